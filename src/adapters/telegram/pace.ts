import { setTimeout as sleep } from 'node:timers/promises';

interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** What Telegram takes without complaint: a little at once in one chat, then one a second; thirty a second in all. */
const PER_CHAT: Rate = { burst: 5, perSecond: 1 };
const IN_ALL: Rate = { burst: 30, perSecond: 30 };
const MOST_CHATS = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** Keeps Telegram's pace by taking its time, so that a 429 is the exception. */
export class Pace {
  private readonly chats = new Map<string, Bucket>();
  private readonly all: Bucket = { tokens: IN_ALL.burst, at: performance.now() };

  /** Resolves when one more call to this chat may be made. */
  async turn(chat: string): Promise<void> {
    const bucket = this.chats.get(chat) ?? { tokens: PER_CHAT.burst, at: performance.now() };
    if (this.chats.size >= MOST_CHATS) this.chats.clear();
    this.chats.set(chat, bucket);
    const wait = Math.max(take(bucket, PER_CHAT), take(this.all, IN_ALL));
    if (wait > 0) await sleep(wait);
  }
}

/** Takes a token, on credit where there is none; gives the milliseconds until it is earned. */
function take(bucket: Bucket, { burst, perSecond }: Rate): number {
  const now = performance.now();
  bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond) - 1;
  bucket.at = now;
  return bucket.tokens >= 0 ? 0 : (-bucket.tokens / perSecond) * 1000;
}
