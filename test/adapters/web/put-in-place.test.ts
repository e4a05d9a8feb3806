import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';

const TIMES = 300;
const dir = mkdtempSync(join(tmpdir(), 'zhaodan-in-place-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it(`two who put their pages in place at the same time leave those of one whole, ${TIMES} times`, async () => {
  const main = join(import.meta.dirname, 'place-again-and-again.ts');
  const both = ['a', 'b'].map(
    (name) => new Worker(main, { workerData: { dir, name, times: TIMES }, execArgv: ['--no-warnings'] }),
  );
  const ends = await Promise.all(both.map((worker) => once(worker, 'exit')));
  expect(ends).toEqual([[0], [0]]);
  expect(readdirSync(dir)).toEqual(['pages']);
  expect(readdirSync(join(dir, 'pages'))).toHaveLength(8);
}, 60_000);
