import type { Instant } from '../../../domain/instant.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { Paces } from '../../../engine/ports/paces.ts';
import { fullAt, type Level, takeFrom } from '../pace-rules.ts';

const MOST_BUCKETS = 20_000;

/** The paces of one process. Forgets full buckets when there are too many. */
export class MemoryPaces implements Paces {
  private readonly clock: Clock;
  private readonly buckets = new Map<string, Level & { readonly fullAt: Instant }>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  take: Paces['take'] = async (asked) => {
    const now = this.clock.now();
    const names = asked.map(({ name, key }) => `${name}\0${key}`);
    const before = names.map((name) => this.buckets.get(name) ?? null);
    const { wait, levels } = takeFrom(asked, before, now);
    for (const [index, level] of levels.entries()) {
      const { pace } = asked[index] ?? {};
      if (pace) this.keep(names[index] ?? '', { ...level, fullAt: fullAt(pace, level) }, now);
    }
    return wait;
  };

  private keep(name: string, level: Level & { readonly fullAt: Instant }, now: Instant): void {
    if (this.buckets.size >= MOST_BUCKETS && !this.buckets.has(name)) this.forget(now);
    this.buckets.set(name, level);
  }

  private forget(now: Instant): void {
    for (const [name, bucket] of this.buckets) if (bucket.fullAt <= now) this.buckets.delete(name);
    const oldest = this.buckets.keys().next().value;
    if (this.buckets.size >= MOST_BUCKETS && oldest !== undefined) this.buckets.delete(oldest);
  }
}
