/**
 * How well and how fast pictures are read: the whole corpus through the pool, one worker, as the service does it.
 * Prints fact by fact what was read right, of each batch how many pictures were read whole, pictures a second, the
 * worker's memory and how long the event loop was held up.
 * `npm run bench -- pictures [BATCH…] [--notes]`: only the batches that are named (`fifth`); with every difference in
 * words, but for pictures that are kept unseen.
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
import { BATCHES, SHOTS } from '../test/pictures/shots.ts';

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

const batchOf = (name: string) => Object.keys(BATCHES).find((batch) => name.endsWith(`-${batch}`));

/** One half of a batch. */
interface Half {
  readonly score: Score;
  pictures: number;
  whole: number;
}

export async function pictures(options: readonly string[]): Promise<object> {
  const named = options.filter((option) => !option.startsWith('-'));
  const isWanted = ({ name }: { name: string }) => named.length === 0 || named.includes(batchOf(name) ?? '');
  await drawThem(SHOTS.filter(isWanted));
  const { home, pictures: drawn } = corpus();
  const all = drawn.filter(isWanted);
  const pool = openPicturePool({
    ...POOL,
    unavailable: (reason) => {
      throw new Error(reason);
    },
  });
  const scores = { build: newScore(), unseen: newScore() };
  const halves = new Map<string, Half>();
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
    const read = readPicture(outcome.text, { receivedAt: '2026-12-30T12:00:00+08:00' });
    count(scores[part], name, truth, read);
    const key = batchOf(name) && `${part === 'build' ? 'open' : 'kept'} half, ${batchOf(name)} batch`;
    const half = halves.get(key ?? '') ?? { score: newScore(), pictures: 0, whole: 0 };
    const before = half.score.notes.length;
    count(half.score, name, truth, read);
    half.pictures++;
    if (half.score.notes.length === before) half.whole++;
    if (key) halves.set(key, half);
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
  if (options.includes('--notes')) console.log(scores.build.notes.join('\n'));
  const byHalf = [...halves].map(([name, { score, pictures: of, whole }]) => [
    name,
    { ...row(added(Object.values(score.facts))), whole: `${whole} of ${of}` },
  ]);
  return {
    speed,
    ...worded('build', scores.build),
    ...worded('unseen', scores.unseen),
    ...Object.fromEntries(byHalf),
  };
}

function worded(part: string, { facts, orders, documents, directions }: Score): Record<string, object> {
  const rows = { ...facts, orders, documents, directions };
  return Object.fromEntries(Object.entries(rows).map(([name, tally]) => [`${part}, ${name}`, row(tally)]));
}
