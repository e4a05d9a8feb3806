import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { TakeUpdate } from './intake.ts';
import { type Failure, failureOf } from './outcome.ts';
import { ALLOWED_UPDATES } from './schema.ts';

/** Below the time-out of the call itself. */
const LONG_POLL_SECONDS = 25;
const LONGEST_PAUSE = 30_000;

/** What grammY calls a signal; Node's own is one. */
type Signal = NonNullable<Parameters<Api['getUpdates']>[1]>;

export interface PollParts {
  readonly api: Api;
  readonly take: TakeUpdate;
  readonly heard: (failure: Failure | null) => void;
}

export interface Polling {
  stop(): Promise<void>;
}

/** Asks for updates and confirms each only after it is durable: what was not stored comes again. */
export function startPolling({ api, take, heard }: PollParts): Polling {
  const ending = new AbortController();
  const done = poll();

  async function poll(): Promise<void> {
    let offset = 0;
    let pause = 0;
    while (!ending.signal.aborted) {
      try {
        const updates = await api.getUpdates(
          { offset, timeout: LONG_POLL_SECONDS, allowed_updates: [...ALLOWED_UPDATES] },
          ending.signal as Signal,
        );
        heard(null);
        for (const update of updates) {
          await take(update);
          offset = update.update_id + 1;
        }
        pause = 0;
      } catch (error) {
        if (ending.signal.aborted) return;
        pause = await waitAfter(error, pause);
      }
    }
  }

  async function waitAfter(error: unknown, before: number): Promise<number> {
    let pause = Math.min(Math.max(1_000, before * 2), LONGEST_PAUSE);
    try {
      const failure = failureOf(error);
      heard(failure);
      if (failure.kind === 'slow_down') pause = failure.seconds * 1000;
    } catch {
      // The store could not take it: nothing was confirmed, and the same updates come again.
    }
    await sleep(pause, undefined, { signal: ending.signal }).catch(() => undefined);
    return pause;
  }

  return {
    async stop() {
      ending.abort();
      await done;
    },
  };
}
