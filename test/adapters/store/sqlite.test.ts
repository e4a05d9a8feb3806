import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Sealer } from '../../../src/adapters/secrets/sealing.ts';
import { openSqliteDesk, openSqliteStore } from '../../../src/adapters/store/open.ts';
import { databaseFile, isOlder, openDatabase } from '../../../src/adapters/store/sqlite/database.ts';
import { applyMigrations } from '../../../src/adapters/store/sqlite/migrations.ts';
import { keyCheck } from '../../../src/adapters/store/sqlite/schema.ts';
import { Session } from '../../../src/adapters/store/sqlite/session.ts';
import { deskOf } from '../../../src/domain/desk-state.ts';
import { DAY } from '../../../src/domain/instant.ts';
import { EnvironmentFault } from '../../../src/engine/errors.ts';
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
import { COMPILED, QUICKLY } from '../../quick-node.ts';
import { freshDir, openIn, testSecrets } from './places.ts';

let dir: string;
let remove: () => void;
beforeEach(() => {
  ({ dir, remove } = freshDir());
});
afterEach(() => remove());

/** Opens the database as somebody with an editor would, with nobody else in it. */
function tamper(sql: string): void {
  const client = new SqliteDatabase(databaseFile(dir));
  client.exec(sql);
  client.close();
}
const aCase = someTurn({
  conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 },
  case: { value: someCase(), version: 0 },
  audit: [someAudit('case_opened', { name: '张三' }), someAudit('handed_over'), someAudit('case_closed')],
  log: [someEntry(1)],
});

/** As a database was before the desk's lists stood in columns. */
/** As if only so many migrations had been made. */
const onlyFirst = (count: number) => `DELETE FROM __drizzle_migrations WHERE created_at NOT IN
  (SELECT created_at FROM __drizzle_migrations ORDER BY created_at LIMIT ${count})`;
const BEFORE_DESK = `DROP TABLE openings; DROP TABLE case_terms; DROP TABLE incidents;
  ${['desk', 'due', 'newest', 'kinds', 'opened', 'derived'].map((name) => `DROP INDEX cases_${name};`).join(' ')}
  ${[
    'at_desk',
    'opened_at',
    'owner',
    'waiting_for',
    'since',
    'due_at',
    'held',
    'loss_type',
    'payment_channel',
    'figures',
    'incident',
    'derived',
  ]
    .map((name) => `ALTER TABLE cases DROP COLUMN ${name}`)
    .join('; ')}`;
/** As a database was before there were archives and limits to looks. */
const BEFORE_MAIL_LANES = 'ALTER TABLE mail DROP COLUMN lane; ALTER TABLE mail DROP COLUMN attempt';
const BEFORE_AFTER = 'DROP TABLE look_up_attempts; DROP TABLE archive';
/** As a database was before the desk outside of the program came. */
const BEFORE_OUTSIDE = `DROP TABLE copies; DROP TABLE identities; DROP TABLE heartbeats; DROP TABLE mail; DROP TABLE views;
  DROP INDEX lanes_leading; ALTER TABLE lanes DROP COLUMN leads_to; ALTER TABLE lanes DROP COLUMN closed_at;
  DROP INDEX sends_ended; ALTER TABLE sends DROP COLUMN endpoint_id; ALTER TABLE sends DROP COLUMN what;
  ALTER TABLE sends DROP COLUMN doubts; ALTER TABLE sends DROP COLUMN sealed_reason`;
const BEFORE_KEEPING = `DROP INDEX clocks_ready; CREATE INDEX clocks_ready ON clocks (ready_at);
  ALTER TABLE clocks DROP COLUMN state; ALTER TABLE clocks DROP COLUMN failures;
  ALTER TABLE clocks DROP COLUMN sealed_reason; ALTER TABLE sends DROP COLUMN channel`;

