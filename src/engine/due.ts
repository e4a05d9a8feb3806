import { isStorageFull } from './errors.ts';
import { addressOf, CHANNELS, type Channel, channelOf } from './inbound.ts';
import type { Lanes } from './lanes.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { Due, DueStore } from './ports/due-store.ts';
import type { Reporter } from './ports/reporter.ts';
import type { Sender } from './ports/sender.ts';

/** Never looks away longer than this, in case a timer or a clock was moved. */
const LONGEST_NAP = 5_000;
const SHORTEST_NAP = 10;
const AT_ONCE = 64;

export interface DueParts {
  readonly store: DueStore;
  readonly clock: Clock;
  readonly senders: Partial<Record<Channel, Sender>>;
  readonly lanes: Lanes;
  readonly announcer: Announcer;
  readonly reporter: Reporter;
  /** Handles a clock that ran out, as a turn of its lane. */
  readonly ring: (lane: string, id: string, name: string) => Promise<unknown>;
}

/** Delivers what the outbox holds and rings the clocks that ran out; the only thing that watches time. */
export interface Timekeeper {
  /** Looks now: something was committed, or the clock was moved. Resolves when all that was due is done. */
  look(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

export function createTimekeeper(parts: DueParts): Timekeeper {
  const { store, clock, reporter, senders } = parts;
  const served = CHANNELS.filter((channel) => senders[channel] !== undefined);
  let running: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | null = null;
  let stopped = true;

  async function drain(): Promise<void> {
    do {
      again = false;
      for (;;) {
        const due = await store.takeDue(clock.now(), AT_ONCE, served);
        if (due.length === 0) break;
        await Promise.all(due.map((each) => handle(each, parts)));
      }
    } while (again);
  }

  function look(): Promise<void> {
    if (running) again = true;
    running ??= drain()
      .catch((reason: unknown) => {
        if (!isStorageFull(reason)) reporter.fatal(reason);
      })
      .finally(() => {
        running = null;
        if (!stopped) void nap();
      });
    return running;
  }

  async function nap(): Promise<void> {
    const next = await store.nextDueAt(served).catch(() => null);
    if (stopped || running) return;
    const until = next === null ? LONGEST_NAP : next - clock.now();
    if (timer) clearTimeout(timer);
    timer = setTimeout(look, Math.min(Math.max(until, SHORTEST_NAP), LONGEST_NAP));
  }

  return {
    look,
    start() {
      stopped = false;
      void look();
    },
    async stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}

async function handle(due: Due, parts: DueParts): Promise<void> {
  if (due.kind === 'clock') {
    await parts.lanes
      .run(due.lane, () => parts.ring(due.lane, due.id, due.name))
      .catch((reason: unknown) => countFailure(due.id, due.lane, reason, parts));
    return;
  }
  const { lane } = due.entry;
  const sender = parts.senders[channelOf(lane)];
  if (!sender) throw new Error('a send was taken whose channel nobody serves');
  const delivery = await sender
    .deliver(addressOf(lane), due.entry)
    .catch((reason: unknown) => ({ kind: 'unknown', reason: String(reason) }) as const);
  parts.reporter.delivered(delivery.kind);
  await parts.store.settle(due.id, delivery);
}

/** As with an event: tried again after its lease, at the third time set aside for an agent. A full disk does not count. */
async function countFailure(id: string, lane: string, reason: unknown, parts: DueParts): Promise<void> {
  parts.reporter.turnFailed(lane, reason);
  if (isStorageFull(reason)) return;
  const name = reason instanceof Error ? reason.name : 'unknown';
  if ((await parts.store.countRingFailure(id, name)) === 'quarantined') parts.announcer.desk();
}
