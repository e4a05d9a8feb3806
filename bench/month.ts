import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sealer } from '../src/adapters/secrets/sealing.ts';
import { openSqliteStore } from '../src/adapters/store/open.ts';
import { DAY } from '../src/domain/instant.ts';
import { judgeIncidents } from '../test/engine/month/incidents.ts';
import { FROM, planDays } from '../test/engine/month/plan.ts';
import { openShop, playDays } from '../test/engine/month/play.ts';
import { remindersOf } from '../test/engine/month/reminders.ts';

const SEED = 11;
const DAYS = 30;
const UNTIL = FROM + DAYS * DAY;

/**
 * A month of a shop through the real engine on SQLite, by a clock that is moved: every reminder beside what counting by
 * the minute says, and every incident beside the outages that were planted.
 */
export async function month(): Promise<Record<string, number>> {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-month-'));
  const store = openSqliteStore({ dir, secrets: new Sealer(Buffer.alloc(32, 7), 'store') });
  try {
    const talk = openShop(store);
    const plan = planDays(SEED, DAYS);
    const started = performance.now();
    const references = await playDays(talk, plan, UNTIL);
    const seconds = Math.round((performance.now() - started) / 1000);
    const reminders = await remindersOf(store, plan, references, UNTIL);
    const wrong = reminders.filter(({ given, counted }) => given.join() !== counted.join());
    for (const each of wrong.slice(0, 3)) console.error(each);
    const incidents = judgeIncidents(await store.incidents(UNTIL), plan, references);
    await talk.engine.stop();
    return {
      cases: plan.length,
      reminders: reminders.reduce((sum, { counted }) => sum + counted.length, 0),
      'cases with a wrong reminder': wrong.length,
      ...incidents,
      seconds,
    };
  } finally {
    await store.close();
    rmSync(dir, { recursive: true });
  }
}
