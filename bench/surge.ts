import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sealer } from '../src/adapters/secrets/sealing.ts';
import { openSqliteStore } from '../src/adapters/store/open.ts';
import { deskOf } from '../src/domain/desk-state.ts';
import { DAY, HOUR, MINUTE } from '../src/domain/instant.ts';
import { customersOf } from '../test/engine/month/customers.ts';
import { storyOf } from '../test/engine/month/plan.ts';
import { openShop } from '../test/engine/month/play.ts';

const CASES = 1000;
const WITHIN = 10 * MINUTE;
/** So many customers talk at the same time. */
const AT_ONCE = 20;

/** A payment channel's callbacks fail: a thousand cases in ten minutes, through the real engine on SQLite. */
export async function surge(): Promise<Record<string, number>> {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-surge-'));
  const store = openSqliteStore({ dir, secrets: new Sealer(Buffer.alloc(32, 7), 'store') });
  try {
    const talk = openShop(store);
    await talk.pass(DAY + 11 * HOUR);
    const customers = customersOf(talk);
    const references: string[] = [];
    const started = performance.now();
    for (let first = 0; first < CASES; first += AT_ONCE) {
      await talk.pass((WITHIN * AT_ONCE) / CASES);
      const batch = Array.from({ length: AT_ONCE }, (_, each) => first + each);
      references.push(
        ...(await Promise.all(batch.map((index) => customers.submit(index, storyOf(index, 0, talk.now()))))),
      );
    }
    await talk.pass(0);
    const seconds = (performance.now() - started) / 1000;
    const incidents = await store.incidents(talk.now());
    const [incident] = incidents;
    const rows = await Promise.all(references.map((reference) => store.row(reference)));
    const told = rows.filter((row) => row && deskOf(row.case).incident === incident?.value.id);
    await talk.engine.stop();
    return {
      cases: references.length,
      incidents: incidents.length,
      'cases in it': new Set(incident?.value.cases).size,
      'cases that say so': told.length,
      seconds: Math.round(seconds),
      'cases/s': Math.round(CASES / seconds),
    };
  } finally {
    await store.close();
    rmSync(dir, { recursive: true });
  }
}
