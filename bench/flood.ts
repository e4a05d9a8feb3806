/**
 * One customer who writes on and on, beside sixteen who talk: what the others wait for, with and without, in turns in
 * one run. `npm run bench -- flood [--rounds N]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startContender, ZHAODAN } from './contenders.ts';
import { median, round, shareOf } from './statistics.ts';
import { startTelegram } from './telegram/crowd.ts';

const OTHERS = { chats: 16, turns: 10, dialogues: 6 };
/** Messages a second: none, a thousand a minute, as fast as a script can. */
const FLOODS = [undefined, 1000 / 60, 1000] as const;

export async function flood(options: readonly string[]): Promise<object> {
  const { values } = parseArgs({ args: [...options], options: { rounds: { type: 'string', default: '5' } } });
  const dataDir = mkdtempSync(join(import.meta.dirname, '../data-bench-'));
  const telegram = await startTelegram();
  try {
    const { apiPort } = telegram;
    const running = await startContender(ZHAODAN, { dataDir, apiPort });
    await telegram.run({ target: running.target, ...OTHERS });
    const waits = new Map<number | undefined, [p50: number, p95: number][]>();
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const flood of FLOODS) {
        const crowd = { target: running.target, ...OTHERS, ...(flood !== undefined && { flood }) };
        const { replies } = await telegram.run(crowd);
        waits.set(flood, [...(waits.get(flood) ?? []), [shareOf(replies, 0.5), shareOf(replies, 0.95)]]);
      }
    }
    await running.stop();
    return FLOODS.map((flood) => ({
      'messages a second of one': Math.round(flood ?? 0),
      'p50 of the others, ms': round(median((waits.get(flood) ?? []).map(([p50]) => p50)), 1),
      'p95, ms': round(median((waits.get(flood) ?? []).map(([, p95]) => p95)), 1),
    }));
  } finally {
    telegram.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
