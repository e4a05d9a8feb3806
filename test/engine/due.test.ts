import { expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/instant.ts';
import { createTimekeeper, type DueParts } from '../../src/engine/due.ts';
import { EnvironmentFault, ZhaodanError } from '../../src/engine/errors.ts';
import { CHANNELS } from '../../src/engine/inbound.ts';
import { createLanes } from '../../src/engine/lanes.ts';
import type { Reading } from '../../src/engine/ports/desk-view.ts';
import { LEASE } from '../../src/engine/ports/due-store.ts';
import type { Delivery, Parcel } from '../../src/engine/ports/sender.ts';
import {
  LANE,
  NOON,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someTurn,
} from '../contract/samples.ts';
import { reporterOf } from './turn-parts.ts';

function house(change: Partial<DueParts> = {}) {
  const seen = { now: NOON, rung: 0, desk: 0, failed: 0, delivered: [] as string[] };
  const count = (what: 'desk' | 'failed') => {
    seen[what] += 1;
  };
  const store = createMemoryStore();
  const timekeeper = createTimekeeper({
    store,
    clock: { now: () => seen.now },
    senders: {},
    deskView: null,
    lanes: createLanes(
      async () => undefined,
      () => undefined,
    ),
    announcer: { lane: () => undefined, desk: () => count('desk') },
    reporter: {
      turnDone: () => undefined,
      bookSilent: () => undefined,
      fellBack: () => undefined,
      incident: () => undefined,
      turnFailed: () => count('failed'),
      delivered: (kind) => void seen.delivered.push(kind),
      fatal: (reason) => {
        throw reason;
      },
    },
    ring: async () => {
      seen.rung += 1;
      throw new Error('a clock that cannot be handled');
    },
    ...change,
  });
  const lookLater = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await timekeeper.look();
      seen.now += 60_000;
    }
  };
  return { seen, store, timekeeper, lookLater };
}

it('sets a clock aside that fails three times, and tells the desk', async () => {
  const { seen, store, lookLater } = house();
  await store.commitTurns([someTurn({ clocks: [{ name: 'silence', dueAt: NOON }] })]);
  await lookLater(2);
  expect(seen).toMatchObject({ rung: 2, failed: 2, desk: 0 });
  await lookLater(5);
  expect(seen).toMatchObject({ rung: 3, failed: 3, desk: 1 });
  expect(await store.quarantined()).toMatchObject([{ lane: LANE, reason: 'Error' }]);
});

it('does not hold a full disk against a clock', async () => {
  const ring = () => Promise.reject(new ZhaodanError('storage_full', 'no room'));
  const { seen, store, lookLater } = house({ ring });
  await store.commitTurns([someTurn({ clocks: [{ name: 'silence', dueAt: NOON }] })]);
  await lookLater(5);
  expect(seen).toMatchObject({ failed: 5, desk: 0 });
  expect(await store.quarantined()).toEqual([]);
});

it('ends the program where the store cannot say what is due next, and waits where it is only away', async () => {
  const meets: Error[] = [new ZhaodanError('store_away', 'away'), new EnvironmentFault('broken')];
  const { promise: fatal, resolve } = Promise.withResolvers<unknown>();
  const store = createMemoryStore();
  const nextDueAt = () => Promise.reject(meets.shift() ?? new Error('asked after the end'));
  const { timekeeper } = house({
    store: { ...store, nextDueAt },
    reporter: reporterOf({ fatal: resolve }),
  });
  timekeeper.start();
  await timekeeper.look();
  timekeeper.soon();
  expect(await fatal).toBeInstanceOf(EnvironmentFault);
  await timekeeper.stop();
});

it('leaves the words of a channel it does not serve as they were', async () => {
  const deliver = async () => ({ kind: 'sent' }) as const;
  const { seen, store, lookLater } = house({ senders: { terminal: { deliver } } });
  const lane = 'terminal:local';
  const conversation = { value: someConversation({ lane }), version: 0 };
  await store.commitTurns([
    someTurn({ log: [someEntry(1)] }),
    someTurn({ lane, conversation, log: [someEntry(1, { lane })] }),
  ]);
  await lookLater(2);
  expect(seen.delivered).toEqual(['sent']);
  expect(await store.takeDue(seen.now, 9, CHANNELS)).toMatchObject([
    { attempt: 1, parcel: { entry: { lane: LANE } } },
  ]);
});

