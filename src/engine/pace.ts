export interface Rate {
  /** So many at once, where nothing went before. */
  readonly burst: number;
  readonly perSecond: number;
}

const MOST_PLACES = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** Keeps the pace that a platform takes, in each of its places and in all, so that a refusal is the exception. */
export class Pace {
  private readonly each: Rate;
  private readonly inAll: Rate;
  private readonly places = new Map<string, Bucket>();
  private readonly all: Bucket;

  constructor(each: Rate, inAll: Rate) {
    this.each = each;
    this.inAll = inAll;
    this.all = { tokens: inAll.burst, at: performance.now() };
  }

  /**
   * Resolves with 0 when one more call to this place may be made. Where that would take longer than `patience`
   * milliseconds it resolves at once with how long, and nothing was taken.
   */
  async turn(place: string, patience = Number.POSITIVE_INFINITY): Promise<number> {
    const now = performance.now();
    if (this.places.size >= MOST_PLACES) this.places.clear();
    const bucket = this.places.get(place) ?? { tokens: this.each.burst, at: now };
    this.places.set(place, bucket);
    earn(bucket, this.each, now);
    earn(this.all, this.inAll, now);
    const wait = Math.max(waitFor(bucket, this.each), waitFor(this.all, this.inAll));
    if (wait > patience) return wait;
    bucket.tokens -= 1;
    this.all.tokens -= 1;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return 0;
  }
}

function earn(bucket: Bucket, { burst, perSecond }: Rate, now: number): void {
  bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
  bucket.at = now;
}

/** Milliseconds until a whole token is there that nobody has taken on credit. */
function waitFor({ tokens }: Bucket, { perSecond }: Rate): number {
  return tokens >= 1 ? 0 : ((1 - tokens) / perSecond) * 1000;
}
