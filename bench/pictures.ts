/**
 * How well and how fast pictures are read: the whole corpus through the pool, one worker, as the service does it.
 * Prints what was read right, pictures a second, the worker's memory and how long the event loop was held up.
 * `npm run bench -- pictures [--notes]`, with every difference in words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openPicturePool, POOL } from '../src/adapters/ocr/pool.ts';
import { readPicture } from '../src/understanding/pictures/read-picture.ts';
import { corpus, drawThem } from '../test/pictures/corpus.ts';
import {
  added,
  count,
  newScore,
  precisionOf,
  recallOf,
  type Score,
  type Tally,
} from '../test/pictures/score.ts';
import { SHOTS } from '../test/pictures/shots.ts';

/** The most a worker ever held, which Linux tells. */
function peakOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}

const percent = (share: number) => Number((share * 100).toFixed(1));
const row = (tally: Tally) => ({
  right: tally.right,
  wrong: tally.wrong,
  missed: tally.missed,
  'precision %': percent(precisionOf(tally)),
  'recall %': percent(recallOf(tally)),
});

export async function pictures(options: readonly string[]): Promise<object> {
  await drawThem(SHOTS);
  const { home, pictures: all } = corpus();
  const pool = openPicturePool({
    ...POOL,
    unavailable: (reason) => {
      throw new Error(reason);
    },
  });
  const scores = { build: newScore(), unseen: newScore() };
  const times: number[] = [];
  let memory = 0;
  await pool.read(readFileSync(join(home, all[0]?.file ?? '')));
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  const started = performance.now();
  for (const { name, file, part, truth } of all) {
    const outcome = await pool.read(readFileSync(join(home, file)));
    if (outcome.kind !== 'read') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    times.push(outcome.milliseconds);
    count(scores[part], name, truth, readPicture(outcome.text, { receivedAt: '2026-12-30T12:00:00+08:00' }));
    memory = Math.max(memory, ...(process.platform === 'linux' ? pool.pids().map(peakOf) : []));
  }
  const seconds = (performance.now() - started) / 1000;
  lag.disable();
  await pool.close();
  times.sort((one, other) => one - other);
  const speed = {
    pictures: all.length,
    'pictures/s': Number((all.length / seconds).toFixed(2)),
    'p50 ms': times[Math.floor(times.length / 2)],
    'p99 ms': times[Math.floor(times.length * 0.99)],
    'worker peak MB': Math.round(memory),
    'event loop p99 ms': Number((lag.percentile(99) / 1e6).toFixed(1)),
    'event loop max ms': Number((lag.max / 1e6).toFixed(1)),
  };
  if (options.includes('--notes'))
    for (const { notes } of Object.values(scores)) console.log(notes.join('\n'));
  return { speed, ...worded('build', scores.build), ...worded('unseen', scores.unseen) };
}

function worded(part: string, { facts, orders, documents, directions }: Score): Record<string, object> {
  const { transaction_id, merchant_order_id, shop_order_id, ...rest } = facts;
  const ids = added([transaction_id, merchant_order_id, shop_order_id]);
  const rows = { ids, ...rest, orders, documents, directions };
  return Object.fromEntries(Object.entries(rows).map(([name, tally]) => [`${part}, ${name}`, row(tally)]));
}
