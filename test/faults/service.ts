import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { COMPILED } from '../quick-node.ts';

const project = resolve(import.meta.dirname, '../..');
/** As package.json has it. */
const LIMITS = ['--heap-growing-percent=20', '--max-semi-space-size=4', '--max-old-space-size=1000'];

/** The whole program in a process of its own, as `npm start` runs it. */
export interface RunningService {
  readonly url: string;
  /** The one-time sign-in link of the desk page; empty for a worker. */
  readonly deskUrl: string;
  readonly child: ChildProcess;
  /** As a crash or a power cut: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** As an operator stops it; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts the service on a free port; rejects with what it printed where it ends instead. `before` is a command
 * that becomes the service, such as one that limits it; `root` another copy of the program.
 */
export async function startService(
  dataDir: string,
  env: Record<string, string> = {},
  before: readonly string[] = [],
  root = project,
): Promise<RunningService> {
  const cli = resolve(root, 'src/cli.ts');
  const [command = process.execPath, ...args] = [...before, process.execPath, ...LIMITS, cli, 'serve'];
  const child = spawn(command, args, {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? '',
      ...COMPILED,
      HOME: dataDir,
      ZHAODAN_DATA_DIR: dataDir,
      ZHAODAN_PORT: '0',
      ZHAODAN_LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk) => {
    words += chunk;
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const addresses = new Map<string, string>();
  const awaited = env.ZHAODAN_ROLE === 'worker' ? 1 : 2;
  const lines = createInterface({ input: child.stdout });
  const ready = (async () => {
    for await (const line of lines) {
      const match = /^(Chat page|Desk page|Worker): (\S+)$/.exec(line);
      if (match) addresses.set(match[1] ?? '', match[2] ?? '');
      else words += `${line}\n`;
      if (addresses.size === awaited) return;
    }
    const [code] = await exited;
    throw new Error(`the service ended with ${code}: ${words}`);
  })();
  await ready;
  child.stdout.resume();
  return {
    url: (addresses.get('Chat page') ?? addresses.get('Worker') ?? '').replace(/\/(?:chat|readyz)$/, ''),
    deskUrl: addresses.get('Desk page') ?? '',
    child,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = await exited;
      return code;
    },
  };
}
