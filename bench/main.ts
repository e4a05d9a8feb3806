/**
 * `npm run bench` runs every benchmark, `npm run bench -- NAME [options]` one of them. Prints the figures as tables and
 * keeps them in bench/results.json, each under its name.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { claims } from './claims.ts';
import { desk } from './desk.ts';
import { flood } from './flood.ts';
import { imports } from './import.ts';
import { kills } from './kills.ts';
import { layers } from './layers.ts';
import { month } from './month.ts';
import { mutants } from './mutants.ts';
import { pictures } from './pictures.ts';
import { planted } from './planted.ts';
import { postgres } from './postgres.ts';
import { postgresKills } from './postgres-kills.ts';
import { restart } from './restart.ts';
import { storm } from './storm.ts';
import { surge } from './surge.ts';
import { turns } from './turns.ts';
import { understanding } from './understanding.ts';
import { verifiers } from './verifiers.ts';
import { webhooks } from './webhooks.ts';

type Benchmark = (options: readonly string[]) => Promise<object> | object;

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  webhooks,
  layers,
  restart,
  storm,
  flood,
  turns,
  postgres,
  kills,
  'pg-kills': postgresKills,
  understanding,
  desk,
  claims,
  month,
  surge,
  verifiers,
  pictures,
  import: imports,
  planted,
  mutants,
};
const RESULTS = join(import.meta.dirname, 'results.json');

const [wanted, ...options] = process.argv.slice(2);
if (wanted !== undefined && !(wanted in BENCHMARKS)) {
  const names = Object.keys(BENCHMARKS);
  console.error(
    `没有叫 ${wanted} 的测试，有：${names.join('、')}\nThere is no benchmark ${wanted}; there are: ${names.join(', ')}`,
  );
  process.exit(2);
}
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (wanted !== undefined && wanted !== name) continue;
  console.log(name);
  const figures = await run(options);
  console.table(figures);
  keep(name, figures);
}

/** Beside the figures of the others, as soon as they are there. */
function keep(name: string, figures: object): void {
  const kept = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
  const machine = { cores: cpus().length, model: cpus()[0]?.model.trim() ?? '', node: process.version };
  writeFileSync(RESULTS, `${JSON.stringify({ ...kept, machine, [name]: figures }, null, 2)}\n`);
}