it('has the case shown anew where a line did not arrive, and not where it only came late', async () => {
  const outcomes: Delivery[] = [
    { kind: 'sent' },
    { kind: 'failed', reason: 'gone' },
    { kind: 'later', retryAt: NOON + 10 * MINUTE, reason: '429' },
    { kind: 'sent' },
  ];
  const shown: number[] = [];
  const { seen, store, lookLater } = house({
    senders: { web: { deliver: async () => outcomes.shift() ?? { kind: 'sent' } } },
    deskView: {
      show: async () => {
        shown.push(outcomes.length);
        return { kind: 'shown' };
      },
      read: async () => ({ kind: 'read' }) as const,
    },
  });
  const value = someCase({ stage: 'handed_over', handedOverAt: NOON });
  const lines = [1, 2, 3].map((number) => someEntry(number, { case: value.reference }));
  await store.commitTurns([
    someTurn({
      conversation: { value: someConversation({ case: value.reference }), version: 0 },
      case: { value, version: 0 },
      audit: [someAudit('handed_over')],
      log: lines,
    }),
  ]);
  await lookLater(20);
  expect(seen.delivered).toEqual(['sent', 'failed', 'later', 'sent']);
  // The handover, and the line that failed.
  expect(shown).toHaveLength(2);
  expect(await store.undelivered(LANE)).toEqual([{ number: 2, why: 'failed' }]);
});

it('takes leave of a desk that has much to catch up with: what is under way is finished, nothing more is begun', async () => {
  const first = Promise.withResolvers<void>();
  const counts = { begun: 0, finished: 0 };
  const deskView = {
    show: async () => {
      counts.begun += 1;
      await first.promise;
      counts.finished += 1;
      return { kind: 'later', retryAt: 0, reason: 'more' } as const;
    },
    read: async () => ({ kind: 'read' }) as const,
  };
  const deliver = async () => ({ kind: 'sent' }) as const;
  const { seen, store, timekeeper } = house({ deskView, senders: { web: { deliver } } });
  await store.commitTurns([
    someTurn({
      log: [someEntry(1)],
      case: { value: someCase({ stage: 'handed_over', handedOverAt: NOON }), version: 0 },
      audit: [someAudit('handed_over')],
    }),
  ]);
  await store.dirtyView('ZD-7K3F-2Q', NOON);
  timekeeper.soon();
  await expect.poll(() => counts.begun).toBe(1);
  const stopping = timekeeper.stop();
  first.resolve();
  await stopping;
  expect(counts).toEqual({ begun: 1, finished: 1 });
  expect(seen.delivered).toEqual(['sent']);
});

it('sends once what takes longer than its lease, however the clock moves meanwhile', async () => {
  const arriving = Promise.withResolvers<Delivery>();
  let begun = 0;
  const deliver = async () => {
    begun += 1;
    return arriving.promise;
  };
  const { seen, store, timekeeper } = house({ senders: { web: { deliver } } });
  await store.commitTurns([someTurn({ log: [someEntry(1)] })]);
  timekeeper.soon();
  await expect.poll(() => begun).toBe(1);
  for (const passed of [5_000, 20_000, 29_000, 3_600_000]) {
    seen.now += passed;
    timekeeper.soon();
    await expect.poll(() => store.nextDueAt(CHANNELS)).toBeGreaterThan(seen.now);
  }
  arriving.resolve({ kind: 'sent' });
  await timekeeper.look();
  expect(begun).toBe(1);
  expect(await store.nextDueAt(CHANNELS)).toBeNull();
});

it('does not begin anew with mail that is still being handled when its lease is over', async () => {
  const reading = Promise.withResolvers<Reading>();
  let read = 0;
  const deskView = {
    show: async () => ({ kind: 'shown' }) as const,
    read: async () => {
      read += 1;
      return reading.promise;
    },
  };
  const { seen, store, timekeeper } = house({ deskView });
  await store.keepMail({ key: 'm1', lane: 'a thread', body: '{}' }, NOON);
  timekeeper.soon();
  await expect.poll(() => read).toBe(1);
  seen.now += 60_000;
  timekeeper.soon();
  await expect.poll(() => store.nextDueAt([...CHANNELS, 'desk'])).toBe(seen.now + 30_000);
  reading.resolve({ kind: 'read' });
  await timekeeper.look();
  expect(read).toBe(1);
});

