export interface Rate {
  /** So many at once, where nothing went before. */
  readonly burst: number;
  readonly perSecond: number;
}

const MOST_PLACES = 10_000;
/** So many messages of one place that nobody has answered yet are remembered. */
const MOST_OWED = 3;
/** Who was told to slow down keeps to the pace for so long, also with answers. */
const CHASTENED_MS = 60_000;

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
  private readonly owed = new Map<string, number>();
  private chastenedUntil = 0;

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
    const bucket = this.bucketOf(place, now);
    earn(bucket, this.each, now);
    earn(this.all, this.inAll, now);
    if (this.isOwed(place)) {
      for (const each of [bucket, this.all]) each.tokens = Math.max(0, each.tokens - 1);
      return 0;
    }
    const wait = Math.max(waitFor(bucket, this.each), waitFor(this.all, this.inAll));
    if (wait > patience) return wait;
    for (const each of [bucket, this.all]) each.tokens -= 1;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return 0;
  }

  /**
   * Somebody wrote there: one answer goes without waiting, for a pace is meant for what nobody asked for. It takes
   * what the pace has left, so that whatever else is to be said waits its turn.
   */
  owe(place: string): void {
    if (performance.now() < this.chastenedUntil) return;
    if (this.owed.size >= MOST_PLACES) this.owed.clear();
    this.owed.set(place, Math.min(MOST_OWED, (this.owed.get(place) ?? 0) + 1));
  }

  /** The platform found it too fast: its word goes before what is owed. */
  slowDown(): void {
    this.owed.clear();
    this.chastenedUntil = performance.now() + CHASTENED_MS;
  }

  private isOwed(place: string): boolean {
    const answers = this.owed.get(place) ?? 0;
    if (answers > 1) this.owed.set(place, answers - 1);
    else this.owed.delete(place);
    return answers > 0;
  }

  private bucketOf(place: string, now: number): Bucket {
    const known = this.places.get(place);
    if (known) return known;
    if (this.places.size >= MOST_PLACES) this.places.clear();
    const bucket = { tokens: this.each.burst, at: now };
    this.places.set(place, bucket);
    return bucket;
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
