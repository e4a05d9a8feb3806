/**
 * How soon the program is back with many cases behind it: from the start of its process until a first customer has the
 * acknowledgement and the answer, after a clean stop and after a kill. `npm run bench -- restart [--stored N]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startContender, ZHAODAN } from './contenders.ts';
import { fill } from './fill.ts';
import { peakMb } from './process-figures.ts';
import { startTelegram } from './telegram/crowd.ts';

const TRIES = 3;
const MANY = { chats: 64, turns: 10, dialogues: 1 };
const ONE = { chats: 1, turns: 1, dialogues: 1 };

export async function restart(options: readonly string[]): Promise<object> {
  const { values } = parseArgs({
    args: [...options],
    options: { stored: { type: 'string', default: '100000' } },
  });
  const dir = mkdtempSync(join(import.meta.dirname, '../data-bench-'));
  const telegram = await startTelegram();
  const given = { dataDir: join(dir, 'data'), apiPort: telegram.apiPort };
  try {
    await fill(given.dataDir, Number(values.stored));
    let running = await startContender(ZHAODAN, given);
    const rows = [];
    for (let index = 0; index < 2 * TRIES; index += 1) {
      const { target, pid } = running;
      await telegram.run({ target, ...MANY });
      // By then it has written down what was delivered; else it says it again, and the fake takes nothing twice.
      await fetch(`http://127.0.0.1:${target.port}/healthz`);
      const isKilled = index % 2 === 1;
      if (isKilled) process.kill(pid, 'SIGKILL');
      await running.stop();
      running = await startContender(ZHAODAN, given);
      const { seconds } = await telegram.run({ target: running.target, ...ONE });
      rows.push({
        after: isKilled ? 'kill -9' : 'clean stop',
        'answered after ms': Math.round(running.startMs + seconds * 1000),
        'start ms': Math.round(running.startMs),
        'peak MB': Math.round(peakMb(running.pid)),
      });
    }
    await running.stop();
    return rows.toSorted((one, other) => one.after.localeCompare(other.after));
  } finally {
    telegram.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}
