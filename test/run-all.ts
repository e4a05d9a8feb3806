/**
 * `npm test`: everything that proves the program works, one part after the other so that two cores suffice.
 * Ends with one plain line, `N passed, N failed`, for CI.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from '../src/node-version.ts';

requireNode();

const scratch = mkdtempSync(join(tmpdir(), 'zhaodan-test-'));
let passed = 0;
let failed = 0;

function run(label: string, command: string, args: readonly string[]): boolean {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n— ${label}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return status === 0;
}

function step(label: string, command: string, ...args: readonly string[]): void {
  if (run(label, command, args)) passed += 1;
  else failed += 1;
}

function suite(project: string): void {
  const report = join(scratch, `${project}.json`);
  const ok = run(`tests: ${project}`, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    if (!ok && numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

step('types', 'tsc', '--noEmit');
step('lint and format', 'biome', 'check', '.');
step('dead code', 'knip');
step('flows checked', process.execPath, 'src/cli.ts', 'flows', 'check');
step('flows rehearsed', process.execPath, 'src/cli.ts', 'flows', 'test');
suite('quick');
suite('protocol');
suite('databases');
suite('whole');
suite('pictures');
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
