import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.ts';
import { startOn, storeOn } from './postgres-services.ts';
import type { RunningService } from './service.ts';
import { heldUp, type Told, tell } from './telling.ts';

const KILLS = 3;
const AT_ONCE = 6;
const LONGEST_LIFE_MS = 1_500;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

describe('kill -9 of one process of several', () => {
  it(`loses nothing, asks nothing twice and keeps every chain whole through ${KILLS} kills`, {
    timeout: 400_000,
  }, async () => {
    const webs = [await startOn(database.url, 'web'), await startOn(database.url, 'all')];
    const workers = [await startOn(database.url, 'worker')];
    const alive = new Set<RunningService>(webs);
    /** As a proxy in front does: to whoever answers now. */
    const url = () => {
      const those = [...alive];
      return those[Math.floor(Math.random() * those.length)]?.url ?? '';
    };
    let killing = true;
    let serial = 0;
    const done: Told[] = [];
    const customers = Array.from({ length: AT_ONCE }, async () => {
      while (killing) {
        serial += 1;
        done.push(await tell(url, serial));
      }
    });
    const replace = async (group: RunningService[], index: number, role: 'all' | 'web' | 'worker') => {
      const victim = group[index];
      if (!victim) throw new Error('nobody to kill');
      alive.delete(victim);
      await victim.kill();
      const next = await startOn(database.url, role);
      group[index] = next;
      if (role !== 'worker') alive.add(next);
    };
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(Math.random() * LONGEST_LIFE_MS);
      if (kill % 3 === 0) await replace(workers, 0, 'worker');
      else await replace(webs, kill % 2, kill % 2 === 0 ? 'web' : 'all');
    }
    killing = false;
    await Promise.all(customers);
    for (const service of [...webs, ...workers]) expect(await service.stop()).toBe(0);

    expect(done.length).toBeGreaterThanOrEqual(AT_ONCE);
    for (const told of done) heldUp(told);
    const store = await storeOn(database.url);
    expect(await store.integrity()).toEqual([]);
    expect(await store.waitingLanes()).toEqual([]);
    expect(await store.quarantined()).toEqual([]);
    expect(await store.open()).toHaveLength(done.length);
    await store.close();
  });
});
