import { cpSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseFile } from '../../../src/adapters/store/sqlite/database.ts';
import { applyMigrations } from '../../../src/adapters/store/sqlite/migrations.ts';
import type { Store } from '../../../src/adapters/store/store.ts';
import { DAY, HOUR } from '../../../src/domain/instant.ts';
import type { DeskCommand } from '../../../src/engine/desk/command.ts';
import { begin, NOW, WANG } from '../../engine/rehearsal.ts';
import { buildEarlierDatabase, MIGRATION_TAGS } from './earlier-database.ts';
import { freshDir, openIn } from './places.ts';

let dir: string;
let remove: () => void;
beforeEach(() => {
  ({ dir, remove } = freshDir());
});
afterEach(() => remove());

type Command = DeskCommand extends infer T
  ? T extends unknown
    ? Omit<T, 'key' | 'reference'>
    : never
  : never;

describe.each(MIGRATION_TAGS.map((tag, place) => [tag, place] as const))(
  'a database of %s',
  (_tag, place) => {
    it('is brought up to date, and whoever is in it goes on', async () => {
      buildEarlierDatabase(dir, place);
      const store = openIn(dir);
      expect(await store.integrity()).toEqual([]);
      const now = NOW + HOUR;
      const talk = (lane: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
        begin({ store, lane, at: now, locale });
      let keys = 0;
      const desk = async (lane: string, command: Command) => {
        const { engine, case: theCase } = talk(lane);
        const reference = (await theCase())?.reference ?? '';
        keys += 1;
        const answer = await engine.run(WANG, { ...command, key: `now-${keys}`, reference } as DeskCommand);
        await engine.idle();
        return answer;
      };

      // What waited is answered, what was set aside is still there, and so is who was known.
      const asked = talk('web:asked');
      await asked.engine.start();
      await asked.engine.idle();
      await asked.engine.stop();
      expect((await store.load('web:asked')).waiting).toEqual([]);
      expect((await asked.case())?.facts).toMatchObject({ paid_at: { value: { precision: 'minute' } } });
      expect(await store.quarantined()).toMatchObject([{ key: 'bad', lane: 'web:undecided' }]);
      // What stands behind the chain's commitments, in one record for each event and in one for many.
      for (const lane of ['web:asked', 'web:review']) expect(await closedIn(store, lane)).toEqual([]);
      expect(await store.find('customer_cookie', 'f00d', now)).toMatchObject({ subject: 'web:asked' });
      expect(await store.agents()).toMatchObject([{ id: 'wang', name: '小王' }]);

      // One by one they go on where they were.
      const undecided = talk('web:undecided');
      await undecided.press('agree');
      expect(await undecided.case()).toMatchObject({ stage: 'collecting' });
      const review = talk('web:review');
      await review.press('submit');
      expect(await review.case()).toMatchObject({ stage: 'handed_over' });
      const english = talk('web:english', 'en');
      const before = await english.state();
      await english.press('still');
      expect(await english.state()).not.toBe(before);

      const waits = talk('web:waits');
      expect(await desk('web:waits', { kind: 'claim' })).toMatchObject({ kind: 'done' });
      await desk('web:waits', { kind: 'resolve', resolution: 'reissued', words: '已经补发。' });
      await waits.press('yes');
      await waits.press('five');
      expect(await waits.case()).toMatchObject({ stage: 'closed', arrived: true, rating: 5 });
      const answered = talk('web:answered');
      expect(await answered.case()).toMatchObject({ owner: 'wang', exhibits: [{ number: 1 }], notes: [{}] });
      await answered.say('好的，谢谢');
      expect(await answered.case()).toMatchObject({ waitingFor: 'desk' });
      const settled = talk('web:settled');
      await settled.press('yes');
      expect(await settled.case()).toMatchObject({ stage: 'decided', arrived: true });

      expect(await store.integrity()).toEqual([]);
      await store.purge(now + 200 * DAY);
      expect(await store.integrity()).toEqual([]);
      store.close();
    });
  },
);

/** Events of a lane's case whose personal values cannot be read. */
async function closedIn(store: Store, lane: string) {
  const reference = (await store.load(lane)).conversation?.value.case ?? '';
  const { events, opened } = await store.audit(reference);
  expect(events.length).toBeGreaterThan(5);
  return events.filter(
    ({ seq, commitments }) => Object.keys(commitments).join() !== Object.keys(opened[seq] ?? {}).join(),
  );
}

describe('a migration that is killed', () => {
  it('at any of its statements leaves a database that the next start brings up to date', async () => {
    buildEarlierDatabase(dir, 0);
    const kills = join(dir, 'kills');
    let statements = 0;
    // What a killed process leaves behind: its files as they were at that moment, without what it held in memory.
    const snapshot = () => {
      statements += 1;
      cpSync(databaseFile(dir), join(kills, `${statements}/zhaodan.sqlite`));
      cpSync(`${databaseFile(dir)}-wal`, join(kills, `${statements}/zhaodan.sqlite-wal`));
    };
    let watching = false;
    const client = new SqliteDatabase(databaseFile(dir), { verbose: () => watching && snapshot() });
    // So that unfinished pages are on the disk too, and not in memory only.
    client.pragma('cache_size = 4');
    watching = true;
    applyMigrations(client);
    watching = false;
    client.close();
    expect(statements).toBeGreaterThan(40);
    for (let kill = 1; kill <= statements; kill += 1) {
      const store = openIn(join(kills, `${kill}`));
      expect({ kill, whole: await store.integrity() }).toEqual({ kill, whole: [] });
      expect((await store.load('web:asked')).waiting).toHaveLength(1);
      store.close();
    }
  });
});
