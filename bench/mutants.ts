import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache');
/** Below the project, so that it tests with our vitest; its 150 packages are not in the lock file. */
const HOME = join(CACHE, 'stryker');
const PACKAGES = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@10.1.1`);

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with ${code}`);
}

/**
 * Changes the outbox, the store's rules, the lanes and the verifier in every small way Stryker knows, one at a time, and
 * runs the tests that go there: the score is the share of changes they notice. About 12 minutes.
 */
export async function mutants(): Promise<Record<string, string | number>[]> {
  mkdirSync(HOME, { recursive: true });
  await run('npm', [
    'install',
    '--prefix',
    HOME,
    '--no-save',
    '--no-package-lock',
    '--legacy-peer-deps',
    ...PACKAGES,
  ]);
  const stryker = join(HOME, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  await run(process.execPath, [stryker, 'run', 'bench/mutation/stryker.json']);
  const { files } = JSON.parse(readFileSync(join(CACHE, 'mutants.json'), 'utf8')) as Report;
  const rows = Object.entries(files).map(([file, { mutants }]) => scored(file, mutants));
  return [
    ...rows,
    scored(
      'all',
      Object.values(files).flatMap(({ mutants: each }) => each),
    ),
  ];
}

function scored(what: string, all: Report['files'][string]['mutants']): Record<string, string | number> {
  const many = (...states: string[]) => all.filter(({ status }) => states.includes(status)).length;
  const noticed = many('Killed', 'Timeout');
  const missed = many('Survived', 'NoCoverage');
  return { what, noticed, missed, 'score %': Math.round((100 * noticed) / (noticed + missed)) };
}
