import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { allHeldUp } from './all-held-up.ts';
import { startOn, storeOn } from './postgres-services.ts';
import type { RunningService } from './service.ts';
import { keepTelling, type Told } from './telling.ts';

const AT_ONCE = 6;
const LONGEST_LIFE_MS = 1_500;

type Role = 'web' | 'all' | 'worker';

/** Kills one process of three after the other while customers tell their losses, and gives what these saw. */
export async function killProcesses(url: string, kills: number): Promise<readonly Told[]> {
  const webs = [await startOn(url, 'web'), await startOn(url, 'all')];
  const workers = [await startOn(url, 'worker')];
  const alive = new Set<RunningService>(webs);
  /** As a proxy in front does: to whoever answers now. */
  const door = () => {
    const those = [...alive];
    return those[Math.floor(Math.random() * those.length)]?.url ?? '';
  };
  const customers = keepTelling(AT_ONCE, door);
  const replace = async (group: RunningService[], index: number, role: Role) => {
    const victim = group[index];
    if (!victim) throw new Error('nobody to kill');
    alive.delete(victim);
    await victim.kill();
    const next = await startOn(url, role);
    group[index] = next;
    if (role !== 'worker') alive.add(next);
  };
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(Math.random() * LONGEST_LIFE_MS);
    if (kill % 3 === 0) await replace(workers, 0, 'worker');
    else await replace(webs, kill % 2, kill % 2 === 0 ? 'web' : 'all');
  }
  const done = await customers.stop();
  for (const service of [...webs, ...workers]) assert.equal(await service.stop(), 0);
  assert.ok(done.length >= AT_ONCE);
  return done;
}

/** As {@link killProcesses} leaves it: rejects where anything was lost or doubled. */
export async function keptOn(url: string, done: readonly Told[]): Promise<void> {
  const store = await storeOn(url);
  await allHeldUp(store, done);
  await store.close();
}
