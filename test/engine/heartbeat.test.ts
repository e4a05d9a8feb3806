import type SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/store/sqlite/database.ts';
import { LaneBook } from '../../src/adapters/store/sqlite/lane-book.ts';
import { applyMigrations } from '../../src/adapters/store/sqlite/migrations.ts';
import { Pulse } from '../../src/adapters/store/sqlite/pulse.ts';
import { Session } from '../../src/adapters/store/sqlite/session.ts';
import { MINUTE, SECOND } from '../../src/domain/instant.ts';
import { Heartbeat } from '../../src/engine/heartbeat.ts';
import { freshDir, testSecrets } from '../adapters/store/places.ts';

const NOON = 1_000 * MINUTE;
const NAME = 'a channel';

let now: number;
let client: SqliteDatabase.Database;
let remove: () => void;
let beats: Pulse;
let told: (readonly [number, number])[];
let faults: unknown[];
let tells: () => Promise<void>;
let heartbeat: Heartbeat;

function begin(): Heartbeat {
  return new Heartbeat({
    name: NAME,
    clock: { now: () => now },
    beats,
    missedAfter: 2 * MINUTE,
    works: async () => true,
    interrupted: async (from, to) => {
      await tells();
      told.push([(from - NOON) / MINUTE, (to - NOON) / MINUTE]);
    },
    report: (reason) => faults.push(reason),
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const place = freshDir();
  remove = place.remove;
  client = openDatabase(place.dir);
  applyMigrations(client);
  const session = new Session(client, testSecrets);
  beats = new Pulse(session, new LaneBook(session));
  [now, told, faults] = [NOON, [], []];
  tells = async () => undefined;
  heartbeat = begin();
});
afterEach(() => {
  heartbeat.stop();
  vi.useRealTimers();
  client.close();
  remove();
});

/** Lets the next look happen, and waits for what it comes to. */
async function lookAgain(after: number, come: () => void): Promise<void> {
  now += after;
  vi.advanceTimersByTime(30 * SECOND);
  await vi.waitFor(come, 10_000);
}

/** Signs of life until the database has no room for one more. */
async function fill(): Promise<void> {
  client.pragma(`max_page_count = ${client.pragma('page_count', { simple: true })}`);
  for (let serial = 0; ; serial += 1) {
    try {
      await beats.beat(`filler ${serial}`, NOON);
    } catch (reason) {
      expect(reason).toMatchObject({ code: 'storage_full' });
      return;
    }
  }
}

const lastBeat = () => client.prepare('SELECT at FROM heartbeats WHERE name = ?').pluck().get(NAME);

describe('a store that refuses for a while', () => {
  it('ends no process, and the channel is looked after as soon as there is room', async () => {
    await fill();
    await heartbeat.start();
    expect(faults).toMatchObject([{ code: 'storage_full' }]);
    client.pragma('max_page_count = 100000');
    await lookAgain(0, () => expect(lastBeat()).toBe(NOON));
    expect(faults).toHaveLength(1);
  });

  it('loses no interruption: it is told at the next look', async () => {
    await beats.beat(NAME, NOON - 10 * MINUTE);
    tells = () => Promise.reject(new Error('nobody can be told'));
    await heartbeat.start();
    expect([faults.length, told]).toEqual([1, []]);
    tells = async () => undefined;
    await lookAgain(MINUTE / 2, () => expect(told).toEqual([[-10, 0.5]]));
    await lookAgain(MINUTE / 2, () => expect(lastBeat()).toBe(now));
    expect(told).toHaveLength(1);
  });

  it('loses none either where the process ends before all is told', async () => {
    await beats.beat(NAME, NOON - 10 * MINUTE);
    tells = () => Promise.reject(new Error('nobody can be told'));
    await heartbeat.start();
    heartbeat.stop();
    tells = async () => undefined;
    heartbeat = begin();
    now += MINUTE;
    await heartbeat.start();
    expect(told).toEqual([[-10, 1]]);
  });
});

it('tells of a short one that somebody else noticed, at a later look where the first one fails', async () => {
  await heartbeat.start();
  tells = () => Promise.reject(new Error('nobody can be told'));
  await heartbeat.missed(NOON - MINUTE, NOON);
  expect([faults.length, told]).toEqual([1, []]);
  tells = async () => undefined;
  await lookAgain(MINUTE / 2, () => expect(told).toEqual([[-1, 0]]));
  await lookAgain(MINUTE / 2, () => expect(lastBeat()).toBe(now));
  expect(told).toHaveLength(1);
});

it('looks no second time while it still looks', async () => {
  const first = Promise.withResolvers<void>();
  let asked = 0;
  tells = () => {
    asked += 1;
    return first.promise;
  };
  await beats.beat(NAME, NOON - 10 * MINUTE);
  const started = heartbeat.start();
  await vi.waitFor(() => expect(asked).toBe(1), 10_000);
  vi.advanceTimersByTime(30 * SECOND);
  // Two writes later a second look would have come as far as the first.
  for (const other of ['one', 'two']) await beats.beat(other, now);
  first.resolve();
  await started;
  expect([asked, told]).toEqual([1, [[-10, 0]]]);
});
