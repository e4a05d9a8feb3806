import { expect, it } from 'vitest';
import type { Calls } from '../../../src/adapters/slack/calls.ts';
import { type MailParts, readMail } from '../../../src/adapters/slack/desk/mail.ts';
import { CallFailed } from '../../../src/adapters/slack/outcome.ts';
import { sweep } from '../../../src/adapters/slack/sweep.ts';
import { createMemoryStore } from '../../../src/adapters/store/memory/memory.ts';
import { MINUTE, SECOND } from '../../../src/domain/instant.ts';
import { createTimekeeper } from '../../../src/engine/due.ts';
import { createLanes } from '../../../src/engine/lanes.ts';
import { NOON } from '../../contract/samples.ts';
import { reporterOf } from '../../engine/turn-parts.ts';

const CASES = 120;
const A_MINUTE = 50;
const TEAM = 'T1';

/** A workspace that takes fifty looks a minute of each kind, and a house with many open cases that was not heard. */
function house() {
  const seen = { now: NOON };
  const store = createMemoryStore();
  const looked = new Map<string, number>();
  const taken: string[] = [];
  const told = ({ ts }: { ts: string }) => ({ messages: [{ ts, user: 'U1', text: `in ${ts}` }] });
  const conversations = {
    list: async () => ({ channels: [{ id: 'D2' }] }),
    history: async ({ channel }: { channel: string }) => told({ ts: channel }),
    replies: async ({ ts }: { ts: string }) => told({ ts: `${ts}1` }),
  };
  const make = async (method: string, call: (web: unknown) => unknown) => {
    const minute = `${method} ${Math.floor(seen.now / MINUTE)}`;
    const count = (looked.get(minute) ?? 0) + 1;
    looked.set(minute, count);
    if (count > A_MINUTE) throw new CallFailed({ kind: 'slow_down', milliseconds: 10 * SECOND });
    return call({ conversations });
  };
  const calls = {
    self: async () => ({ team: TEAM, user: 'U0' }),
    make,
    makeInPassing: make,
  } as unknown as Calls;
  const take = async ({ body }: { body: Readonly<Record<string, unknown>> }) => {
    taken.push((body.event as { text: string }).text);
    return null;
  };
  const parts = { calls, take, clock: { now: () => seen.now } } as unknown as MailParts;
  const timekeeper = createTimekeeper({
    store,
    clock: { now: () => seen.now },
    senders: {},
    lanes: createLanes(
      async () => undefined,
      () => undefined,
    ),
    announcer: { lane: () => undefined, desk: () => undefined },
    reporter: reporterOf({}),
    deskView: {
      show: async () => ({ kind: 'shown' }),
      read: (body, again) => readMail(body, again, parts),
    },
    ring: async () => undefined,
  });
  const shownOf = async (reference: string) => ({
    channel: 'C1',
    posted: 1,
    card: { id: reference, ts: `${reference}.0`, hash: '' },
  });
  const open = async () => Array.from({ length: CASES }, (_, index) => ({ reference: String(index) }));
  const toldBetween = async () =>
    ['web:1', `slack:${TEAM}/D1`, `slack:${TEAM}/D3`].map((address) => ({ lane: 'web:1', address }));
  const sweepNow = () =>
    sweep(NOON - 10 * MINUTE, NOON, {
      ...{ calls, channel: 'C1', outside: { post: (mail) => store.keepMail(mail, seen.now) } },
      store: { open, shownOf, toldBetween } as never,
    });
  return { seen, store, looked, taken, timekeeper, sweepNow };
}

it('looks into everything after an outage, once, however many cases are open, and first of all for customers', async () => {
  const { seen, store, looked, taken, timekeeper, sweepNow } = house();
  await sweepNow();
  await timekeeper.look();
  expect(taken).toEqual(expect.arrayContaining(['in D1', 'in D2', 'in D3']));
  // Who noticed the outage a second time, or did not hear that all was kept, asks for nothing more.
  await sweepNow();
  for (let looks = 0; looks < 30; looks += 1) {
    seen.now += 10 * SECOND;
    await timekeeper.look();
  }
  expect(taken).toHaveLength(CASES + 3);
  expect(new Set(taken).size).toBe(CASES + 3);
  expect(await store.nextDueAt(['desk'])).toBeNull();
  // Beside those that were taken, one a time at which Slack said to wait.
  const asked = [...looked].filter(([key]) => key.startsWith('conversations.replies'));
  expect(asked.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(CASES + 20);
});
