import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { COMPILED } from '../quick-node.ts';

const project = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly input?: string;
  /** Another copy of the program. */
  readonly root?: string;
  /** A command that becomes the program, such as one that limits it. */
  readonly before?: readonly string[];
}

/** Runs `zhaodan ARGS` in a process of its own to its end, with no variable of ours that was not given. */
export async function zhaodan(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { env = {}, input = '', root = project, before = [] } = options;
  const whole = [...before, process.execPath, resolve(root, 'src/cli.ts'), ...args];
  const child = spawn(whole[0] ?? '', whole.slice(1), {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...COMPILED, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** `serve` where it must not start: ends by itself, or the test runs out of time. */
export function refusedStart(env: Record<string, string>, options: RunOptions = {}): Promise<Ended> {
  return zhaodan(['serve'], { ...options, env: { ZHAODAN_PORT: '0', ...env } });
}
