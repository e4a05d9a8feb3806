import type { Instant } from '../domain/instant.ts';
import type { LogEntry } from './conversation.ts';
import { isPassing } from './errors.ts';
import { addressOf, CHANNELS, type Channel, channelOf } from './inbound.ts';
import type { Lanes } from './lanes.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import { DESK_MAIL, type DeskOutsideStore } from './ports/desk-outside-store.ts';
import type { DeskView } from './ports/desk-view.ts';
import { type Due, type DueStore, LEASE, LONGEST_PAUSE, type Service } from './ports/due-store.ts';
import type { Reporter } from './ports/reporter.ts';
import type { Delivery, Sender } from './ports/sender.ts';
import { type Mark, type Marks, noTracer, type Tracer } from './ports/tracer.ts';
import { lineName } from './promise-lines.ts';

/** Never looks away longer than this, in case a timer or a clock was moved. */
const LONGEST_NAP = 5_000;
const SHORTEST_NAP = 10;
/** Things under way at the same time; one that hangs takes one place and holds up nobody else. */
const AT_ONCE = 256;
/** What is still under way keeps its lease: early enough that others never find it free. */
const RENEWED_AFTER = LEASE / 3;
/** A view that failed is tried again after so long. */
const AFTER_FAULT = 5_000;

export interface DueParts {
  readonly store: DueStore & DeskOutsideStore;
  readonly clock: Clock;
  readonly senders: Partial<Record<Channel, Sender>>;
  /** The desk outside of the program, where there is one. */
  readonly deskView: DeskView | null;
  readonly lanes: Lanes;
  readonly announcer: Announcer;
  readonly reporter: Reporter;
  readonly tracer?: Tracer | undefined;
  /** Handles a clock that ran out, as a turn of its lane. */
  readonly ring: (lane: string, id: string, name: string) => Promise<unknown>;
}

interface Handling extends DueParts {
  /** What waited behind this in its lane may go as soon as the store has it. */
  readonly soon: () => void;
}

interface UnderWay {
  readonly due: Due;
  readonly work: Promise<void>;
  leasedAt: Instant;
}

/** Delivers what the outbox holds and rings the clocks that ran out; the only thing that watches time. */
export interface Timekeeper {
  /** Looks now: something was committed, or the clock was moved. Resolves when all that was due is done. */
  look(): Promise<void>;
  /** Looks too, for whom it is no matter when. */
  soon(): void;
  start(): void;
  stop(): Promise<void>;
}

export function createTimekeeper(parts: DueParts): Timekeeper {
  const { store, clock, reporter, tracer = noTracer } = parts;
  /** The latest time that was seen; before the first look nobody knows what the clock has been. */
  let seen: Instant | null = null;
  let served: readonly Service[] = [
    ...CHANNELS.filter((channel) => parts.senders[channel] !== undefined),
    ...(parts.deskView ? (['desk'] as const) : []),
  ];
  const underWay = new Set<UnderWay>();
  let running: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | null = null;
  let stopped = true;
  const soon = () => void look();
  const handling: Handling = { ...parts, soon };

  function begin(due: Due, leasedAt: Instant): void {
    if (isBeingDone(due, leasedAt)) return;
    const promised = due.kind === 'send' ? lineName(due.parcel.entry) : undefined;
    const work: Promise<void> = tracer
      .apart(due.kind, marksOf(due), (mark) => handle(due, handling, mark), promised)
      .catch(failed)
      .finally(() => {
        underWay.delete(each);
        // What waited behind it in its lane may go now.
        soon();
      });
    const each: UnderWay = { due, work, leasedAt };
    underWay.add(each);
  }

  /** A view or a clock has no lease to renew: it is given again where it takes longer. */
  function isBeingDone(due: Due, now: Instant): boolean {
    if (isRenewed(due)) return false;
    const { id } = due;
    const longer = [...underWay].find(({ due, leasedAt }) => due.id === id && now - leasedAt >= LEASE);
    if (longer) longer.leasedAt = now;
    return longer !== undefined;
  }

  /** A send or a reading may take longer than its lease, and must not begin anew meanwhile. */
  async function renew(now: Instant): Promise<void> {
    const old = [...underWay].flatMap((each) =>
      isRenewed(each.due) && now - each.leasedAt >= RENEWED_AFTER ? { each, lease: each.due } : [],
    );
    if (old.length === 0) return;
    await store.renew(
      old.map(({ lease }) => lease),
      now,
    );
    for (const { each } of old) each.leasedAt = now;
  }

  /**
   * Leases and next tries are told by the clock: where it was put back they lie ahead, and would hold up their lanes
   * until then. Where nobody saw it put back, what a platform asked to be left alone for may be waiting as it should.
   */
  async function mind(now: Instant): Promise<void> {
    if (seen === null) await store.bringForward(now, LONGEST_PAUSE);
    else if (now < seen - LEASE) {
      await store.bringForward(now, LEASE);
      for (const each of underWay) each.leasedAt = now - LEASE;
    } else if (now < seen) return;
    seen = now;
  }

  async function takeAll(): Promise<void> {
    for (;;) {
      again = false;
      const now = clock.now();
      await mind(now);
      await renew(now);
      const free = AT_ONCE - underWay.size;
      const taken = await (free > 0 ? store.takeDue(now, free, served) : []);
      for (const due of taken) begin(due, now);
      if (taken.length > 0 || again) continue;
      // In the same step as that nobody asked for more: who asks from now on starts anew.
      running = null;
      return;
    }
  }

  function failed(reason: unknown): void {
    if (!isPassing(reason)) reporter.fatal(reason);
  }

  function look(): Promise<void> {
    if (running) again = true;
    running ??= takeAll()
      .catch((reason: unknown) => {
        running = null;
        failed(reason);
      })
      .then(() => {
        if (!stopped) void nap();
      });
    return running;
  }

  async function nap(): Promise<void> {
    const next = await store.nextDueAt(served).catch((reason: unknown) => {
      if (!stopped) failed(reason);
      return null;
    });
    if (stopped || running) return;
    const until = next === null ? LONGEST_NAP : next - clock.now();
    if (timer) clearTimeout(timer);
    timer = setTimeout(look, Math.min(Math.max(until, SHORTEST_NAP), LONGEST_NAP));
  }

  async function lookUntilDone(): Promise<void> {
    do {
      await look();
      await Promise.all([...underWay].map(({ work }) => work));
    } while (running || underWay.size > 0);
  }

  return {
    look: lookUntilDone,
    soon,
    start() {
      stopped = false;
      soon();
    },
    async stop() {
      stopped = true;
      // Customers still get what was just said to them; a desk outside has its pace, and catches up after the next start.
      served = served.filter((service) => service !== 'desk');
      if (timer) clearTimeout(timer);
      await lookUntilDone();
      if (timer) clearTimeout(timer);
    },
  };
}

