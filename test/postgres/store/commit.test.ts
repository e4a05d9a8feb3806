import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SharedStore } from '../../../src/adapters/store/open-postgres.ts';
import {
  LANE,
  NOON,
  outcomes,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someText,
  someTurn,
} from '../../contract/samples.ts';
import { type Between, openProxy } from '../proxy.ts';
import { type FreshStore, freshStore, openAt } from './places.ts';

let fresh: FreshStore;
let proxy: Between;
let store: SharedStore;
beforeAll(async () => {
  fresh = await freshStore();
  proxy = await openProxy(fresh.database.url);
});
afterAll(async () => {
  await proxy.close();
  await fresh.close();
});
beforeEach(async () => {
  store = await openAt(proxy.url);
});
afterEach(async () => {
  proxy.judge = () => 'pass';
  await store.close();
  await fresh.empty();
});

const turnOf = (number: number) =>
  someTurn({
    handled: [`event-${number}`],
    conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: number - 1 },
    case: { value: someCase(), version: number - 1 },
    audit: [someAudit('message_in')],
    log: [someEntry(number)],
  });
/** Happens to the first message that holds this, and to no other. */
const once = (words: string, way: 'cut' | 'cutAfter') => {
  let happened = 0;
  proxy.judge = (sent) => {
    if (happened > 0 || !sent.includes(words)) return 'pass';
    happened += 1;
    return way;
  };
  return () => happened;
};

describe('a connection that is cut', () => {
  it('after COMMIT arrived does nothing twice, and tells how it went', async () => {
    await store.receive([someText('event-1')]);
    const cut = once('COMMIT', 'cutAfter');
    expect(await store.commitTurns([turnOf(1)])).toEqual(['done']);
    expect(cut()).toBe(1);
    expect((await store.audit('ZD-7K3F-2Q')).events).toHaveLength(1);
    expect(await store.commitTurns([turnOf(2)])).toEqual(['done']);
  });

  it.each(['BEGIN', 'COMMIT', 'INSERT INTO conversations'])(
    'before %s arrived is begun anew',
    async (words) => {
      const cut = once(words, 'cut');
      expect(await store.commitTurns([turnOf(1)])).toEqual(['done']);
      expect(cut()).toBe(1);
      expect((await store.audit('ZD-7K3F-2Q')).events).toHaveLength(1);
      expect(await store.log(LANE, 0)).toHaveLength(1);
    },
  );

  it('loses no event that was acknowledged and takes none twice, wherever it is cut', async () => {
    let count = 0;
    proxy.judge = () => {
      count += 1;
      return count % 7 === 0 ? (count % 2 === 0 ? 'cut' : 'cutAfter') : 'pass';
    };
    const keys = Array.from({ length: 40 }, (_, index) => `k-${index}`);
    const told: string[] = [];
    for (const key of keys) {
      const outcome = await store.receive([someText(key)]).then(outcomes, () => ['refused']);
      if (outcome[0] !== 'refused') told.push(key);
    }
    proxy.judge = () => 'pass';
    const waiting = (await store.load(LANE)).waiting.map(({ key }) => key);
    expect(new Set(waiting).size).toBe(waiting.length);
    expect(waiting).toEqual(expect.arrayContaining(told));
    expect(told.length).toBeGreaterThan(20);
  });
});

it('a process whose connections an operator ends goes on, each turn once', async () => {
  const endAll = () =>
    fresh.database.rows(
      `SELECT count(pg_terminate_backend(pid))::int AS ended FROM pg_stat_activity
       WHERE application_name = 'zhaodan' AND datname = current_database()`,
    );
  let ended = 0;
  for (let number = 1; number <= 40; ) {
    const [outcome, rows] = await Promise.all([
      store.commitTurns([turnOf(number)]).then(
        ([said]) => said,
        () => 'away',
      ),
      number % 2 === 0 ? endAll() : [],
    ]);
    ended += Number(rows[0]?.ended ?? 0);
    const version = (await store.load(LANE)).conversation?.version ?? 0;
    if (outcome === 'done') expect(version).toBe(number);
    number = version + 1;
  }
  expect(ended).toBeGreaterThan(10);
  const { events } = await store.audit('ZD-7K3F-2Q');
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(await store.integrity()).toEqual([]);
});

