import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAgainAndAgain } from '../test/faults/killing.ts';

const KILLS = 10_000;

/** Kills of the program on its own file; ends with an error where anything was lost or doubled. */
export async function kills([wanted]: readonly string[]): Promise<Record<string, number>[]> {
  const many = Number(wanted ?? KILLS);
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-kills-'));
  const started = performance.now();
  const told = await killAgainAndAgain(dir, many);
  const seconds = Math.round((performance.now() - started) / 1000);
  rmSync(dir, { recursive: true });
  return [{ kills: many, conversations: told.length, seconds, 'lost or doubled': 0 }];
}
