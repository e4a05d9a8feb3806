import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { putInPlace } from '../../../src/adapters/web/put-in-place.ts';

/** One of two starts, which builds its pages beside those of the other and moves them there, over and over. */
const { dir, name, times } = workerData as { dir: string; name: string; times: number };
for (let time = 0; time < times; time += 1) {
  const beside = join(dir, `pages-${name}`);
  mkdirSync(beside);
  for (let file = 0; file < 8; file += 1) writeFileSync(join(beside, `${file}.js`), name);
  putInPlace(beside, join(dir, 'pages'));
}
