import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../../src/adapters/store/sqlite/database.ts';
import { applyMigrations } from '../../../src/adapters/store/sqlite/migrations.ts';
import { keyCheck } from '../../../src/adapters/store/sqlite/schema.ts';
import { Session } from '../../../src/adapters/store/sqlite/session.ts';
import { someText } from '../../contract/samples.ts';
import { freshDir, openIn, testSecrets } from './places.ts';

let place: ReturnType<typeof freshDir>;
beforeEach(() => {
  place = freshDir();
});
afterEach(() => place.remove());

it('acknowledges nothing that could not be committed', async () => {
  const client = openDatabase(place.dir);
  applyMigrations(client);
  const session = new Session(client, testSecrets);
  // Each work goes well; only the end of their transaction finds the case that is not there.
  client.exec(`CREATE TABLE late (case_id INTEGER REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED)`);
  const insert = () => client.exec('INSERT INTO late VALUES (404)');
  const answers = await Promise.allSettled([
    session.write(insert),
    session.write(() =>
      session.db
        .insert(keyCheck)
        .values({ id: 1, sealed: Buffer.alloc(1) })
        .run(),
    ),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(session.read(() => session.db.select().from(keyCheck).all())).toEqual([]);
  client.close();
});

it('has each event once by the database itself, whatever the program believes', async () => {
  const store = openIn(place.dir);
  await store.receive([someText('a')]);
  store.close();
  const client = openDatabase(place.dir);
  const again = `INSERT INTO events (lane_id, key, at, state, failures, sealed)
    SELECT lane_id, key, at, state, failures, sealed FROM events`;
  expect(() => client.exec(again)).toThrow('UNIQUE constraint failed: events.key');
  client.close();
});

it('writes in passing what can wait: with whoever comes next, and by itself where nobody does', async () => {
  const client = openDatabase(place.dir);
  applyMigrations(client);
  const session = new Session(client, testSecrets);
  const before = session.written;
  const order: string[] = [];
  const passing = session.writeInPassing(() => order.push('passing'));
  await Promise.all([session.write(() => order.push('next')), passing]);
  expect([order, session.written]).toEqual([['passing', 'next'], before + 1]);
  await session.writeInPassing(() => order.push('alone'));
  expect([order, session.written]).toEqual([['passing', 'next', 'alone'], before + 2]);
  client.close();
});
