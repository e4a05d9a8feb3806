import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../src/adapters/store/open.ts';
import { type RunningService, startService } from './service.ts';
import { heldUp, type Told, tell } from './telling.ts';

const KILLS = 100;
const AT_ONCE = 10;
const LONGEST_LIFE_MS = 350;

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('kill -9 at any moment', () => {
  it(`loses nothing, asks nothing twice and keeps every chain whole through ${KILLS} kills`, {
    timeout: 400_000,
  }, async () => {
    let service: RunningService = await startService(dataDir);
    let killing = true;
    let serial = 0;
    const done: Told[] = [];
    const lane = async () => {
      while (killing) {
        serial += 1;
        done.push(await tell(() => service.url, serial));
      }
    };
    const customers = Array.from({ length: AT_ONCE }, lane);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(Math.random() * LONGEST_LIFE_MS);
      await service.kill();
      service = await startService(dataDir);
    }
    killing = false;
    await Promise.all(customers);
    expect(await service.stop()).toBe(0);

    expect(done.length).toBeGreaterThanOrEqual(AT_ONCE);
    for (const told of done) heldUp(told);

    const store = openSqliteStore({
      dir: dataDir,
      secrets: openSecrets({ dir: dataDir, key: null }).sealer('store'),
    });
    expect(await store.integrity()).toEqual([]);
    expect(await store.waitingLanes()).toEqual([]);
    expect(await store.quarantined()).toEqual([]);
    expect((await store.open()).length).toBe(done.length);
    store.close();
  });
});
