import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Checkpoint, readCheckpoint } from '../../../src/adapters/documents/checkpoint.ts';
import { lostSince, takeCheckpoint } from '../../../src/adapters/documents/daily-checkpoint.ts';
import { signingKey } from '../../../src/adapters/documents/receipt.ts';
import { linkEvent } from '../../../src/adapters/store/chain.ts';
import { databaseFile } from '../../../src/adapters/store/sqlite/database.ts';
import type { OpenedStore } from '../../../src/adapters/store/store.ts';
import { DAY, HOUR } from '../../../src/domain/instant.ts';
import { NOON, someAudit, someCase, someConversation, someTurn } from '../../contract/samples.ts';
import { freshDir, openIn } from '../store/places.ts';
import { respelled } from './forgeries.ts';

const KEY = signingKey(Buffer.alloc(32, 3));
const NAMES = ['ZD-7K3F-2Q', 'ZD-8M4G-3R', 'ZD-9N5H-4S'] as const;
const EVENTS = 20;

let dir: string;
let remove: () => void;
let store: OpenedStore;
let told: { key: string; phrase: string; args: Record<string, unknown> }[];
beforeEach(async () => {
  ({ dir, remove } = freshDir());
  store = openIn(dir);
  told = [];
  for (const reference of NAMES) await grow(reference, EVENTS);
});
afterEach(() => {
  store.close();
  remove();
});

/** More events for a case, which is opened where it is not there. */
async function grow(reference: string, events: number, change = {}): Promise<void> {
  const lane = `web:${reference}`;
  const { conversation, case: theCase } = await store.load(lane);
  await store.commitTurns([
    someTurn({
      lane,
      conversation: {
        value: someConversation({ lane, case: reference }),
        version: conversation?.version ?? 0,
      },
      case: { value: someCase({ reference, ...change }), version: theCase?.version ?? 0 },
      audit: Array.from({ length: events }, () => someAudit('fact_filed')),
    }),
  ]);
}

const take = (now = NOON, isFirst = true) =>
  takeCheckpoint(
    {
      store,
      key: KEY,
      dir: join(dir, 'checkpoints'),
      isFirst: async () => isFirst,
      tell: async (key, { key: phrase, args = {} }) => void told.push({ key, phrase, args }),
    },
    now,
  );
const files = () => readdirSync(join(dir, 'checkpoints')).sort();
const text = (day: string) => readFileSync(join(dir, `checkpoints/${day}.json`), 'utf8');
const kept = (day: string) => readCheckpoint(text(day), KEY.publicPem) as Checkpoint;

/** As somebody with an editor and without the guards. */
async function tamper(sql: string): Promise<void> {
  store.close();
  const client = new SqliteDatabase(databaseFile(dir));
  client.exec(`DROP TRIGGER IF EXISTS audit_is_kept; DROP TRIGGER IF EXISTS audit_is_never_changed; ${sql}`);
  client.close();
  store = openIn(dir);
}
const caseOf = (reference: string) => `(SELECT id FROM cases WHERE reference = '${reference}')`;

