import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { COMPILED, QUICKLY } from '../../quick-node.ts';

/** A fake in a process of its own. */
export interface ChildFake {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a fake on a free port and learns its address from its first line. It ends with us, whatever happens to us. */
export async function startChild(main: string, ...args: readonly string[]): Promise<ChildFake> {
  const quiet = '--disable-warning=ExperimentalWarning';
  const child = spawn(process.execPath, [quiet, ...QUICKLY, main, '--port', '0', ...args], {
    env: { ...process.env, ...COMPILED },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const output = child.stdout as Readable;
  const lines = createInterface({ input: output });
  const [first] = await Promise.race([once(lines, 'line') as Promise<[string]>, exited.then(() => [''])]);
  const url = /: (http:\/\/\S+)$/.exec(first ?? '')?.[1];
  if (!url) throw new Error(`${main} ended without an address`);
  output.resume();
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
