import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import { EnvironmentFault, isPassing } from '../../engine/errors.ts';
import type { TakeUpdate } from './intake.ts';
import { type Failure, failureOf } from './outcome.ts';
import { ALLOWED_UPDATES } from './schema.ts';

/** Below the time-out of the call itself. */
const LONG_POLL_SECONDS = 25;
const LONGEST_PAUSE = 30_000;
/** An update that fails so often by a fault of ours is passed over: those behind it wait for it. */
const MOST_TRIES = 3;

/** What grammY calls a signal; Node's own is one. */
type Signal = NonNullable<Parameters<Api['getUpdates']>[1]>;

export interface PollParts {
  readonly api: Api;
  readonly take: TakeUpdate;
  readonly heard: (failure: Failure | null) => void;
  /** Hears of an update that could not be taken; never gets what somebody wrote. */
  readonly report: (reason: unknown) => void;
  /** Waits so many milliseconds, or until the signal ends it. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface Polling {
  stop(): Promise<void>;
}

/** Asks for updates and confirms each only after it is durable: what was not stored comes again. */
export function startPolling({ api, take, heard, report, pause: sleeping = rest }: PollParts): Polling {
  const ending = new AbortController();
  const done = poll();

  async function poll(): Promise<void> {
    let offset = 0;
    let pause = 0;
    let tries = 0;
    while (!ending.signal.aborted) {
      try {
        const updates = await api.getUpdates(
          { offset, timeout: LONG_POLL_SECONDS, allowed_updates: [...ALLOWED_UPDATES] },
          ending.signal as Signal,
        );
        heard(null);
        for (const update of updates) {
          tries += 1;
          await take(update).catch((reason: unknown) => {
            if (!isOurFault(reason) || tries < MOST_TRIES) throw reason;
            report(reason);
          });
          offset = update.update_id + 1;
          tries = 0;
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
      // It could not be taken: nothing was confirmed, and the same updates come again.
      if (!isPassing(error)) report(error);
    }
    await sleeping(pause, ending.signal);
    return pause;
  }

  return {
    async stop() {
      ending.abort();
      await done;
    },
  };
}

/** Neither the store nor its disk: the same update fails again. */
function isOurFault(reason: unknown): boolean {
  return !isPassing(reason) && !(reason instanceof EnvironmentFault);
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
