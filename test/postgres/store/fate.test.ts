import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPool } from '../../../src/adapters/store/postgres/pool.ts';
import { Session } from '../../../src/adapters/store/postgres/session.ts';
import { statement } from '../../../src/adapters/store/postgres/statements.ts';
import { testSecrets } from '../../adapters/store/places.ts';
import { type OwnServer, openServer } from '../own-server.ts';

const put = statement<{ xid: string }>(
  'INSERT INTO words VALUES ($1) RETURNING pg_current_xact_id()::text AS xid',
);
const all = statement<{ word: string }>('SELECT word FROM words ORDER BY word');

let server: OwnServer;
let mine: Session;
let others: Session | undefined;
const open = () => new Session(openPool({ url: server.url, connections: 2 }), testSecrets);
beforeAll(async () => {
  server = await openServer();
  mine = open();
  await mine.pool.query('CREATE TABLE words (word text)');
});
afterAll(async () => {
  await Promise.all([mine.pool.end(), others?.pool.end()]);
  await server.remove();
});

const words = async () => (await mine.read((on) => on.all(all))).map(({ word }) => word);

it('a number that a crashed server gave again is not taken for our own', async () => {
  let tries = 0;
  const given: string[] = [];
  await mine.write([], async (tx) => {
    tries += 1;
    given.push((await tx.one(put, 'mine'))?.xid ?? '');
    if (tries > 1) return;
    await server.crash();
    await server.start();
    others = open();
    given.push((await others.write([], async (on) => (await on.one(put, 'theirs'))?.xid)) ?? '');
  });
  // The number of the transaction that was lost stands for that of somebody else.
  expect(given[1]).toBe(given[0]);
  expect(tries).toBe(2);
  expect(await words()).toEqual(['mine', 'theirs']);
});
