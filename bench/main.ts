/**
 * `npm run bench` runs every benchmark, `npm run bench -- NAME` one of them. Prints the figures as tables and keeps them
 * in bench/results.json, each under its name.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgres } from './postgres.ts';
import { storm } from './storm.ts';
import { turns } from './turns.ts';
import { understanding } from './understanding.ts';
import { verifiers } from './verifiers.ts';

const BENCHMARKS: Readonly<Record<string, () => Promise<object> | object>> = {
  storm,
  turns,
  postgres,
  understanding,
  verifiers,
};
const RESULTS = join(import.meta.dirname, 'results.json');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')} (there are ${Object.keys(BENCHMARKS).join(', ')})`);
  process.exit(2);
}
const results = existsSync(RESULTS)
  ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, object>)
  : {};
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(name);
  const figures = await run();
  console.table(figures);
  results[name] = figures;
}
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