describe('a checkpoint', () => {
  it('is taken once a day, written down and told, and late once after a pause', async () => {
    await take();
    await take(NOON + HOUR);
    expect(files()).toEqual(['2026-11-21.json']);
    const { root, chains } = kept('2026-11-21');
    expect({ chains, root }).toEqual({ chains: 3, root: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const first = {
      key: 'checkpoint:2026-11-21',
      phrase: 'checkpoint-taken',
      args: { day: '2026-11-21', chains: '3', root },
    };
    // Told again after a restart too, under the key by which it is the same message.
    expect(told).toEqual([first, first]);
    await grow(NAMES[0], 1);
    await take(NOON + 5 * DAY);
    expect(files()).toEqual(['2026-11-21.json', '2026-11-26.json']);
    expect(told.at(-1)).toMatchObject({ key: 'checkpoint:2026-11-26', phrase: 'checkpoint-taken' });
    expect(kept('2026-11-26').root).not.toBe(root);
    expect(await lostSince(kept('2026-11-21'), store)).toEqual([]);
  });

  it('is not taken of nothing, and not kept for ever', async () => {
    await tamper('DELETE FROM audit; UPDATE cases SET chain_seq = 0');
    await take();
    expect({ files: files(), told }).toEqual({ files: [], told: [] });
    await grow('ZD-AAAA-22', 1);
    for (let day = 0; day < 40; day += 1) await take(NOON + day * DAY);
    expect(files()).toHaveLength(31);
    expect(files()).toContain('2026-12-30.json');
  });

  it('is left to the process that took it first, which tells it again', async () => {
    await take(NOON, false);
    expect({ files: files(), told }).toEqual({ files: [], told: [] });
    await take();
    await take(NOON, false);
    expect(told).toHaveLength(2);
    const gone = `DELETE FROM audit WHERE case_id = ${caseOf(NAMES[2])}`;
    await tamper(`PRAGMA foreign_keys = OFF; ${gone}; DELETE FROM cases WHERE reference = '${NAMES[2]}'`);
    await take(NOON + DAY, false);
    expect(told.at(-1)).toMatchObject({ key: 'checkpoint-lost:2026-11-22' });
    expect(files()).toEqual(['2026-11-21.json']);
  });

  it('leaves out what the retention rules will take meanwhile', async () => {
    await grow(NAMES[0], 1, { stage: 'closed', closedAt: NOON - 1080 * DAY });
    await take();
    expect(kept('2026-11-21').chains).toBe(2);
  });

  it('cannot be changed by who has no key', async () => {
    await take();
    const whole = text('2026-11-21');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 33, max: 126 }), (place, code) => {
        const character = String.fromCharCode(code);
        const changed = whole.slice(0, place) + character + whole.slice(place + 1);
        const read = readCheckpoint(changed, KEY.publicPem);
        // White space says nothing; everything that says something is signed.
        return read === null || JSON.stringify(read) === JSON.stringify(JSON.parse(whole));
      }),
    );
    const { signature } = JSON.parse(whole);
    expect(readCheckpoint(whole.replace(signature, respelled(signature)), KEY.publicPem)).toBeNull();
    expect(readCheckpoint(whole, signingKey(Buffer.alloc(32, 4)).publicPem)).toBeNull();
  });
});

describe('what somebody took away', () => {
  it.each(Array.from({ length: EVENTS - 1 }, (_, gone) => gone + 1))(
    'is found: the last %i events of a chain, its end put back to match',
    async (gone) => {
      await take();
      const left = EVENTS - gone;
      const of = caseOf(NAMES[1]);
      await tamper(`DELETE FROM audit WHERE case_id = ${of} AND seq > ${left};
        UPDATE cases SET chain_seq = ${left}, chain_hash =
          (SELECT json_extract(event, '$.hash') FROM audit WHERE case_id = ${of} AND seq = ${left})
          WHERE reference = '${NAMES[1]}'`);
      // By itself the store looks whole: that is what the checkpoint is for.
      expect(await store.integrity()).toEqual([]);
      expect(await lostSince(kept('2026-11-21'), store)).toEqual([
        { reference: NAMES[1], what: `events ${left + 1} to ${EVENTS} are missing` },
      ]);
    },
  );

  it('is found where a whole case is gone, and told with the next checkpoint', async () => {
    await take();
    const of = caseOf(NAMES[2]);
    await tamper(`PRAGMA foreign_keys = OFF; DELETE FROM audit WHERE case_id = ${of};
      DELETE FROM cases WHERE reference = '${NAMES[2]}'`);
    await take(NOON + DAY);
    expect(told.slice(1)).toEqual([
      {
        key: 'checkpoint-lost:2026-11-22',
        phrase: 'checkpoint-lost',
        args: { count: '1', reference: NAMES[2] },
      },
      { key: 'checkpoint:2026-11-22', phrase: 'checkpoint-taken', args: expect.anything() },
    ]);
  });

  it('is found where a chain was written anew, longer than before', async () => {
    await take();
    const of = caseOf(NAMES[0]);
    let head = { seq: 0, hash: '0'.repeat(64) };
    const forged = Array.from({ length: EVENTS + 5 }, () => {
      const { event } = linkEvent(NAMES[0], head, someAudit('note_written'), () => Buffer.alloc(16));
      head = event;
      return `INSERT INTO audit VALUES (${of}, ${event.seq}, '${JSON.stringify(event)}');`;
    });
    await tamper(`DELETE FROM audit WHERE case_id = ${of}; ${forged.join(' ')}
      UPDATE cases SET chain_seq = ${head.seq}, chain_hash = '${head.hash}' WHERE reference = '${NAMES[0]}'`);
    expect(await store.integrity()).toEqual([]);
    expect(await lostSince(kept('2026-11-21'), store)).toEqual([
      { reference: NAMES[0], what: `event ${EVENTS} is not the one that was there` },
    ]);
  });

  it('does not hinder the next checkpoint where the last one was spoiled', async () => {
    mkdirSync(join(dir, 'checkpoints'));
    writeFileSync(join(dir, 'checkpoints/2026-11-20.json'), 'nonsense');
    await take();
    expect(kept('2026-11-21').chains).toBe(3);
  });
});
