import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Crowd, Measured } from './fake.ts';

/** The fake in its own process. */
export interface TelegramProcess {
  readonly apiPort: number;
  run(crowd: Crowd): Promise<Measured>;
  stop(): void;
}

export async function startTelegram(): Promise<TelegramProcess> {
  const child = fork(join(import.meta.dirname, 'fake.ts'), { serialization: 'advanced' });
  const { port } = await heard<{ port: number }>(child);
  return {
    apiPort: port,
    async run(crowd) {
      child.send(crowd);
      return heard<Measured>(child);
    },
    stop: () => void child.kill(),
  };
}

/** Its next message, or the failure that it ended. */
async function heard<T>(child: ChildProcess): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const ended = () => reject(new Error('the fake Telegram ended'));
  child.once('message', (message) => resolve(message as T));
  child.once('exit', ended);
  return promise.finally(() => child.off('exit', ended));
}
