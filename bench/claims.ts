import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '../test/faults/service.ts';
import { AgentAtDesk } from '../test/protocol/agent-at-desk.ts';
import { raceForClaims } from '../test/protocol/claim-races.ts';
import { submitCase } from '../test/protocol/submit-case.ts';

const CASES = 20;
const RACES = 10_000;

/** Two agents press "claim" at the same moment, by two connections to the real program on SQLite. */
export async function claims(): Promise<Record<string, number>> {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-claims-'));
  const service = await startService(dir);
  try {
    const operator = await AgentAtDesk.enter(service);
    const references = [];
    for (let index = 0; index < CASES; index += 1)
      references.push((await submitCase(() => service.url)).reference);
    const racers = [
      { name: '小林', at: await operator.invite('小林') },
      { name: '赵敏', at: await operator.invite('赵敏') },
    ] as const;
    const started = performance.now();
    const { won, ...counts } = await raceForClaims(racers, references, RACES / CASES);
    const seconds = (performance.now() - started) / 1000;
    return { ...counts, 'first won': won[0], 'second won': won[1], 'races/s': Math.round(RACES / seconds) };
  } finally {
    await service.stop();
    rmSync(dir, { recursive: true });
  }
}
