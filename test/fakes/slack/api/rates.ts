import { Pace } from '../../ground/pace.ts';
import type { Tier } from './call.ts';

const PER_MINUTE = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;

/** Slack's paces: by method, and for posting by channel, about one a second with small bursts. */
export class Rates {
  #paces = new Map<string, Pace>();

  /** Whole seconds to wait, as `Retry-After` says them; 0: pass. */
  pass(method: string, tier: Tier, place: string | null, now: number): number {
    if (tier === 'free') return 0;
    const key = tier === 'post' ? `${method} ${place}` : method;
    const pace = this.#paces.get(key) ?? this.#fresh(tier, now);
    this.#paces.set(key, pace);
    const wait = Math.ceil(pace.wait(now));
    if (wait === 0) pace.take();
    return wait;
  }

  #fresh(tier: Exclude<Tier, 'free'>, now: number): Pace {
    if (tier === 'post') return new Pace(1, 3, now);
    return new Pace(PER_MINUTE[tier] / 60, PER_MINUTE[tier], now);
  }
}