describe('the database', () => {
  it('is set so that what was acknowledged survives', () => {
    const client = openDatabase(dir);
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map((name) =>
      client.pragma(name, { simple: true }),
    );
    client.close();
    expect(settings).toEqual(['wal', 2, 1, 1]);
  });

  it('is there again after closing, for the owner alone', async () => {
    const first = openIn(dir);
    await first.commitTurns([aCase]);
    first.close();
    const second = openIn(dir);
    expect((await second.load(LANE)).case?.value).toEqual(someCase());
    expect(await second.ready()).toBe(true);
    expect(await second.integrity()).toEqual([]);
    second.close();
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(statSync(databaseFile(dir)).mode & 0o777).toBe(0o600);
  });

  it('refuses a SQLite that is too old', () => {
    expect(['3.51.2', '3.9.9', '2.99.9', '3.51'].map(isOlder)).toEqual([true, true, true, true]);
    expect(['3.51.3', '3.54.1', '4.0.0', '3.51.10'].map(isOlder)).toEqual([false, false, false, false]);
  });

  it('refuses a database of a newer program and leaves it alone', () => {
    openIn(dir).close();
    tamper(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('future', 99999999999999)`);
    expect(() => openIn(dir)).toThrow(EnvironmentFault);
    expect(() => openIn(dir)).toThrow('newer');
  });

  it('is the old one where a migration broke off in the middle', () => {
    openIn(dir).close();
    tamper(
      `DELETE FROM __drizzle_migrations WHERE created_at > (SELECT min(created_at) FROM __drizzle_migrations)`,
    );
    tamper(
      `DROP TRIGGER audit_is_never_changed; DROP INDEX cases_open; ${BEFORE_DESK}; ${BEFORE_AFTER}; ${BEFORE_OUTSIDE}; ${BEFORE_KEEPING}`,
    );
    const client = openDatabase(dir);
    expect(() => applyMigrations(client)).toThrow('audit_is_kept');
    const written = client.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'audit_is_never_changed'`).get();
    client.close();
    expect(written).toBeUndefined();
    tamper(`DROP TRIGGER audit_is_kept; DROP TRIGGER chain_is_kept_three_years;
      DROP TRIGGER chain_release_is_never_changed`);
    openIn(dir).close();
  });

  it('lets go of what an older program kept of answered events', async () => {
    const store = openIn(dir);
    await store.receive([someText('old'), someText('waits')]);
    store.close();
    tamper(`UPDATE events SET state = 'handled' WHERE id = 1; INSERT INTO handled SELECT key FROM events WHERE id = 1;
      INSERT INTO file_uses VALUES ('event', 1, 'x'), ('event', 2, 'y'); ${BEFORE_DESK}; ${BEFORE_AFTER}; ${BEFORE_OUTSIDE}; ${BEFORE_KEEPING};
      ${onlyFirst(3)}`);
    const again = openIn(dir);
    expect((await again.load(LANE)).waiting).toEqual([someText('waits')]);
    expect(outcomes(await again.receive([someText('old')]))).toEqual(['seen']);
    expect(await again.unnamed(['x', 'y'])).toEqual(['x']);
    again.close();
  });

  it('lists what an older program left, once it has read it', async () => {
    const store = openIn(dir);
    await store.commitTurns([
      someTurn({
        conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 },
        case: {
          value: someCase({ stage: 'handed_over', handedOverAt: NOON, waitingFor: 'desk' }),
          version: 0,
        },
        audit: [someAudit('handed_over')],
      }),
    ]);
    const before = await store.counts('lin', NOON);
    store.close();
    tamper(`${BEFORE_DESK}; ${BEFORE_MAIL_LANES}; ${onlyFirst(6)}`);
    const again = openIn(dir);
    expect(before.unclaimed).toBe(1);
    expect(await again.counts('lin', NOON)).toEqual(before);
    expect(await again.caseFigures(0, NOON * 2)).toHaveLength(1);
    again.close();
  });

  it('knows of every case from before in which incident it is', async () => {
    const store = openIn(dir);
    const source = { kind: 'message', id: '1' } as const;
    const paid = { value: 'wechat', source, at: NOON, standing: 'claimed', earlier: [] } as const;
    const desk = { ...deskOf(someCase()), incident: 'I1' };
    const value = someCase({
      stage: 'handed_over',
      handedOverAt: NOON,
      facts: { payment_channel: paid },
      desk,
    });
    await store.commitTurns([
      someTurn({
        conversation: { value: someConversation(), version: 0 },
        case: { value, version: 0 },
        audit: [someAudit('handed_over')],
      }),
    ]);
    store.close();
    tamper(`DROP INDEX cases_kinds; ALTER TABLE cases DROP COLUMN incident;
      CREATE INDEX cases_kinds ON cases (loss_type); ${onlyFirst(10)}`);
    const again = openIn(dir);
    expect(await again.arrivals(value.lossType ?? 'other', 'wechat', NOON, 9)).toMatchObject([
      { incident: 'I1' },
    ]);
    again.close();
  });

  it('refuses another key in words, before it writes anything', () => {
    openIn(dir).close();
    const secrets = new Sealer(Buffer.alloc(32, 8), 'store');
    expect(() => openSqliteStore({ dir, secrets })).toThrow('ZHAODAN_SECRET_KEY');
    openIn(dir).close();
  });

  it('is given up once the file was taken away or replaced', async () => {
    const store = openIn(dir);
    await store.receive([someText('kept')]);
    renameSync(databaseFile(dir), join(dir, 'gone'));
    writeFileSync(databaseFile(dir), '');
    expect(await store.ready()).toBe(false);
    expect(await store.broken).toMatchObject({ message: expect.stringContaining('deleted or replaced') });
    await expect(store.load(LANE)).rejects.toThrow(EnvironmentFault);
    store.close();
  });

  it('can be read beside the service', async () => {
    const store = openIn(dir);
    await store.commitTurns([aCase]);
    const desk = openSqliteDesk({ dir, secrets: testSecrets });
    expect((await desk.row('ZD-7K3F-2Q'))?.lane).toBe(LANE);
    await store.receive([someText('later')]);
    expect(await desk.integrity()).toEqual([]);
    desk.close();
    store.close();
  });

  it('says so where there is nothing to read', () => {
    expect(() => openSqliteDesk({ dir, secrets: testSecrets })).toThrow(dir);
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('a write', () => {
  it('is all or nothing, for the whole group', async () => {
    const store = openIn(dir);
    await store.commitTurns([someTurn({ log: [someEntry(1)] })]);
    const lane = 'web:other';
    const good = someTurn({ lane, conversation: { value: someConversation({ lane }), version: 0 } });
    const conversation = { value: someConversation(), version: 1 };
    const twice = someTurn({ conversation, handled: ['k'], log: [someEntry(2), someEntry(1)] });
    await expect(store.commitTurns([good, twice])).rejects.toThrow('UNIQUE');
    expect((await store.load(lane)).conversation).toBeNull();
    expect(await store.log(LANE, 0)).toHaveLength(1);
    expect(await store.commitTurns([good, { ...twice, log: [someEntry(2)] }])).toEqual(['done', 'done']);
    store.close();
  });

  it('shares its sync with all that is asked for at the same time, and fails alone', async () => {
    const client = openDatabase(dir);
    applyMigrations(client);
    const session = new Session(client, testSecrets);
    const add = (id: number) => {
      session.db
        .insert(keyCheck)
        .values({ id, sealed: Buffer.alloc(1) })
        .run();
      return client.prepare('SELECT count(*) FROM key_check').pluck().get();
    };
    const group = await Promise.allSettled([
      session.write(() => add(1)),
      session.write(() => {
        add(2);
        throw new Error('a bug in one of them');
      }),
      session.write(() => add(1)),
      session.write(() => add(3)),
    ]);
    expect(group.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(group.at(-1)).toMatchObject({ value: 2 });
    client.close();
  });

  it('that was asked for is kept when the store closes', async () => {
    const store = openIn(dir);
    const asked = store.receive([someText('last')]).then(outcomes);
    store.close();
    expect(await asked).toEqual(['new']);
    const again = openIn(dir);
    expect((await again.load(LANE)).waiting).toHaveLength(1);
    again.close();
  });

  it('takes its lock before it reads what it decides by', async () => {
    const client = openDatabase(dir);
    applyMigrations(client);
    const other = new SqliteDatabase(databaseFile(dir), { timeout: 0 });
    const session = new Session(client, testSecrets);
    await session.write(() => expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('locked'));
    other.close();
    client.close();
  });
});

describe('what was deleted', () => {
  it('leaves rows of the chain and nothing else', async () => {
    const store = openIn(dir);
    const closed = { value: someCase({ stage: 'closed', closedAt: NOON }), version: 0 } as const;
    await store.receive([someText('a')]);
    const clocks = [{ name: 'silence', dueAt: NOON }];
    await store.commitTurns([{ ...aCase, case: closed, handled: ['a'], clocks, paymentNumbers: ['4200'] }]);
    await store.issue({ kind: 'customer_cookie', hash: 'f00d', subject: LANE, expiresAt: NOON });
    await store.purge(NOON + 90 * DAY);
    expect(statSync(`${databaseFile(dir)}-wal`).size).toBe(0);
    store.close();
    const client = new SqliteDatabase(databaseFile(dir));
    const tables = ['lanes', 'conversations', 'events', 'log', 'sends', 'clocks', 'passes', 'file_uses'];
    tables.push('case_payments', 'openings');
    const left = tables.filter((table) => client.prepare(`SELECT 1 FROM ${table}`).get());
    const chain = client.prepare('SELECT count(*) FROM audit').pluck().get();
    client.close();
    expect({ left, chain }).toEqual({ left: [], chain: 4 });
  });

  it('goes a few at a time, so that whoever writes meanwhile is not held up', async () => {
    const store = openIn(dir);
    const turns = Array.from({ length: 40 }, (_, at) => {
      const lane = `web:${at}`;
      const reference = `ZD-AAAA-${'23456789AB'[at % 10]}${'CDEF'[Math.floor(at / 10)]}`;
      const value = someCase({ reference, stage: 'closed', closedAt: NOON });
      const conversation = { value: someConversation({ lane, case: reference }), version: 0 };
      return someTurn({ lane, conversation, case: { value, version: 0 }, audit: [someAudit('case_opened')] });
    });
    expect(new Set(await store.commitTurns(turns))).toEqual(new Set(['done']));
    const order: string[] = [];
    const purging = store
      .purge(NOON + 90 * DAY)
      .then(({ conversations }) => order.push(`${conversations} gone`));
    for (const key of ['one', 'two', 'three']) {
      await store.receive([someText(key, 'web:new')]);
      order.push(key);
    }
    await purging;
    expect(order).toEqual(['one', 'two', 'three', '40 gone']);
    store.close();
  });
});

describe('a second process', () => {
  it('is refused with the holder’s number, until the holder dies', async () => {
    const holder = spawn(process.execPath, [...QUICKLY, join(import.meta.dirname, 'writer.ts'), dir], {
      env: { ...process.env, ...COMPILED },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(() => openIn(dir)).toThrow(EnvironmentFault);
    expect(() => openIn(dir)).toThrow(`${holder.pid}`);
    expect(() => openIn(dir)).toThrow(dir);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    openIn(dir).close();
  });

  it('is refused in the same process too, and let in after closing', () => {
    const store = openIn(dir);
    expect(() => openIn(dir)).toThrow(`${process.pid}`);
    store.close();
    openIn(dir).close();
  });
});

describe('the disk', () => {
  const insert = (session: Session, id: number) =>
    session.write(() =>
      session.db
        .insert(keyCheck)
        .values({ id, sealed: Buffer.alloc(500_000) })
        .run(),
    );

  it('being full is said as such, changes nothing, and passes', async () => {
    const client = openDatabase(dir);
    applyMigrations(client);
    const session = new Session(client, testSecrets);
    client.pragma(`max_page_count = ${client.pragma('page_count', { simple: true })}`);
    await expect(insert(session, 1)).rejects.toMatchObject({ code: 'storage_full' });
    expect(session.read(() => session.db.select().from(keyCheck).all())).toEqual([]);
    client.pragma('max_page_count = 100000');
    await insert(session, 1);
    client.close();
  });

  it('failing breaks the store for good', async () => {
    const client = openDatabase(dir);
    applyMigrations(client);
    client.pragma('wal_checkpoint(TRUNCATE)');
    client.pragma('cache_size = 0');
    const session = new Session(client, testSecrets);
    writeFileSync(databaseFile(dir), Buffer.alloc(statSync(databaseFile(dir)).size, 7));
    await expect(insert(session, 1)).rejects.toBeInstanceOf(EnvironmentFault);
    expect(await session.broken).toBeInstanceOf(EnvironmentFault);
    expect(() => session.read(() => 'served')).toThrow(EnvironmentFault);
    client.close();
  });
});

describe('the chain in the database', () => {
  const withCase = async () => {
    const store = openIn(dir);
    await store.commitTurns([aCase]);
    store.close();
  };
  const faults = async () => {
    const store = openIn(dir);
    const found = await store.integrity();
    store.close();
    return found;
  };

  it.each([
    'UPDATE audit SET seq = 9 WHERE seq = 2',
    'DELETE FROM audit WHERE seq = 3',
    'DELETE FROM audit',
    `INSERT INTO chain_releases SELECT id, ${NOON + 2000 * 86_400_000} FROM cases`,
  ])('is guarded against %s', async (sql) => {
    await withCase();
    expect(() => tamper(sql)).toThrow(/never changed|released chain|three years/);
    expect(await faults()).toEqual([]);
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
    await withCase();
    tamper(`DROP TRIGGER audit_is_kept; DROP TRIGGER audit_is_never_changed; ${sql}`);
    expect(await faults()).toEqual([expect.stringContaining(fault)]);
  });
});

describe('what lies on the disk', () => {
  it('holds nothing a stranger could read', async () => {
    const store = openIn(dir);
    const lane = 'telegram:5550001234';
    const secret = '王小明的电话13800138000';
    await store.receive([
      { ...someText('telegram:5550001234:77', lane), content: { kind: 'text', text: secret } },
    ]);
    for (const _ of [1, 2, 3]) await store.countFailure('telegram:5550001234:77', secret);
    const facts = { amount: { value: { minor: 686868, currency: 'CNY' }, standing: 'claimed' } } as object;
    await store.commitTurns([
      someTurn({
        lane,
        handled: ['command-4200002345202611213456789012'],
        conversation: { value: someConversation({ lane, case: 'ZD-7K3F-2Q' }), version: 0 },
        case: { value: someCase({ facts, notes: [{ by: 'a', at: NOON, text: secret }] }), version: 0 },
        audit: [someAudit('fact_filed', { text: secret, amount: '6868.68' })],
        log: [someEntry(1, { lane, text: secret, name: secret })],
        edits: [{ number: 1, text: secret }],
        clocks: [{ name: 'silence', dueAt: NOON }],
        paymentNumbers: ['4200002345202611213456789012'],
      }),
    ]);
    await store.issue({ kind: 'customer_cookie', hash: 'f00d', subject: lane, expiresAt: NOON });
    await store.saveAgent({ id: 'agent-1', name: '林客服', role: 'agent', active: true });
    const canaries = [
      secret,
      '王小明',
      '13800138000',
      '5550001234',
      '4200002345',
      '686868',
      '6868.68',
      '林客服',
      '原因',
    ];
    const written = readdirSync(dir)
      .filter((name) => name !== 'lock.sqlite')
      .map((name) => readFileSync(join(dir, name)));
    store.close();
    written.push(readFileSync(databaseFile(dir)));
    expect(Buffer.concat(written).includes('ZD-7K3F-2Q')).toBe(true);
    const found = canaries.filter((canary) =>
      written.some((bytes) => bytes.includes(canary) || bytes.includes(Buffer.from(canary, 'utf16le'))),
    );
    expect(found).toEqual([]);
  });
});
