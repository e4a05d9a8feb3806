import { Agent, type IncomingMessage, request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { FakeTime } from '../ground/time.ts';
import { Connections } from './connections.ts';
import type { QueuedUpdate, UpdateQueue } from './queue.ts';

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
  readonly maxConnections: number;
}

/** One attempt to deliver an update: the answer's status, or how the line broke. Times in ms since 1970. */
export interface Delivery {
  readonly at: number;
  readonly updateId: number;
  readonly attempt: number;
  readonly outcome: number | 'closed' | 'timeout';
}

interface Lane {
  readonly updates: QueuedUpdate[];
  wakeAt: number;
  delay: number;
  fails: number;
  busy: boolean;
}

interface Answered {
  readonly outcome: Delivery['outcome'];
  readonly words: string;
  readonly retryAfter: number;
  readonly body: string;
  readonly keepsOpen: boolean;
}

const ANSWER_WITHIN_MS = 60_000;
const LONGEST_RETRY_AFTER = 3600;
const GONE_FOR_GOOD_MS = 23 * 3600_000;
const BROKEN: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset by peer',
};

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

  /** Sends all that may be sent now, and comes back when something else may. */
  run(): void {
    if (this.#closed) return;
    this.#load();
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
    const answered = await this.#post(queued);
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

  #post({ update }: QueuedUpdate): Promise<Answered> {
    const body = JSON.stringify(update);
    return new Promise((resolve) => {
      const secure = this.settings.url.startsWith('https:');
      const outgoing = (secure ? requestSecurely : request)(this.settings.url, {
        method: 'POST',
        ...(secure ? {} : { agent: this.#agent }),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...(this.settings.secret && { 'x-telegram-bot-api-secret-token': this.settings.secret }),
        },
      });
      let late = false;
      const takeBack = this.#time.after(ANSWER_WITHIN_MS, () => {
        late = true;
        outgoing.destroy();
      });
      const done = (answered: Answered) => {
        takeBack();
        resolve(answered);
      };
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        const words = late
          ? 'Read timeout expired'
          : (BROKEN[error.code ?? ''] ?? 'Webhook connection closed');
        done({ outcome: late ? 'timeout' : 'closed', words, retryAfter: 0, body: '', keepsOpen: false });
      });
      outgoing.on('response', async (response: IncomingMessage) => {
        const { statusCode: status = 0, statusMessage, headers } = response;
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of response) chunks.push(chunk);
        } catch {
          return done({
            outcome: 'closed',
            words: 'Webhook connection closed',
            retryAfter: 0,
            body: '',
            keepsOpen: false,
          });
        }
        done({
          outcome: status,
          words: `Wrong response from the webhook: ${status} ${statusMessage}`,
          retryAfter: Number.parseInt(headers['retry-after'] ?? '0', 10) || 0,
          body: Buffer.concat(chunks).toString('utf8'),
          keepsOpen: headers.connection !== 'close',
        });
      });
      outgoing.end(body);
    });
  }
}
