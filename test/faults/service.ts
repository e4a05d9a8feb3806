import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const cli = resolve(import.meta.dirname, '../../src/cli.ts');

/** The whole program in a process of its own, as `npm start` runs it. */
export interface RunningService {
  readonly url: string;
  /** The one-time sign-in link of the desk page. */
  readonly deskUrl: string;
  readonly child: ChildProcess;
  /** As a crash or a power cut: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** As an operator stops it; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts the service on a free port; rejects with what it printed where it ends instead. `before` is a command
 * that becomes the service, such as one that limits it.
 */
export async function startService(
  dataDir: string,
  env: Record<string, string> = {},
  before: readonly string[] = [],
): Promise<RunningService> {
  const [command = process.execPath, ...args] = [...before, process.execPath, cli, 'serve'];
  const child = spawn(command, args, {
    env: {
      PATH: process.env.PATH ?? '',
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
  const lines = createInterface({ input: child.stdout });
  const ready = (async () => {
    for await (const line of lines) {
      const match = /^(Chat|Desk) page: (\S+)$/.exec(line);
      if (match) addresses.set(match[1] ?? '', match[2] ?? '');
      else words += `${line}\n`;
      if (addresses.size === 2) return;
    }
    const [code] = await exited;
    throw new Error(`the service ended with ${code}: ${words}`);
  })();
  await ready;
  child.stdout.resume();
  return {
    url: (addresses.get('Chat') ?? '').replace(/\/chat$/, ''),
    deskUrl: addresses.get('Desk') ?? '',
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
