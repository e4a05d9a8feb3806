import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Sealer } from '../../../src/adapters/secrets/sealing.ts';
import { openSqliteStore, type SqliteStore } from '../../../src/adapters/store/open.ts';
import { CHANNELS } from '../../../src/engine/inbound.ts';
import { NOON, someEntry, someText, someTurn } from '../../contract/samples.ts';

let dir: string;
let store: SqliteStore;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-figures-'));
  store = openSqliteStore({ dir, secrets: new Sealer(new Uint8Array(32), 'store') });
});
afterEach(() => {
  store.close();
  rmSync(dir, { recursive: true, force: true });
});

const MINUTE = 60_000;

it('an empty store is behind with nothing', () => {
  const { bytes, ...rest } = store.standing(NOON);
  expect(bytes).toBeGreaterThan(0);
  expect(rest).toEqual({
    ...{ waiting: 0, waitingSince: null, setAside: 0 },
    ...{ sends: { open: 0, unknown: 0, failed: 0 }, sendDueSince: null, clockDueSince: null },
  });
});

it('counts what waits, what was set aside and what is late', async () => {
  await store.receive([
    someText('a', 'web:1', NOON + MINUTE),
    someText('b', 'web:2', NOON),
    someText('c', 'web:3'),
  ]);
  for (let count = 0; count < 3; count += 1) await store.countFailure('c', 'Error');
  const clocks = [{ name: 'silence', dueAt: NOON + MINUTE }];
  await store.commitTurns([someTurn({ log: [someEntry(1)], clocks })]);
  expect(store.standing(NOON)).toMatchObject({ waiting: 2, waitingSince: NOON, setAside: 1 });
  expect(store.standing(NOON)).toMatchObject({ sendDueSince: null, clockDueSince: null });
  const later = NOON + 2 * MINUTE;
  expect(store.standing(later)).toMatchObject({
    sends: { open: 1, unknown: 0, failed: 0 },
    ...{ sendDueSince: NOON, clockDueSince: NOON + MINUTE },
  });
  const [send] = await store.takeDue(NOON, 1, CHANNELS);
  await store.settle(send?.id ?? '', { kind: 'failed', reason: 'blocked' }, later);
  expect(store.standing(later).sends).toEqual({ open: 0, unknown: 0, failed: 1 });
});
