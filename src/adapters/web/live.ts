import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Announcer } from '../../engine/ports/announcer.ts';

/** What one can look at: a conversation, or the desk as a whole. */
export type Topic = { readonly lane: string } | 'desk';

const DESK = 'desk';
const HEARTBEAT_MS = 20_000;
/** More open pages than this on one conversation are a fault or an attack; the oldest is let go. */
const MOST_WATCHERS = 20;

type Watcher = (news: 'changed' | 'end') => void;

/** Passes the engine's "something changed" on to the pages that are open. */
export class LiveHub implements Announcer {
  readonly #watchers = new Map<string, Set<Watcher>>();
  readonly #topicOf: (lane: string) => string;
  #closed = false;

  /** `topicOf`: by what name other processes speak of a lane; see {@link hear}. */
  constructor(topicOf: (lane: string) => string = (lane) => lane) {
    this.#topicOf = topicOf;
  }

  lane(lane: string): void {
    this.hear(this.#topicOf(lane));
  }

  desk(): void {
    this.#tell(DESK);
  }

  /** The lane of that topic has changed. */
  hear(topic: string): void {
    this.#tell(`lane ${topic}`);
  }

  /** Anything may have changed. */
  all(): void {
    for (const key of this.#watchers.keys()) this.#tell(key);
  }

  #keyOf(topic: Topic): string {
    return topic === 'desk' ? DESK : `lane ${this.#topicOf(topic.lane)}`;
  }

  #tell(key: string): void {
    for (const watcher of this.#watchers.get(key) ?? []) watcher('changed');
  }

  /** How many pages are open. */
  get open(): number {
    let count = 0;
    for (const watchers of this.#watchers.values()) count += watchers.size;
    return count;
  }

  #enter(topic: Topic, watcher: Watcher): () => void {
    const key = this.#keyOf(topic);
    const watchers = this.#watchers.get(key) ?? new Set();
    this.#watchers.set(key, watchers);
    if (topic !== 'desk' && watchers.size >= MOST_WATCHERS) watchers.values().next().value?.('end');
    watchers.add(watcher);
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0 && this.#watchers.get(key) === watchers) this.#watchers.delete(key);
    };
  }

  /**
   * `changed` for each change, `quiet` after 20 s without one. Changes that come while the reader is busy become one.
   * Ends with the signal, or when the hub closes.
   */
  async *subscribe(topic: Topic, signal: AbortSignal): AsyncGenerator<'changed' | 'quiet'> {
    const state = { changed: false, ended: this.#closed || signal.aborted, wake: () => {} };
    const leave = this.#enter(topic, (news) => {
      if (news === 'end') state.ended = true;
      else state.changed = true;
      state.wake();
    });
    const end = () => {
      state.ended = true;
      state.wake();
    };
    signal.addEventListener('abort', end);
    try {
      for (;;) {
        if (!state.changed && !state.ended) {
          await nextNews((resolve) => {
            state.wake = resolve;
          });
        }
        if (state.ended) return;
        const { changed } = state;
        state.changed = false;
        yield changed ? 'changed' : 'quiet';
      }
    } finally {
      signal.removeEventListener('abort', end);
      leave();
    }
  }

  /** Ends every stream, so that the server can stop. */
  close(): void {
    this.#closed = true;
    for (const watchers of [...this.#watchers.values()]) for (const watcher of [...watchers]) watcher('end');
  }
}

async function nextNews(listen: (resolve: () => void) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, HEARTBEAT_MS);
    timer.unref();
    listen(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** A server-sent-events answer: `event: changed`, told once at the start so that nothing in between is missed. */
export function liveAnswer(c: Context, hub: LiveHub, topic: Topic): Response {
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    await stream.writeSSE({ event: 'changed', data: '', retry: 1500 });
    for await (const news of hub.subscribe(topic, gone.signal)) {
      if (news === 'changed') await stream.writeSSE({ event: 'changed', data: '' });
      else await stream.write(': quiet\n\n');
    }
  });
}
