import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { type Figures, figuresOf, medians, openTalking } from './talking.ts';

const ROUNDS = 5;

const LEVELS = [
  { conversations: 1, messages: 10 },
  { conversations: 16, messages: 10 },
  { conversations: 64, messages: 10 },
  { conversations: 16, messages: 50 },
  { conversations: 16, messages: 200 },
] as const;

/**
 * How fast turns are: up to 64 conversations at once, of ten messages and of many more, through the real engine, flows
 * and texts, on SQLite with full durability.
 */
export async function turns(): Promise<Record<string, number>[]> {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-'));
  const talking = await openTalking(readConfig({ ZHAODAN_DATA_DIR: dir }));
  await talking.round('warm-up', 16);
  const results = [];
  for (const { conversations, messages } of LEVELS) {
    const rounds: Figures[] = [];
    for (let index = 0; index < ROUNDS; index += 1) {
      const started = performance.now();
      const round = await talking.round(`${conversations}-${messages}-${index}`, conversations, messages);
      rounds.push(figuresOf([round], (performance.now() - started) / 1000));
    }
    results.push({ conversations, messages, ...medians(rounds) });
  }
  await talking.close();
  rmSync(dir, { recursive: true, force: true });
  return results;
}