describe('somebody in the way', () => {
  const failing = (times: number, state: string) => `
    CREATE SEQUENCE fails;
    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF nextval('fails') <= ${times} THEN RAISE SQLSTATE '${state}'; END IF; RETURN NEW;
    END $$;
    CREATE TRIGGER fail BEFORE INSERT ON handled FOR EACH ROW EXECUTE FUNCTION fail()`;
  afterEach(() => fresh.database.run('DROP FUNCTION IF EXISTS fail CASCADE; DROP SEQUENCE IF EXISTS fails'));

  it.each(['40001', '40P01'])('(%s) is waited for up to five times', async (state) => {
    await fresh.database.run(failing(4, state));
    expect(await store.commitTurns([turnOf(1)])).toEqual(['done']);
    expect((await store.audit('ZD-7K3F-2Q')).events).toHaveLength(1);
  });

  it('for longer is told to the caller, and nothing is written', async () => {
    await fresh.database.run(failing(1_000, '40001'));
    await expect(store.commitTurns([turnOf(1)])).rejects.toMatchObject({ code: 'store_away' });
    expect(await fresh.database.rows('SELECT last_value::int AS tries FROM fails')).toEqual([{ tries: 5 }]);
    expect((await store.load(LANE)).conversation).toBeNull();
  });

  it('of two that lock each other out lets both through', async () => {
    const lanes = ['web:a', 'web:b', 'web:c'];
    const other = await openAt(fresh.database.url);
    const turns = (version: number) =>
      lanes.map((lane) =>
        someTurn({ lane, conversation: { value: someConversation({ lane }), version }, log: [] }),
      );
    const done = await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        const mine = index % 2 === 0 ? turns(0) : turns(0).reverse();
        return (index % 2 === 0 ? store : other).commitTurns(mine);
      }),
    );
    expect(done.flat().filter((outcome) => outcome === 'done')).toHaveLength(3);
    await other.close();
  });
});

describe('a database that nobody can get at', () => {
  const hold = async (what: string) => {
    const holder = new pg.Client({ connectionString: fresh.database.url });
    await holder.connect();
    await holder.query(`BEGIN; LOCK TABLE ${what} IN ACCESS EXCLUSIVE MODE`);
    return holder;
  };

  it('tells those who ask to come back, keeps no queue, and works once it can', async () => {
    const holder = await hold('events');
    const asked = Array.from({ length: 2_000 }, (_, index) => store.receive([someText(`k-${index}`)]));
    const told = await Promise.allSettled(asked);
    expect(told.every(({ status }) => status === 'rejected')).toBe(true);
    for (const one of told.slice(-3)) expect(one).toMatchObject({ reason: { code: 'store_away' } });
    await holder.query('ROLLBACK');
    await holder.end();
    expect(outcomes(await store.receive([someText('again')]))).toEqual(['new']);
    expect((await store.load(LANE)).waiting.map(({ key }) => key)).toContain('again');
  });

  it('is not ready, and is again when it is back', async () => {
    expect(await store.ready()).toBe(true);
    proxy.judge = () => 'cut';
    expect(await store.ready()).toBe(false);
    await expect(store.load(LANE)).rejects.toMatchObject({ code: 'store_away' });
    proxy.judge = () => 'pass';
    expect(await store.ready()).toBe(true);
    expect(await store.migrated()).toBe(true);
  });
});

it('the lease of a process that died comes back to the others, and its late word that it arrived counts', async () => {
  await store.commitTurns([turnOf(1)]);
  const [dead] = await store.takeDue(NOON, 1, ['web']);
  expect(await fresh.store.takeDue(NOON + 29_999, 9, ['web'])).toEqual([]);
  const [taken] = await fresh.store.takeDue(NOON + 30_000, 9, ['web']);
  expect(taken).toMatchObject({ id: dead?.id, attempt: 2, parcel: { again: true } });
  if (dead?.kind !== 'send' || taken?.kind !== 'send') throw new Error('nothing to send');
  await store.settle(dead, { kind: 'sent' }, NOON + 30_001);
  expect(await store.nextDueAt(['web'])).toBeNull();
  await fresh.store.settle(taken, { kind: 'sent' }, NOON + 30_002);
  expect(await store.nextDueAt(['web'])).toBeNull();
});
