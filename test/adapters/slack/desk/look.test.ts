import type { App } from '@slack/bolt';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToLooks } from '../../../../src/adapters/slack/desk/look.ts';
import { type MailParts, readMail } from '../../../../src/adapters/slack/desk/mail.ts';
import type { DeskParts } from '../../../../src/adapters/slack/desk/parts.ts';
import { createMemoryStore } from '../../../../src/adapters/store/memory/memory.ts';
import { MINUTE } from '../../../../src/domain/instant.ts';
import { LIN } from '../../../engine/desk/at-desk.ts';
import { NOW, voiceFor } from '../hostile-cases.ts';
import { Workspace } from './workspace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'], fakeNodeBuiltins: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An agent looks at a whole picture; all that is left of it afterwards is what the store knows. */
async function looked(slack: Workspace) {
  const store = createMemoryStore();
  const pressed = Promise.withResolvers<(incoming: object) => Promise<void>>();
  listenToLooks(
    { action: (_: string, run: never) => pressed.resolve(run) } as unknown as App,
    {
      ...{ calls: slack.calls, store, clock: { now: () => NOW }, looks: { voice: voiceFor } },
      guard: { admit: async () => ({ kind: 'agent', agent: LIN, locale: 'zh-CN' }) },
      desk: {
        run: async () => ({
          kind: 'done',
          case: { exhibits: [{ number: 1, mediaType: 'image/png', sha256: 'a' }] },
        }),
      },
      vault: { read: async () => new Uint8Array(3) },
      previews: { whole: async () => ({ kind: 'drawn', jpeg: new Uint8Array(3) }) },
    } as unknown as DeskParts,
  );
  const actions = [{ action_id: 'case.look', action_ts: '1', value: 'ZD-7K3F-2Q:1' }];
  const body = { type: 'block_actions', user: { id: 'U1', team_id: 'T1' }, trigger_id: '1', actions };
  const work = (await pressed.promise)({ ack: async () => undefined, body });
  await vi.advanceTimersByTimeAsync(10_000);
  await work;
  return store;
}

it.each([true, false])(
  'a whole picture goes after ten minutes, whether Slack shows it: %s',
  async (scans) => {
    const slack = new Workspace();
    slack.scans = scans;
    const store = await looked(slack);
    expect(slack.files.size).toBe(1);
    expect(slack.modal).toContain(scans ? 'slack_file' : '没能显示');
    expect(await store.nextDueAt(['desk'])).toBe(NOW + 10 * MINUTE);
    const [due] = await store.takeDue(NOW + 10 * MINUTE, 9, ['desk']);
    if (due?.kind !== 'mail') throw new Error('nothing is to be done about it');
    expect(await readMail(due.body, false, { calls: slack.calls } as MailParts)).toEqual({ kind: 'read' });
    expect(slack.files.size).toBe(0);
  },
);
