interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

/** The longest wait `setTimeout` understands. */
const LONGEST_MS = 2 ** 31 - 1;

/** A clock that may run faster than ours and may be moved forward: what came due on the way rings, in order. */
export class FakeTime {
  #scale: number;
  #base: number;
  #since = performance.now();
  #timers: Timer[] = [];
  #alarm: NodeJS.Timeout | undefined;

  constructor(scale = 1, start = Date.now()) {
    this.#scale = scale;
    this.#base = start;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#base + (performance.now() - this.#since) * this.#scale;
  }

  get scale(): number {
    return this.#scale;
  }

  /** From now on one of our seconds is `scale` of this clock's; with 0 it stands still and is only moved. */
  run(scale: number): void {
    this.#rebase(this.now());
    this.#scale = scale;
    this.#arm();
  }

  advance(ms: number): void {
    this.#rebase(this.now() + ms);
    this.#ring();
  }

  /** Rings once, `ms` of this clock from now; the answer takes it back. */
  after(ms: number, ring: () => void): () => void {
    const timer = { due: this.now() + ms, ring };
    const place = this.#timers.findIndex((other) => other.due > timer.due);
    this.#timers.splice(place < 0 ? this.#timers.length : place, 0, timer);
    this.#arm();
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Resolves after `ms` of this clock, or as soon as the signal aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        takeBack();
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const takeBack = this.after(ms, done);
      signal?.addEventListener('abort', done);
      if (signal?.aborted) done();
    });
  }

  /** Nothing rings any more. */
  stop(): void {
    clearTimeout(this.#alarm);
    this.#timers = [];
  }

  #rebase(now: number): void {
    this.#base = now;
    this.#since = performance.now();
  }

  #ring(): void {
    for (let next = this.#timers[0]; next && next.due <= this.now(); next = this.#timers[0]) {
      this.#timers.shift();
      next.ring();
    }
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#alarm);
    const next = this.#timers[0];
    if (!next) return;
    const left = next.due - this.now();
    const ms = left <= 0 ? 0 : Math.ceil(left / this.#scale);
    this.#alarm = setTimeout(() => this.#ring(), Math.min(ms, LONGEST_MS));
  }
}
