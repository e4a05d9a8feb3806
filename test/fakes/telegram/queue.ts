import type { Update } from 'grammy/types';
import type { FakeTime } from '../ground/time.ts';

export type UpdateKind = Exclude<keyof Update, 'update_id'> | (string & {});

/** What may go wrong with an update on its way out; seconds are the fake's. */
export interface Handling {
  /** It reaches the queue so much later than it happened: what happened meanwhile is there before it. */
  readonly late?: number;
  /** How often more it is delivered although it was acknowledged. */
  readonly again?: number;
  /** How many more updates, with ids of their own, say the same. */
  readonly newIds?: number;
}

export interface QueuedUpdate {
  readonly update: Update;
  /** Updates of one lane go out one after the other. */
  readonly lane: string;
  readonly expires: number;
  again: number;
  /** Its id may be lower than one that was confirmed already: it is handed out all the same, once. */
  belated: boolean;
}

const HIGHEST_ID = 2 ** 31 - 1;
/** Kinds that are only sent to who asked for them by name. */
const UNASKED = ['chat_member', 'message_reaction', 'message_reaction_count'];
/** How far beyond the newest, and before the oldest, an offset still means something. */
const AHEAD = 10;
const BEHIND = 100_000;

/** The bot's updates that nobody has acknowledged yet, in the order in which they came. */
export class UpdateQueue {
  readonly #time: FakeTime;
  readonly #waiting = new Set<QueuedUpdate>();
  #nextId: number;
  /** Empty: all but those that must be asked for. */
  allowed: readonly string[] = [];
  onNew: () => void = () => undefined;

  constructor(time: FakeTime, firstId: number) {
    this.#time = time;
    this.#nextId = firstId;
  }

  get size(): number {
    return this.list().length;
  }

  /** The next update has this id, as after a week in which nothing came. */
  jumpTo(id: number): void {
    this.#nextId = id;
  }

  /** Gives the ids under which it goes out; none where the bot did not want this kind. */
  push(kind: UpdateKind, content: unknown, seconds: number, lane: string, handling: Handling = {}): number[] {
    const wanted = this.allowed.length ? this.allowed.includes(kind) : !UNASKED.includes(kind);
    if (!wanted) return [];
    const ids: number[] = [];
    for (let copy = 0; copy <= (handling.newIds ?? 0); copy += 1) {
      const id = this.#nextId;
      this.#nextId = id >= HIGHEST_ID ? 1 : id + 1;
      ids.push(id);
      const queued: QueuedUpdate = {
        update: { update_id: id, [kind]: content } as Update,
        lane,
        expires: this.#time.now() + seconds * 1000,
        again: handling.again ?? 0,
        belated: (handling.late ?? 0) > 0,
      };
      if (queued.belated) this.#time.after((handling.late ?? 0) * 1000, () => this.#add(queued));
      else this.#add(queued);
    }
    return ids;
  }

  #add(queued: QueuedUpdate): void {
    this.#waiting.add(queued);
    this.onNew();
  }

  /** All that wait and have not expired, oldest first. */
  list(): QueuedUpdate[] {
    const now = this.#time.now();
    for (const queued of this.#waiting) if (queued.expires < now) this.#waiting.delete(queued);
    return [...this.#waiting];
  }

  holds(queued: QueuedUpdate): boolean {
    return this.#waiting.has(queued);
  }

  /** One more acknowledged delivery; says whether it was the last. */
  acknowledge(queued: QueuedUpdate): boolean {
    queued.again -= 1;
    if (queued.again >= 0) return false;
    this.#waiting.delete(queued);
    return true;
  }

  drop(queued: QueuedUpdate): void {
    this.#waiting.delete(queued);
  }

  clear(keep = 0): void {
    const all = this.list();
    for (const queued of all.slice(0, Math.max(0, all.length - keep))) this.#waiting.delete(queued);
  }

  /** `getUpdates`: confirms what is before the offset; an offset that makes no sense confirms nothing. */
  take(offset: number, limit: number): Update[] {
    const first = this.list()[0]?.update.update_id ?? this.#nextId;
    const sense = offset > 0 && offset <= this.#nextId + AHEAD && offset >= first - BEHIND;
    const result: Update[] = [];
    for (const queued of this.list()) {
      const before = sense && queued.update.update_id < offset && !queued.belated;
      if (before && this.acknowledge(queued)) continue;
      if (result.length === limit) continue;
      queued.belated = false;
      result.push(queued.update);
    }
    return result;
  }
}
