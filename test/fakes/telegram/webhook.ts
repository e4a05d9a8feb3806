import { Agent } from 'node:http';
import type { FakeTime } from '../ground/time.ts';
import { Connections } from './connections.ts';
import { type Answered, postUpdate, type WebhookSettings } from './post-update.ts';
import type { QueuedUpdate, UpdateQueue } from './queue.ts';

/** One attempt to deliver an update: the answer's status, or how the line broke. Times in ms since 1970. */
export interface Delivery {
  readonly at: number;
  readonly updateId: number;
  readonly attempt: number;
  readonly outcome: Answered['outcome'];
}

export interface LaneState {
  readonly lane: string;
  readonly waiting: number;
  readonly fails: number;
  readonly nextTry: number | null;
}

interface Lane {
  readonly updates: QueuedUpdate[];
  wakeAt: number;
  delay: number;
  fails: number;
  busy: boolean;
}

const LONGEST_RETRY_AFTER = 3600;
const GONE_FOR_GOOD_MS = 23 * 3600_000;

/** Delivers updates to one address, in order per lane, as Telegram's server does. */
export class Webhook {
  readonly settings: WebhookSettings;
  readonly #queue: UpdateQueue;
  readonly #time: FakeTime;
  readonly #chance: () => number;
  readonly #lanes = new Map<string, Lane>();
  readonly #loaded = new WeakSet<QueuedUpdate>();
  readonly #connections: Connections;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #deliveries: Delivery[];
  #wake: (() => void) | undefined;
  #firstGone = 0;
  #closed = false;
  lastError: { readonly date: number; readonly message: string } | undefined;
  /** An answer that names a method is a call whose result nobody sees. */
  onCall: (fields: Readonly<Record<string, unknown>>) => void = () => undefined;
  onGone: () => void = () => undefined;

  constructor(
    settings: WebhookSettings,
    queue: UpdateQueue,
    time: FakeTime,
    chance: () => number,
    deliveries: Delivery[],
  ) {
    this.settings = settings;
    this.#queue = queue;
    this.#time = time;
    this.#chance = chance;
    this.#deliveries = deliveries;
    this.#connections = new Connections(settings.maxConnections);
  }

  close(): void {
    this.#closed = true;
    this.#wake?.();
    this.#agent.destroy();
  }

  /** What waits, and when (ms since 1970) each lane's oldest update is tried next; `null` while it is under way. */
  lanes(): LaneState[] {
    return [...this.#lanes].map(([lane, { updates, fails, busy, wakeAt }]) => ({
      lane,
      waiting: updates.length,
      fails,
      nextTry: busy ? null : wakeAt,
    }));
  }

  /** Sends all that may be sent now, and comes back when something else may. */
  run(): void {
    if (this.#closed) return;
    this.#load();
    // What expired while it waited for its next try is not tried any more.
    for (const lane of this.#lanes.values())
      if (!lane.busy && lane.updates[0] && !this.#queue.holds(lane.updates[0])) this.#next(lane);
    const now = this.#time.now();
    const again = this.#connections.grow(this.#lanes.size, now);
    const ready = [...this.#lanes.values()].filter((lane) => !lane.busy).sort((a, b) => a.wakeAt - b.wakeAt);
    let free = this.#connections.open - (this.#lanes.size - ready.length);
    for (const lane of ready) {
      if (free <= 0 || lane.wakeAt > now) break;
      free -= 1;
      void this.#send(lane);
    }
    const next = ready.find((lane) => !lane.busy)?.wakeAt;
    const wakeAt = Math.min(again ?? Infinity, next !== undefined && next > now ? next : Infinity);
    this.#wake?.();
    this.#wake = wakeAt < Infinity ? this.#time.after(wakeAt - now, () => this.run()) : undefined;
  }

  #load(): void {
    for (const queued of this.#queue.list()) {
      if (this.#loaded.has(queued)) continue;
      if (this.#lanes.size >= this.settings.maxConnections * 2 && !this.#lanes.has(queued.lane)) break;
      this.#loaded.add(queued);
      const lane = this.#lanes.get(queued.lane);
      if (lane) lane.updates.push(queued);
      else {
        const wakeAt = this.#time.now();
        this.#lanes.set(queued.lane, { updates: [queued], wakeAt, delay: 1, fails: 0, busy: false });
      }
    }
  }

  async #send(lane: Lane): Promise<void> {
    const [queued] = lane.updates;
    if (!queued) return;
    lane.busy = true;
    const answered = await postUpdate(this.settings, queued.update, this.#agent, this.#time);
    lane.busy = false;
    if (this.#closed) return;
    const { update_id: updateId } = queued.update;
    const { outcome } = answered;
    this.#deliveries.push({ at: this.#time.now(), updateId, attempt: lane.fails + 1, outcome });
    if (!answered.keepsOpen) this.#connections.closed();
    if (typeof outcome === 'number' && outcome >= 200 && outcome < 300) this.#succeed(lane, queued, answered);
    else this.#fail(lane, queued, answered);
    if (!this.#closed) this.run();
  }

  #succeed(lane: Lane, queued: QueuedUpdate, { body }: Answered): void {
    this.#firstGone = 0;
    this.#connections.succeeded(this.#time.now());
    this.#callFrom(body);
    if (this.#queue.acknowledge(queued)) this.#next(lane);
  }

  #callFrom(body: string): void {
    if (!body.startsWith('{')) return;
    try {
      const fields = JSON.parse(body) as Record<string, unknown>;
      if (fields.method && !/^(get|(set|delete)webhook$|close$|logout$)/i.test(String(fields.method)))
        this.onCall(fields);
    } catch {
      // A body that is no JSON is no call.
    }
  }

  #fail(lane: Lane, queued: QueuedUpdate, { outcome, words, retryAfter }: Answered): void {
    const now = this.#time.now();
    this.lastError = { date: Math.floor(now / 1000), message: words };
    if (outcome !== 410) this.#firstGone = 0;
    else if (this.#firstGone === 0) this.#firstGone = now;
    else if (now > this.#firstGone + GONE_FOR_GOOD_MS) return this.onGone();
    let seconds = Math.min(LONGEST_RETRY_AFTER, Math.max(0, retryAfter));
    if (seconds === 0 && lane.fails > 0) {
      lane.delay = Math.min(lane.delay * 2, 60 + Math.floor(this.#chance() * 61));
      seconds = lane.delay;
    }
    if (now + seconds * 1000 > queued.expires) {
      this.#queue.drop(queued);
      return this.#next(lane);
    }
    lane.wakeAt = now + seconds * 1000;
    lane.fails += 1;
  }

  /** On to the lane's next update. */
  #next(lane: Lane): void {
    const { updates } = lane;
    do updates.shift();
    while (updates[0] && !this.#queue.holds(updates[0]));
    lane.wakeAt = this.#time.now();
    lane.delay = 1;
    lane.fails = 0;
    if (updates.length > 0) return;
    for (const [name, other] of this.#lanes) if (other === lane) this.#lanes.delete(name);
  }
}
