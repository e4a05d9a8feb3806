import type { Clock } from '../../engine/ports/clock.ts';

/** So many at once, and then so many a second. */
export interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

const MOST_KEYS = 20_000;

/** Token buckets, one per key. Forgets full buckets when there are too many keys. */
export class RateLimit {
  readonly #pace: Pace;
  readonly #clock: Clock;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(pace: Pace, clock: Clock) {
    this.#pace = pace;
    this.#clock = clock;
  }

  /** Takes `cost` tokens and answers 0, or takes none and answers the seconds to wait. */
  take(key: string, cost = 1): number {
    const now = this.#clock.now();
    const bucket = this.#buckets.get(key) ?? { tokens: this.#pace.burst, at: now };
    const earned = (Math.max(0, now - bucket.at) / 1000) * this.#pace.perSecond;
    const tokens = Math.min(this.#pace.burst, bucket.tokens + earned);
    if (this.#buckets.size >= MOST_KEYS && !this.#buckets.has(key)) this.#forget(now);
    const enough = tokens >= cost;
    this.#buckets.set(key, { tokens: enough ? tokens - cost : tokens, at: now });
    return enough ? 0 : Math.max(1, Math.ceil((cost - tokens) / this.#pace.perSecond));
  }

  #forget(now: number): void {
    const full = (this.#pace.burst / this.#pace.perSecond) * 1000;
    for (const [key, bucket] of this.#buckets) if (now - bucket.at >= full) this.#buckets.delete(key);
    const oldest = this.#buckets.keys().next().value;
    if (this.#buckets.size >= MOST_KEYS && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
