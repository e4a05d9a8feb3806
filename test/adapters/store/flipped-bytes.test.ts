import SqliteDatabase from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseFile } from '../../../src/adapters/store/sqlite/database.ts';
import type { OpenedStore } from '../../../src/adapters/store/store.ts';
import { someAudit, someCase, someConversation, someEntry, someTurn } from '../../contract/samples.ts';
import { freshDir, openIn } from './places.ts';

const { dir, remove } = freshDir();
const CASES = 6;
const EVENTS = 8;
const reference = (number: number) => `ZD-7K3F-2${number}`;
let store: OpenedStore;
let client: SqliteDatabase.Database;

beforeAll(async () => {
  store = openIn(dir);
  for (let number = 1; number <= CASES; number += 1) {
    const lane = `web:${number}`;
    await store.commitTurns([
      someTurn({
        lane,
        conversation: { value: someConversation({ lane, case: reference(number) }), version: 0 },
        case: { value: someCase({ reference: reference(number) }), version: 0 },
        audit: Array.from({ length: EVENTS }, (_, at) => someAudit('fact_filed', { text: `第${at}条` })),
        log: [someEntry(1, { lane })],
      }),
    ]);
  }
  client = new SqliteDatabase(databaseFile(dir));
  client.exec('DROP TRIGGER audit_is_never_changed');
  expect(await store.integrity()).toEqual([]);
});
afterAll(async () => {
  client.close();
  await store.close();
  remove();
});

/** Every place where a byte can be changed that must not be: a chain's events, and everything sealed. */
const PLACES = [
  ['audit', 'event', (row: number) => reference(Math.ceil(row / EVENTS))],
  ['openings', 'sealed', (row: number) => reference(row)],
  ['cases', 'sealed', (row: number) => reference(row)],
  ['conversations', 'sealed', (row: number) => `conversation ${row}`],
  ['log', 'sealed', (row: number) => `log ${row}`],
] as const;

describe.each(PLACES)('a flipped bit in %s.%s', (table, column, nameOf) => {
  it('is found, and where', async () => {
    const rows = client.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    const put = client.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`);
    const get = client.prepare<[number], { value: Buffer; kind: string }>(
      `SELECT CAST(${column} AS BLOB) AS value, typeof(${column}) AS kind FROM ${table} WHERE rowid = ?`,
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: rows }), fc.nat(), fc.nat(7), async (row, at, bit) => {
        const { value, kind } = get.get(row) ?? { value: Buffer.alloc(0), kind: '' };
        const changed = Buffer.from(value);
        const place = at % changed.length;
        changed[place] = (changed[place] ?? 0) ^ (1 << bit);
        const as = (bytes: Buffer) => (kind === 'text' ? bytes.toString('latin1') : bytes);
        put.run(as(changed), row);
        const found = await store.integrity();
        put.run(as(value), row);
        expect(found).toHaveLength(1);
        expect(found[0]).toContain(nameOf(row));
      }),
      { numRuns: 200 },
    );
    expect(await store.integrity()).toEqual([]);
  });
});
