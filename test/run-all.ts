/**
 * `npm test`: everything that proves the program works. Three parts run side by side, since most of
 * them wait as much as they compute: a tenth less time on two cores than by twos. Ends with one plain line, `N passed, N failed`, for CI.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from '../src/start/node-version.ts';

requireNode();

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'zhaodan-test-'));

/**
 * Says what the part printed only when it ends, so that parts side by side stay readable. `held`: what else has to be
 * true: a database server's library ends the process it was started from with 0, whatever had failed there.
 */
async function run(
  label: string,
  command: string,
  args: readonly string[],
  held: () => boolean = () => true,
): Promise<boolean> {
  const started = Date.now();
  const child = spawn(command, args, {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      said += `${error}\n`;
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  const ok = ended && held();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${said.trimEnd()}\n— ${label}: ${ok ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return ok;
}

async function step(label: string, command: string, ...args: readonly string[]): Promise<Counted> {
  const ok = await run(label, command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function suite(project: string): Promise<Counted> {
  const report = join(scratch, `${project}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, ...reporters];
  const ok = await run(`tests: ${project}`, 'vitest', args, () => countedIn(report).failed === 0);
  const { passed, failed } = countedIn(report);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** What a suite reports; one that reports nothing has failed. */
function countedIn(report: string): Counted {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

type Part = () => Promise<Counted>;

/** Whoever is free takes the next one. */
async function shareOut(parts: readonly Part[], hands: number): Promise<Counted> {
  const waiting = [...parts];
  const sum = { passed: 0, failed: 0 };
  async function work(): Promise<void> {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const { passed, failed } = await part();
      sum.passed += passed;
      sum.failed += failed;
    }
  }
  await Promise.all(Array.from({ length: hands }, work));
  return sum;
}

// What waits most and what runs on one core alone start first and the short ones come last, so that all hands end together.
const { passed, failed } = await shareOut(
  [
    () => suite('protocol'),
    () => suite('quick'),
    () => suite('faults'),
    () => suite('browser'),
    () => suite('databases'),
    () => suite('pictures'),
    () => step('types', 'tsc', '--noEmit'),
    () => step('lint and format', 'biome', 'check', '.'),
    () => step('dead code', 'knip'),
    () => step('flows checked', process.execPath, 'src/cli.ts', 'flows', 'check'),
    () => step('flows rehearsed', process.execPath, 'src/cli.ts', 'flows', 'test'),
  ],
  3,
);
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
