import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PlantedBug } from '../test/planted/bug.ts';
import { placesOf, plantedBugs } from '../test/planted/bugs.ts';

const ROOT = join(import.meta.dirname, '..');
const NOT_COPIED = /^(?:\.git|\.cache|\.vitest|coverage|dist|node_modules|data.*)$/;

interface Ran {
  readonly passed: number;
  /** The names of tests that failed. */
  readonly failed: readonly string[];
}

/**
 * Plants each bug of the list, or those whose names are given, in a copy of the program and runs the tests that must
 * notice. The tests are seen green first, so that red means the bug.
 */
export async function planted(names: readonly string[]): Promise<Record<string, string>[]> {
  const bugs = chosen(names);
  const copy = copyOfProgram();
  try {
    const red = await redBefore(copy, bugs);
    const rows: Record<string, string>[] = [];
    for (const bug of bugs) {
      const outcome = red.length > 0 ? `not tried: ${red.join(', ')} was red before` : await tried(copy, bug);
      console.log(`${bug.name}: ${outcome}`);
      rows.push({ bug: bug.name, breaks: bug.breaks, outcome });
    }
    sayHowItEnds(rows);
    return rows;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function chosen(names: readonly string[]): readonly PlantedBug[] {
  const unknown = names.filter((name) => plantedBugs.every((bug) => bug.name !== name));
  if (unknown.length > 0) {
    const known = plantedBugs.map(({ name }) => name).join(' ');
    console.error(
      `没有叫 ${unknown.join('、')} 的错，有：${known}\nNo bug is called ${unknown.join(', ')}; there are: ${known}`,
    );
    process.exit(2);
  }
  return names.length === 0 ? plantedBugs : plantedBugs.filter(({ name }) => names.includes(name));
}

/** The packages are linked one by one: what the tools keep beside them stays in the copy too. */
function copyOfProgram(): string {
  const copy = mkdtempSync(join(tmpdir(), 'zhaodan-planted-'));
  for (const name of readdirSync(ROOT)) {
    if (!NOT_COPIED.test(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!/^\.(?!bin$)/.test(name))
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  }
  return copy;
}

async function redBefore(copy: string, bugs: readonly PlantedBug[]): Promise<readonly string[]> {
  const red: string[] = [];
  for (const project of new Set(bugs.map((bug) => bug.project))) {
    const tests = bugs.filter((bug) => bug.project === project).flatMap((bug) => bug.tests);
    const { passed, failed } = await run(copy, project, [...new Set(tests)]);
    if (passed === 0) red.push(project);
    red.push(...failed);
  }
  return red;
}

async function tried(copy: string, bug: PlantedBug): Promise<string> {
  const file = join(copy, bug.file);
  const source = readFileSync(file, 'utf8');
  if (placesOf(bug, source) !== 1) return 'NOT FOUND any more';
  writeFileSync(
    file,
    source.replace(bug.text, () => bug.instead),
  );
  try {
    const { failed } = await run(copy, bug.project, [...bug.tests, '--bail', '1']);
    return failed[0] === undefined ? 'SLIPPED THROUGH' : `caught: ${failed[0]}`;
  } finally {
    writeFileSync(file, source);
  }
}

/** A file that no longer loads counts for nothing: a test has to say what is wrong. */
async function run(copy: string, project: string, args: readonly string[]): Promise<Ran> {
  const report = join(copy, 'planted.json');
  rmSync(report, { force: true });
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  const reporting = ['--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [vitest, 'run', '--project', project, ...reporting, ...args], {
    cwd: copy,
    stdio: 'ignore',
  });
  await once(child, 'close');
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly numPassedTests: number;
    readonly testResults: readonly {
      readonly name: string;
      readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
    }[];
  };
  const failed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${basename(name)} › ${fullName}`),
  );
  return { passed: numPassedTests, failed };
}

/** Below the table, for whoever reads only the last line. */
function sayHowItEnds(rows: readonly Record<string, string>[]): void {
  const caught = rows.filter(({ outcome }) => outcome?.startsWith('caught')).length;
  if (caught < rows.length) process.exitCode = 1;
  process.once('beforeExit', () => console.log(`${caught} of ${rows.length} planted bugs caught`));
}