it('keeps mail for as long as the desk outside is out of reach, and asks no more often than that desk says', async () => {
  let isThere = false;
  let [asked, read] = [0, 0];
  const deskView = {
    show: async () => ({ kind: 'shown' }) as const,
    read: async (): Promise<Reading> => {
      asked += 1;
      if (!isThere) return { kind: 'later', retryAt: seen.now + 2 * MINUTE, reason: 'away' };
      read += 1;
      return { kind: 'read' };
    },
  };
  const { seen, store, lookLater } = house({ deskView });
  await store.keepMail({ key: 'm1', lane: 'a thread', body: '{}' }, NOON);
  await lookLater(60);
  expect([asked, read]).toEqual([30, 0]);
  isThere = true;
  await lookLater(4);
  expect([asked, read]).toEqual([31, 1]);
  expect([await store.quarantined(), seen.failed]).toEqual([[], 0]);
});

it('lets one piece of mail that takes its time hold up nothing but its own lane', async () => {
  const slow = Promise.withResolvers<Reading>();
  const read: string[] = [];
  const deskView = {
    show: async () => ({ kind: 'shown' }) as const,
    read: async (body: string): Promise<Reading> => {
      read.push(body);
      return body === 'job' ? slow.promise : { kind: 'read' };
    },
  };
  const { store, timekeeper } = house({ deskView });
  for (const [body, lane] of [
    ['job', 'one'],
    ['note', 'one'],
    ['alert', 'other'],
  ] as const)
    await store.keepMail({ key: body, lane, body }, NOON);
  timekeeper.soon();
  await expect.poll(() => read).toEqual(['job', 'alert']);
  slow.resolve({ kind: 'read' });
  await timekeeper.look();
  expect(read).toEqual(['job', 'alert', 'note']);
});

it('goes on within a lease when the clock is put back, and sends nothing twice', async () => {
  const sent: string[] = [];
  const { promise: first, resolve: arrived } = Promise.withResolvers<Delivery>();
  const deliver = async (_: string, { entry }: Parcel): Promise<Delivery> => {
    sent.push(entry.text);
    return entry.number === 1 ? first : { kind: 'sent' };
  };
  const { seen, store, timekeeper } = house({ senders: { web: { deliver } } });
  seen.now = NOON + DAY;
  await store.commitTurns([someTurn({ log: [someEntry(1, { at: seen.now })] })]);
  const looked = timekeeper.look();
  await expect.poll(() => sent).toEqual(['第1句']);
  seen.now = NOON;
  const lane = 'web:other';
  const conversation = { value: someConversation({ lane }), version: 0 };
  await store.commitTurns([
    someTurn({ lane, conversation, log: [someEntry(2, { lane, at: NOON + DAY - MINUTE })] }),
  ]);
  timekeeper.soon();
  await expect.poll(() => store.nextDueAt(CHANNELS)).toBe(NOON + LEASE);
  seen.now = NOON + LEASE - 1;
  timekeeper.soon();
  await expect.poll(() => store.nextDueAt(CHANNELS)).toBe(NOON + LEASE);
  seen.now = NOON + LEASE + 1;
  timekeeper.soon();
  await expect.poll(() => sent).toEqual(['第1句', '第2句']);
  arrived({ kind: 'sent' });
  await looked;
  expect(await store.nextDueAt(CHANNELS)).toBeNull();
});

it.each([
  ['leaves what a platform asked to be left alone for to its time', HOUR, NOON + HOUR],
  ['waits a day at most, whatever a platform asks for', 3 * DAY, NOON + DAY],
])('at its start %s', async (_, pause, expected) => {
  const deliver = async (): Promise<Delivery> => ({ kind: 'later', retryAt: NOON + pause, reason: '429' });
  const { store, timekeeper } = house({ senders: { web: { deliver } } });
  await store.commitTurns([someTurn({ log: [someEntry(1)] })]);
  await timekeeper.look();
  expect(await store.nextDueAt(CHANNELS)).toBe(expected);
  await house({ store }).timekeeper.look();
  expect(await store.nextDueAt(CHANNELS)).toBe(expected);
});

it('at its start waits no longer than a lease for what a clock that was ahead has put off', async () => {
  const { store, timekeeper } = house();
  await store.commitTurns([someTurn({ log: [someEntry(1, { at: NOON + DAY + 1 })] })]);
  await timekeeper.look();
  expect(await store.nextDueAt(CHANNELS)).toBe(NOON + LEASE);
});
