import type { Update } from 'grammy/types';
import type { FakeTime } from '../ground/time.ts';
import type { UpdateQueue } from './queue.ts';
import { conflict, type Refusal } from './refusal.ts';

interface LongPoll {
  readonly offset: number;
  readonly limit: number;
  answer(updates: Update[] | Refusal): void;
}

const OTHER_POLLER =
  'terminated by other getUpdates request; make sure that only one bot instance is running';
const CONFLICT_PAUSE_MS = 3000;

/** `getUpdates`: at most one caller waits; whoever comes second ends the first one's wait. */
export class Polling {
  readonly #queue: UpdateQueue;
  readonly #time: FakeTime;
  #waiting: LongPoll | undefined;
  #last = { offset: Number.NaN, at: Number.NEGATIVE_INFINITY };
  #nextConflict = Number.NEGATIVE_INFINITY;

  constructor(queue: UpdateQueue, time: FakeTime) {
    this.#queue = queue;
    this.#time = time;
  }

  /** Whether somebody waits right now. */
  get waiting(): boolean {
    return this.#waiting !== undefined;
  }

  async poll(offset: number, limit: number, timeout: number, gone: AbortSignal): Promise<Update[]> {
    const now = this.#time.now();
    const same = offset === this.#last.offset;
    const since = now - this.#last.at;
    const seconds = same && timeout < 3 && since < 3000 ? 3 : timeout;
    const most = same && since < 500 ? 1 : limit;
    this.#last = { offset, at: now };
    if (offset < 0) this.#queue.clear(-offset);
    const updates = this.#queue.take(offset, most);
    if (updates.length > 0 || seconds === 0) return updates;
    this.#end(OTHER_POLLER);
    return await this.#wait(offset, most, seconds, gone);
  }

  /** Something came: who waits gets it. */
  wake(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    const updates = this.#queue.take(waiting.offset, waiting.limit);
    if (updates.length > 0) waiting.answer(updates);
  }

  release(): void {
    this.#waiting?.answer([]);
  }

  endForWebhook(): void {
    this.#end('terminated by setWebhook request');
  }

  #end(words: string): void {
    this.#waiting?.answer(conflict(words));
  }

  /** Told at once, but not again within three seconds: then later. */
  async conflictPause(): Promise<void> {
    const now = this.#time.now();
    if (now < this.#nextConflict) await this.#time.wait(CONFLICT_PAUSE_MS);
    else this.#nextConflict = now + CONFLICT_PAUSE_MS;
  }

  async #wait(offset: number, limit: number, seconds: number, gone: AbortSignal): Promise<Update[]> {
    const outcome = await new Promise<Update[] | Refusal>((resolve) => {
      const answer = (updates: Update[] | Refusal) => {
        takeBack();
        gone.removeEventListener('abort', leave);
        if (this.#waiting === poll) this.#waiting = undefined;
        resolve(updates);
      };
      const leave = () => answer([]);
      const takeBack = this.#time.after(seconds * 1000, leave);
      const poll: LongPoll = { offset, limit, answer };
      this.#waiting = poll;
      gone.addEventListener('abort', leave);
    });
    if (Array.isArray(outcome)) return outcome;
    await this.conflictPause();
    throw outcome;
  }
}
