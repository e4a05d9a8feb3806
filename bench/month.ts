import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFlows } from '../src/adapters/flow-files/load.ts';
import { Sealer } from '../src/adapters/secrets/sealing.ts';
import { openSqliteStore } from '../src/adapters/store/open.ts';
import { loadTexts } from '../src/adapters/texts/load.ts';
import { MINUTE } from '../src/domain/instant.ts';
import { clockLimits } from '../src/engine/shop.ts';
import { FLOWS_DIR } from '../src/house.ts';
import { rehearse } from '../src/rehearsal.ts';
import { countReminders, minutesOpen } from './month/counted.ts';
import { judgeIncidents } from './month/incidents.ts';
import { FROM, HOURS, planMonth, UNTIL } from './month/plan.ts';
import { playMonth } from './month/play.ts';

const SEED = 11;

/**
 * A month of a shop through the real engine on SQLite, by a clock that is moved: every reminder beside what counting by
 * the minute says, and every incident beside the outages that were planted.
 */
export async function month(): Promise<Record<string, number>> {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-month-'));
  const store = openSqliteStore({ dir, secrets: new Sealer(Buffer.alloc(32, 7), 'store') });
  try {
    const loaded = loadFlows(FLOWS_DIR);
    const shop = { ...loaded.shop, hours: HOURS };
    const texts = loadTexts(join(FLOWS_DIR, 'texts'));
    const talk = rehearse({ ...loaded, shop }, texts, { at: FROM, store });
    const plan = planMonth(SEED);
    const references = await playMonth(talk, plan);
    const counting = {
      open: minutesOpen(FROM, UNTIL, HOURS, 'Asia/Shanghai'),
      from: FROM,
      limits: clockLimits(shop),
    };
    let reminders = 0;
    let wrong = 0;
    for (const [index, reference] of references.entries()) {
      const { events } = await store.audit(reference);
      const seen = events.flatMap(({ type, at, data }) =>
        type === 'reminder_sent'
          ? [`${Math.floor(Date.parse(at) / MINUTE)} ${data.clock} ${data.level}`]
          : [],
      );
      const counted = countReminders(plan[index]?.story ?? [], UNTIL, counting).map(
        ({ at, clock, level }) => `${at / MINUTE} ${clock} ${level}`,
      );
      reminders += counted.length;
      if (JSON.stringify(seen.toSorted()) !== JSON.stringify(counted.toSorted())) {
        wrong += 1;
        if (wrong <= 3) console.error(reference, plan[index], { seen, counted });
      }
    }
    const incidents = judgeIncidents(await store.incidents(UNTIL), plan, references);
    await talk.engine.stop();
    return { cases: plan.length, reminders, 'cases with a wrong reminder': wrong, ...incidents };
  } finally {
    await store.close();
    rmSync(dir, { recursive: true });
  }
}