function isRenewed(due: Due): due is Extract<Due, { kind: 'send' | 'mail' }> {
  return due.kind === 'send' || due.kind === 'mail';
}

/** Of a process that leaves this to others. */
export function noTimekeeper(): Timekeeper {
  return {
    look: async () => undefined,
    soon: () => undefined,
    start: () => undefined,
    stop: async () => undefined,
  };
}

function marksOf(due: Due): Marks {
  if (due.kind === 'send') return { channel: channelOf(due.to), attempt: due.attempt };
  // Behind the point stands the case it is about.
  return due.kind === 'clock' ? { channel: channelOf(due.lane), kind: due.name.split('.', 1)[0] ?? '' } : {};
}

async function handle(due: Due, parts: Handling, mark: Mark): Promise<void> {
  switch (due.kind) {
    case 'clock':
      await parts.lanes
        .run(due.lane, () => parts.ring(due.lane, due.id, due.name))
        .catch((reason: unknown) => countFailure(due.id, due.lane, reason, parts));
      return;
    case 'send':
      return send(due, parts, mark);
    case 'view':
      return show(due, parts);
    case 'mail':
      return read(due, parts);
  }
}

async function send(due: Extract<Due, { kind: 'send' }>, parts: Handling, mark: Mark): Promise<void> {
  const { store, clock, senders, reporter } = parts;
  const { to, parcel } = due;
  const sender = senders[channelOf(to)];
  if (!sender) throw new Error('a send was taken whose channel nobody serves');
  const delivery: Delivery = await sender
    .deliver(addressOf(to), parcel)
    .catch((reason: unknown) => ({ kind: 'unknown', reason: String(reason) }) as const);
  reporter.delivered(delivery.kind);
  mark({ outcome: delivery.kind });
  const now = clock.now();
  const outcome =
    delivery.kind === 'later' ? { ...delivery, retryAt: bounded(delivery.retryAt, now) } : delivery;
  const settling = store.settle(due, outcome, now);
  parts.soon();
  await settling;
  if (delivery.kind !== 'sent' && delivery.kind !== 'later') await showFailure(parcel.entry, parts);
}

/** When it is tried again, however long a platform asks to be left alone. */
function bounded(retryAt: Instant, now: Instant): Instant {
  return Math.min(retryAt, now + LONGEST_PAUSE);
}

/** The desk sees which line did not arrive. That it did after all is seen with the customer's next word, which lets it go. */
async function showFailure({ case: reference }: LogEntry, { store, clock, announcer, soon }: Handling) {
  if (reference !== null) await store.dirtyView(reference, clock.now());
  announcer.desk();
  soon();
}

async function show(due: Extract<Due, { kind: 'view' }>, parts: DueParts): Promise<void> {
  const { store, clock, deskView, reporter } = parts;
  if (!deskView) throw new Error('a view was taken that nobody serves');
  const { id, reference, mark } = due;
  try {
    const showing = await deskView.show(reference, due.shown, (shown) => store.keepShown(id, shown));
    if (showing.kind === 'shown') await store.endView(id, mark, clock.now());
    else await store.postpone(id, bounded(showing.retryAt, clock.now()));
  } catch (reason) {
    if (isPassing(reason)) throw reason;
    reporter.turnFailed(`desk:${reference}`, reason);
    await store.postpone(id, clock.now() + AFTER_FAULT);
  }
}

async function read({ id, body, attempt }: Extract<Due, { kind: 'mail' }>, parts: DueParts): Promise<void> {
  const { store, clock, deskView } = parts;
  if (!deskView) throw new Error('mail was taken that nobody reads');
  try {
    const reading = await deskView.read(body, attempt > 1);
    if (reading.kind === 'read') await store.endMail(id);
    else await store.postpone(id, bounded(reading.retryAt, clock.now()));
  } catch (reason) {
    await countFailure(id, DESK_MAIL, reason, parts);
  }
}

/** As with an event: tried again after its lease, at the third time set aside for an agent. A full disk does not count. */
async function countFailure(id: string, lane: string, reason: unknown, parts: DueParts): Promise<void> {
  parts.reporter.turnFailed(lane, reason);
  if (isPassing(reason)) return;
  const name = reason instanceof Error ? reason.name : 'unknown';
  if ((await parts.store.countRingFailure(id, name)) === 'quarantined') parts.announcer.desk();
}
