import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Sealer } from '../../../src/adapters/secrets/sealing.ts';
import {
  migratePostgres,
  openPostgresStore,
  openPostgresToRead,
} from '../../../src/adapters/store/open-postgres.ts';
import { placeOf } from '../../../src/adapters/store/places.ts';
import { Records } from '../../../src/adapters/store/records.ts';
import { EnvironmentFault } from '../../../src/engine/errors.ts';
import { testSecrets } from '../../adapters/store/places.ts';
import {
  LANE,
  NOON,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someText,
  someTurn,
} from '../../contract/samples.ts';
import { zhaodan } from '../../faults/program.ts';
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts';
import { openAt } from './places.ts';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());
const aCase = someTurn({
  conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 },
  case: { value: someCase(), version: 0 },
  audit: [someAudit('case_opened', { name: '张三' }), someAudit('handed_over'), someAudit('case_closed')],
  log: [someEntry(1)],
});

describe('a document', () => {
  it('that a newer program wrote is refused in words and left as it is', async () => {
    const before = await openAt(database.url);
    await before.commitTurns([aCase]);
    await before.close();
    const records = new Records(testSecrets);
    const place = placeOf.conversation(1, 1);
    const read = () => database.rows('SELECT lane_id, version, sealed FROM conversations');
    expect(await read()).toMatchObject([{ lane_id: '1', version: 1 }]);
    const [{ sealed }] = (await read()) as [{ sealed: Buffer }];
    const lying = records.unseal<object>(place, sealed);
    expect(lying).toMatchObject({ shape: 1, case: 'ZD-7K3F-2Q' });
    const newer = records.seal(place, { ...lying, shape: 2 });
    await database.rows(`UPDATE conversations SET sealed = '\\x${newer.toString('hex')}'`);
    const store = await openAt(database.url);
    await expect(store.load(LANE)).rejects.toMatchObject({ code: 'written_by_newer' });
    await store.close();
    expect(await read()).toMatchObject([{ sealed: newer }]);
  });
});

