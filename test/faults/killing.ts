import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../src/adapters/store/open.ts';
import { allHeldUp } from './all-held-up.ts';
import { type RunningService, startService } from './service.ts';
import { keepTelling, type Told } from './telling.ts';

const AT_ONCE = 10;
const LONGEST_LIFE_MS = 350;

const LOOK_AGAIN_MS = 50;
const PATIENCE_MS = 180_000;

async function nothingWaits({ url }: RunningService): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const figures = await (await fetch(`${url}/metrics`)).text();
    if (/^zhaodan_events_waiting 0$/m.test(figures)) return;
    await pause(LOOK_AGAIN_MS);
  }
}

/** Kills the program again and again while customers tell their losses; rejects where anything was lost or doubled. */
export async function killAgainAndAgain(dataDir: string, kills: number): Promise<readonly Told[]> {
  // What a program compiled it leaves behind when it ends well, and each start after that takes half the time.
  await (await startService(dataDir)).stop();
  let service: RunningService = await startService(dataDir);
  const customers = keepTelling(AT_ONCE, () => service.url);
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(Math.random() * LONGEST_LIFE_MS);
    await service.kill();
    service = await startService(dataDir);
  }
  const done = await customers.stop();
  assert.ok(done.length >= AT_ONCE);
  await nothingWaits(service);
  assert.equal(await service.stop(), 0);
  if ((await inStore(dataDir, (store) => store.waitingLanes())).length > 0) {
    // An incident that was raised between our look and the stop tells its cases at the next start.
    service = await startService(dataDir);
    await nothingWaits(service);
    assert.equal(await service.stop(), 0);
  }
  await inStore(dataDir, (store) => allHeldUp(store, done));
  return done;
}

async function inStore<T>(
  dataDir: string,
  look: (store: ReturnType<typeof openSqliteStore>) => Promise<T>,
): Promise<T> {
  const secrets = openSecrets({ dir: dataDir, key: null }).sealer('store');
  const store = openSqliteStore({ dir: dataDir, secrets });
  try {
    return await look(store);
  } finally {
    store.close();
  }
}
