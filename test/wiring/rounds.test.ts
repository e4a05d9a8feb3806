import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createMemoryVault } from '../../src/adapters/files/memory-vault.ts';
import { createMemoryStore } from '../../src/adapters/store/memory/memory.ts';
import type { OpenedStore } from '../../src/adapters/store/store.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { makeRounds } from '../../src/wiring/rounds.ts';
import { LANE, someAudit, someCase, someConversation, someEntry, someTurn } from '../contract/samples.ts';

it('deletes at every look, also after one that failed; the chores stay daily', async () => {
  const memory = createMemoryStore();
  const did = { purged: 0, chores: 0 };
  let fails = true;
  const store = {
    ...memory,
    purge: async (now: number) => {
      if (fails) throw new Error('no');
      did.purged += 1;
      return memory.purge(now);
    },
  } as unknown as OpenedStore;
  let now = 400 * DAY;
  const { look } = makeRounds(
    {
      store,
      vault: { ...createMemoryVault(), leftBehind: async () => [] },
      clock: { now: () => now },
      others: null,
      config: { demo: false },
    },
    pino({ level: 'silent' }),
    {
      always: async () => undefined,
      daily: async () => {
        did.chores += 1;
        return 'done';
      },
    },
  );
  await look();
  expect(did).toEqual({ purged: 0, chores: 1 });
  fails = false;
  now += HOUR;
  await look();
  expect(did).toEqual({ purged: 1, chores: 1 });
  now += DAY;
  await look();
  expect(did).toEqual({ purged: 2, chores: 2 });
});

it('keeps what was said without consent a day at most, whenever it was said and though a look may fail', async () => {
  const store = createMemoryStore();
  let now = 400 * DAY;
  const { look } = makeRounds(
    {
      store: store as unknown as OpenedStore,
      vault: { ...createMemoryVault(), leftBehind: async () => [] },
      clock: { now: () => now },
      others: null,
      config: { demo: false },
    },
    pino({ level: 'silent' }),
    { always: async () => undefined, daily: async () => 'done' },
  );
  await look();
  const saidAt = now + 60_000;
  const value = someConversation({ consentAt: null, draft: { startedAt: saidAt, facts: {}, files: [] } });
  const log = [someEntry(1, { author: 'customer', at: saidAt })];
  await store.commitTurns([someTurn({ conversation: { value, version: 0 }, log })]);
  for (let hours = 1; hours < 24; hours += 1) {
    now += HOUR;
    if (hours !== 22) await look();
  }
  expect((await store.load(LANE)).conversation).toBeNull();
});

it('deletes nothing where the clock is far ahead of the last time, until somebody says that it is right', async () => {
  const store = createMemoryStore();
  await store.beat('retention', 400 * DAY);
  const value = someCase({ stage: 'closed', closedAt: 400 * DAY });
  await store.commitTurns([someTurn({ case: { value, version: 0 }, audit: [someAudit('case_opened')] })]);
  let now = 765 * DAY;
  const lines: string[] = [];
  const { look } = makeRounds(
    {
      store: store as unknown as OpenedStore,
      vault: { ...createMemoryVault(), leftBehind: async () => [] },
      clock: { now: () => now },
      others: null,
      config: { demo: false },
    },
    pino({ level: 'error' }, { write: (line) => void lines.push(line) }),
    { always: async () => undefined, daily: async () => 'done' },
  );
  await look();
  now += HOUR;
  await look();
  expect(lines).toHaveLength(2);
  expect(lines.join()).toContain('purge --today 1972-02-05');
  expect(await store.row(value.reference)).not.toBeNull();
  now = 401 * DAY;
  await look();
  expect(lines).toHaveLength(2);
  expect(await store.lastBeat('retention')).toBe(now);
});