describe('migrations', () => {
  let bare: FreshDatabase;
  beforeEach(async () => {
    bare = await freshDatabase('bare');
  });
  afterEach(() => bare.remove());
  const tables = () =>
    bare.rows(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '__drizzle_migrations'`,
    );

  it('are applied by one of many that start at the same time', async () => {
    const counts = await Promise.all(Array.from({ length: 6 }, () => migratePostgres(bare.url)));
    expect(counts.filter((count) => count > 0)).toHaveLength(1);
    expect(await bare.rows('SELECT 1 FROM __drizzle_migrations')).toHaveLength(Math.max(...counts));
    const stores = await Promise.all([openAt(bare.url), openAt(bare.url)]);
    for (const store of stores) {
      expect(await store.migrated()).toBe(true);
      await store.close();
    }
  });

  it('by two whole processes leave one whole database', async () => {
    const env = {
      PATH: process.env.PATH ?? '',
      DATABASE_URL: bare.url,
      ZHAODAN_SECRET_KEY: `${'A'.repeat(43)}=`,
    };
    const both = await Promise.all([1, 2].map(() => zhaodan(['migrate'], { env })));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ stdout }) => stdout.includes('; 0 migrations'))).toHaveLength(1);
    expect(await migratePostgres(bare.url)).toBe(0);
  });

  it('that break off in the middle leave the old database, and go on', async () => {
    await bare.run(`CREATE FUNCTION audit_is_never_changed() RETURNS void LANGUAGE sql AS ''`);
    await expect(migratePostgres(bare.url)).rejects.toThrow('audit_is_never_changed');
    expect(await tables()).toEqual([]);
    await bare.run('DROP FUNCTION audit_is_never_changed');
    await migratePostgres(bare.url);
    expect(await migratePostgres(bare.url)).toBe(0);
  });

  it('are asked for, not made, by who only reads', async () => {
    await expect(openPostgresToRead({ url: bare.url, secrets: testSecrets })).rejects.toThrow('migrate');
    expect(await tables()).toEqual([]);
  });
});

describe('opening', () => {
  it('of a database of a newer program is refused, and stops nobody who runs already', async () => {
    const running = await openAt(database.url);
    await running.commitTurns([aCase]);
    await database.run(
      `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('future', 99999999999999)`,
    );
    await database.run(
      `ALTER TABLE cases ADD COLUMN mood text; ALTER TABLE log ADD COLUMN tone text NOT NULL DEFAULT ''`,
    );
    await expect(openAt(database.url)).rejects.toThrow('newer');
    await expect(openPostgresToRead({ url: database.url, secrets: testSecrets })).rejects.toThrow(
      EnvironmentFault,
    );
    expect(await running.migrated()).toBe(true);
    const conversation = { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 1 };
    const next = someTurn({ conversation, case: { value: someCase(), version: 1 }, log: [someEntry(2)] });
    expect(await running.commitTurns([next])).toEqual(['done']);
    expect((await running.load(LANE)).case?.version).toBe(2);
    expect(await running.takeDue(NOON, 9, ['web'])).toHaveLength(1);
    await running.close();
  });

  it('refuses another key in words', async () => {
    await (await openAt(database.url)).close();
    const secrets = new Sealer(Buffer.alloc(32, 8), 'store');
    await expect(openPostgresStore({ url: database.url, secrets })).rejects.toThrow('ZHAODAN_SECRET_KEY');
    const keys = await Promise.all(Array.from({ length: 3 }, () => openAt(database.url)));
    for (const store of keys) await store.close();
  });

  it.each([
    ['a wrong password', (url: URL) => Object.assign(url, { password: 'guessed-1234' }), 'password is wrong'],
    ['no such database', (url: URL) => Object.assign(url, { pathname: '/nowhere' }), 'no such database'],
    ['nobody listening', (url: URL) => Object.assign(url, { port: '1' }), 'no database is listening'],
    ['no such host', (url: URL) => Object.assign(url, { hostname: 'nowhere.invalid' }), 'no such host'],
  ])('says what is wrong with %s, and never the password', async (_, change, words) => {
    const { href, password } = change(new URL(database.url));
    const opened = openPostgresStore({ url: href, secrets: testSecrets });
    await expect(opened).rejects.toThrow(words);
    await expect(opened).rejects.toBeInstanceOf(EnvironmentFault);
    await expect(opened).rejects.not.toThrow(password);
  });
});

describe('the chain in the database', () => {
  it.each([
    'UPDATE audit SET seq = 9 WHERE seq = 2',
    'DELETE FROM audit WHERE seq = 3',
    'DELETE FROM audit',
    'TRUNCATE audit',
    `INSERT INTO chain_releases SELECT id, ${NOON + 2000 * 86_400_000} FROM cases`,
  ])('is guarded against %s', async (sql) => {
    const store = await openAt(database.url);
    await store.commitTurns([aCase]);
    await expect(database.run(sql)).rejects.toThrow(/never changed|released chain|three years/);
    expect(await store.integrity()).toEqual([]);
    await store.close();
  });

  it.each([
    [
      `UPDATE audit SET event = replace(event, 'handed_over', 'case_closed') WHERE seq = 2`,
      'broken at event 2',
    ],
    ['DELETE FROM audit WHERE seq = 2', 'broken at event 2'],
    ['DELETE FROM audit WHERE seq = 3', 'the end of the chain is missing'],
    ['DELETE FROM audit', 'the end of the chain is missing'],
  ])('shows that somebody without the guards did %s', async (sql, fault) => {
    const store = await openAt(database.url);
    await store.commitTurns([aCase]);
    await database.run(`SET session_replication_role = replica; ${sql}`);
    expect(await store.integrity()).toEqual([expect.stringContaining(fault)]);
    await store.close();
  });
});

it('keeps no personal value of a record when a program that does not know the table deletes a case', async () => {
  const store = await openAt(database.url);
  await store.commitTurns([aCase]);
  expect((await store.audit('ZD-7K3F-2Q')).opened).toMatchObject({ 1: { name: { value: '张三' } } });
  await database.run('UPDATE cases SET sealed = NULL, lane_id = NULL');
  expect((await store.audit('ZD-7K3F-2Q')).opened).toEqual({});
  expect(await store.integrity()).toEqual([]);
  await store.close();
});

it('holds nothing a stranger could read', async () => {
  const store = await openAt(database.url);
  const lane = 'telegram:5550001234';
  const secret = '王小明的电话13800138000';
  await store.receive([
    { ...someText('telegram:5550001234:77', lane), content: { kind: 'text', text: secret } },
  ]);
  for (const _ of [1, 2, 3]) await store.countFailure('telegram:5550001234:77', secret);
  await store.commitTurns([
    someTurn({
      lane,
      handled: ['command-4200002345202611213456789012'],
      conversation: { value: someConversation({ lane, case: 'ZD-7K3F-2Q' }), version: 0 },
      case: { value: someCase({ notes: [{ by: 'a', at: NOON, text: secret }] }), version: 0 },
      audit: [someAudit('fact_filed', { text: secret, amount: '6868.68' })],
      log: [someEntry(1, { lane, text: secret, name: secret })],
      edits: [{ number: 1, text: secret }],
      paymentNumbers: ['4200002345202611213456789012'],
    }),
  ]);
  await store.saveAgent({ id: 'agent-1', name: '林客服', role: 'agent', active: true });
  await store
    .pacesBy({ now: () => NOON })
    .take([{ name: 'x', key: '13800138000', pace: { burst: 1, perSecond: 1 } }]);
  const tables = await database.rows(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
  const dump: string[] = [];
  for (const { tablename } of tables) {
    const rows = await database.rows(`SELECT to_jsonb(t)::text AS row FROM ${tablename} AS t`);
    dump.push(...rows.map(({ row }) => String(row)));
  }
  const whole = dump.join('\n');
  const plain = Buffer.concat(
    [...whole.matchAll(/\\\\x([0-9a-f]+)/g)].map(([, digits = '']) => Buffer.from(digits, 'hex')),
  );
  expect(whole).toContain('ZD-7K3F-2Q');
  for (const canary of ['王小明', '13800138000', '5550001234', '4200002345', '6868.68', '林客服'])
    expect([canary, whole.includes(canary), plain.includes(canary)]).toEqual([canary, false, false]);
  await store.close();
});
