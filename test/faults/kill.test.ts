import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { killAgainAndAgain } from './killing.ts';

const KILLS = 100;

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('kill -9 at any moment', () => {
  it(`loses nothing, asks nothing twice and keeps every chain whole through ${KILLS} kills`, {
    // A few minutes; on a machine that is busy with something else, many.
    timeout: 3_600_000,
  }, async () => {
    expect((await killAgainAndAgain(dataDir, KILLS)).length).toBeGreaterThan(0);
  });
});
