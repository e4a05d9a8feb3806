import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Looks, type LooksParts } from '../../../../src/adapters/slack/desk/looks.ts';
import { converge, type ShowParts } from '../../../../src/adapters/slack/desk/show.ts';
import { readShown, type ShownCase } from '../../../../src/adapters/slack/desk/shown.ts';
import type { Shown } from '../../../../src/engine/ports/desk-view.ts';
import type { PreviewOutcome } from '../../../../src/engine/ports/picture-reader.ts';
import { LIN, submitted } from '../../../engine/desk/at-desk.ts';
import { loaded, NOW, texts } from '../../../engine/rehearsal.ts';
import { Workspace } from './workspace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'], fakeNodeBuiltins: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Time goes on as long as something waits for it. */
async function withoutWaiting<T>(work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  work.then(over, over);
  while (!isOver) await vi.advanceTimersByTimeAsync(100);
  return work;
}

const DRAWN = { kind: 'drawn', jpeg: new Uint8Array(3) } as const;

/** A case at the desk whose customer sent three pictures, and a workspace that shows it. */
async function house() {
  const { talk, reference } = await submitted();
  const pictures = [1, 2, 3].map((byte) => ({
    name: `${byte}.jpg`,
    bytes: new Uint8Array([0xff, 0xd8, 0xff, byte]),
  }));
  await talk.show(pictures);
  const slack = new Workspace();
  const clock = { now: () => NOW };
  const passes = { agents: async () => [LIN] };
  const looks = new Looks({ reads: talk.store, passes, clock, texts, ...loaded } as LooksParts);
  let kept: Shown | null = null;

  /** One go, with time for so many files, as far as it comes. */
  async function show({ most = 99, preview = DRAWN as PreviewOutcome, channel = 'C1' } = {}) {
    const row = await looks.row(reference);
    if (row === null) throw new Error('the case is gone');
    const shown = readShown(kept, channel);
    const before = slack.files.size;
    const showing = {
      ...{ row, shown, view: await looks.case(row, 'zh-CN'), voice: looks.voice('zh-CN'), inDoubt: false },
      keep: async () => {
        kept = structuredClone(shown) as ShownCase;
      },
      hasTime: () => slack.files.size - before < most,
    };
    const previews = { masked: async () => preview };
    const noteLoss = async () => undefined;
    const parts = { calls: slack.calls, channel, vault: talk.vault, previews, noteLoss };
    return withoutWaiting(converge(showing, parts as unknown as ShowParts));
  }
  return { slack, show };
}

it('pictures for which there was no time come into the thread later', async () => {
  const { slack, show } = await house();
  expect(await show({ most: 1 })).toBe('more');
  expect(slack.shown()).toHaveLength(1);
  expect(await show()).toBe('nothing');
  expect(slack.shown()).toEqual([...slack.files.keys()]);
  expect(slack.shown()).toHaveLength(3);
});

it('pictures that nobody could draw just then are drawn later; what is none is not asked for again', async () => {
  const { slack, show } = await house();
  expect(await show({ preview: { kind: 'busy' } })).toBe('pictures');
  expect(slack.posts.size).toBeGreaterThan(1);
  expect(await show()).toBe('nothing');
  expect(slack.shown()).toHaveLength(3);
  const other = await house();
  expect(await other.show({ preview: { kind: 'refused', reason: 'damaged' } })).toBe('nothing');
  expect(await other.show()).toBe('nothing');
  expect(other.slack.files.size).toBe(0);
});

it('a picture that Slack does not show yet is handed in once, and given up in the end', async () => {
  const { slack, show } = await house();
  slack.scans = false;
  expect(await show()).toBe('pictures');
  const files = [...slack.files.keys()];
  expect(files).toHaveLength(3);
  expect(slack.shown()).toEqual([]);
  for (const file of files.slice(1)) slack.files.set(file, true);
  while ((await show()) !== 'nothing');
  expect(slack.shown()).toEqual(files.slice(1));
  expect([...slack.files.keys()]).toEqual(files.slice(1));
});

it('in another channel everything begins anew, and what stood in the one before is taken down', async () => {
  const { slack, show } = await house();
  await show();
  const files = [...slack.files.keys()];
  const before = slack.standing('C1').length;
  expect(await show({ channel: 'C2' })).toBe('nothing');
  expect(slack.standing('C1')).toEqual([]);
  expect(slack.standing('C2')).toHaveLength(before);
  expect(slack.shown()).toHaveLength(3);
  expect([...slack.files.keys()]).toEqual(slack.shown());
  expect(slack.shown()).not.toEqual(files);
});

it('a channel of before that is out of reach holds up nothing, and is cleared when it can be', async () => {
  const { slack, show } = await house();
  await show();
  const before = slack.standing('C1');
  slack.shut.add('C1');
  expect(await show({ channel: 'C2' })).toBe('nothing');
  expect(slack.standing('C1')).toEqual(before);
  expect(slack.standing('C2')).toHaveLength(before.length);
  slack.shut.clear();
  expect(await show({ channel: 'C2' })).toBe('nothing');
  expect(slack.standing('C1')).toEqual([]);
});
