import { expect, it } from 'vitest';
import { Looks, type LooksParts } from '../../../../src/adapters/slack/desk/looks.ts';
import { createShow, type ViewParts } from '../../../../src/adapters/slack/desk/view.ts';
import { createMemoryStore } from '../../../../src/adapters/store/memory/memory.ts';
import { DAY, MINUTE } from '../../../../src/domain/instant.ts';
import { CHANNELS } from '../../../../src/engine/inbound.ts';
import {
  NOON,
  someAudit,
  someCase,
  someConversation,
  someIncident,
  someTurn,
} from '../../../contract/samples.ts';
import { loaded, texts } from '../../../engine/rehearsal.ts';
import { Workspace } from './workspace.ts';

const REFERENCE = 'ZD-7K3F-2Q';

/** A workspace, and a store that holds one case and one incident. */
async function house() {
  const store = createMemoryStore();
  const value = someCase({ reference: REFERENCE, stage: 'closed', closedAt: NOON, handedOverAt: NOON });
  const conversation = { value: someConversation({ case: REFERENCE }), version: 0 };
  const audit = [someAudit('handed_over')];
  await store.commitTurns([someTurn({ conversation, case: { value, version: 0 }, audit })]);
  await store.saveIncident({ value: someIncident({ id: 'IN-7K3F-2Q', cases: [REFERENCE] }), version: 0 });
  const slack = new Workspace();
  const reported: unknown[] = [];
  let now = NOON;

  /** As a start with this channel would show it, at the next moment. */
  async function show(reference: string, channel: string) {
    now += 60_000;
    const clock = { now: () => now };
    const looks = new Looks({ reads: store, passes: store, clock, texts, ...loaded } as LooksParts);
    const state = () => (slack.shared.has(channel) ? 'shared' : 'open');
    const room = { channel, check: async () => state(), state: state(), worked: () => undefined };
    const createdShow = createShow({
      ...{ calls: slack.calls, store, clock, looks, room, alertRoom: room, locale: 'zh-CN' },
      ...{ threads: { remember: () => undefined }, suspects: new Set(), caseLinks: async () => () => null },
      report: (error: unknown) => reported.push(error),
    } as unknown as ViewParts);
    await store.dirtyView(reference, now);
    const dues = await store.takeDue(now, 9, [...CHANNELS, 'desk']);
    const due = dues.find((each) => each.kind === 'view' && each.reference === reference);
    return createdShow(reference, null, (shown) => store.keepShown(due?.id ?? '', shown));
  }
  return { slack, store, show, reported, now: () => now };
}

it('a case whose data goes is taken down in every channel where it stands', async () => {
  const { slack, store, show, reported, now } = await house();
  await show(REFERENCE, 'C1');
  expect(slack.standing('C1')).toHaveLength(1);
  await store.forget('web:k7q2', now());
  slack.shut.add('C1');
  const later = await show(REFERENCE, 'C2');
  expect(later).toEqual({ kind: 'later', retryAt: now() + DAY, reason: 'out_of_reach' });
  expect(reported).toHaveLength(1);
  slack.shut.clear();
  expect(await show(REFERENCE, 'C2')).toEqual({ kind: 'shown' });
  expect(slack.posts.size).toBe(0);
});

it('the card of an incident goes with the channel of alerts', async () => {
  const { slack, show } = await house();
  expect(await show('IN-7K3F-2Q', 'C1')).toEqual({ kind: 'shown' });
  expect(await show('IN-7K3F-2Q', 'C2')).toEqual({ kind: 'shown' });
  expect(slack.standing('C1')).toEqual([]);
  expect(slack.standing('C2')).toHaveLength(1);
});

it('nothing is shown where strangers read along, neither a case nor an incident, until they are gone', async () => {
  const { slack, show, now } = await house();
  slack.shared.add('C1');
  for (const reference of [REFERENCE, 'IN-7K3F-2Q'])
    expect(await show(reference, 'C1')).toEqual({
      kind: 'later',
      retryAt: now() + 2 * MINUTE,
      reason: 'shared',
    });
  expect(slack.standing('C1')).toEqual([]);
  slack.shared.clear();
  for (const reference of [REFERENCE, 'IN-7K3F-2Q'])
    expect(await show(reference, 'C1')).toEqual({ kind: 'shown' });
  expect(slack.standing('C1')).toHaveLength(2);
});
