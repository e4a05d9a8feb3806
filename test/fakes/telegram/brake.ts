import { Pace } from '../ground/pace.ts';
import type { FakeTime } from '../ground/time.ts';
import { tooManyRequests } from './refusal.ts';

/** Messages and edits count, an album as many as it has; what only shows that the bot is busy does not. */
const COUNTED = /^(send(?!chataction)|editmessage|deletemessage)/;
const LARGE_UPLOAD = 100_000;

/** Telegram's limits on how fast a bot may speak: per chat, per group, in all, and for uploads of one size. */
export class Brake {
  readonly #time: FakeTime;
  readonly #chats = new Map<string, Pace>();
  readonly #uploads = new Map<number, number>();
  #all: Pace;
  on = false;

  constructor(time: FakeTime) {
    this.#time = time;
    this.#all = new Pace(30, 30, time.now());
  }

  /** Lets the call pass or refuses it; `place` is its chat. */
  check(method: string, place: string | null, messages = 1): void {
    if (!this.on || !COUNTED.test(method)) return;
    const now = this.#time.now();
    const paces = [this.#all, ...(place === null ? [] : [this.#paceOf(place, now)])];
    const wait = Math.max(...paces.map((pace) => pace.wait(now)));
    if (wait > 0) throw tooManyRequests(Math.ceil(wait));
    for (let i = 0; i < messages; i += 1) for (const pace of paces) pace.take();
  }

  #paceOf(place: string, now: number): Pace {
    let pace = this.#chats.get(place);
    if (!pace) {
      pace = place.startsWith('-') ? new Pace(20 / 60, 20, now) : new Pace(1, 5, now);
      this.#chats.set(place, pace);
    }
    return pace;
  }

  /** Files of the same size are taken one after the other, 0.2 to 0.9 s apart once a second's worth is used up. */
  async spaceUploads(size: number): Promise<void> {
    if (!this.on || size <= LARGE_UPLOAD) return;
    const now = this.#time.now();
    const gap = Math.min(900, Math.max(200, size / 10_000));
    const turn = Math.max((this.#uploads.get(size) ?? 0) + gap, now - 1000);
    this.#uploads.set(size, turn);
    if (turn > now) await this.#time.wait(turn - now);
  }
}
