import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Instant } from '../../domain/instant.ts';
import type { Channel } from '../../engine/inbound.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import { FELL_BACK, type Reporter } from '../../engine/ports/reporter.ts';
import type { StoreStanding } from '../../engine/ports/store-standing.ts';
import { lastApplied } from '../../engine/retention.ts';

/** Counts what the engine reports; labels are closed lists, so nothing personal can stand in them. */
export function measuredReporter(registry: Registry, reporter: Reporter): Reporter {
  const registers = [registry];
  const turns = new Histogram({
    name: 'zhaodan_turn_seconds',
    help: 'From loading a conversation to its committed reply',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3],
    registers,
  });
  const failures = new Counter({ name: 'zhaodan_turn_failures_total', help: 'Turns that failed', registers });
  const deliveries = new Counter({
    name: 'zhaodan_deliveries_total',
    help: 'Messages handed to a channel, by what became of them',
    labelNames: ['outcome'] as const,
    registers,
  });
  const silences = new Counter({
    name: 'zhaodan_order_book_silent_total',
    help: 'Looks into the order book that got no answer, by why',
    labelNames: ['why'] as const,
    registers,
  });
  const fallbacks = new Counter({
    name: 'zhaodan_fallbacks_total',
    help: 'Events that a fault kept from being answered at once, by where it was met',
    labelNames: ['where'] as const,
    registers,
  });
  // There from the start, so that the first one is an increase.
  for (const where of FELL_BACK) fallbacks.inc({ where }, 0);
  return {
    turnDone(milliseconds) {
      turns.observe(milliseconds / 1000);
      reporter.turnDone(milliseconds);
    },
    turnFailed(lane, reason) {
      failures.inc();
      reporter.turnFailed(lane, reason);
    },
    delivered(kind) {
      deliveries.inc({ outcome: kind });
      reporter.delivered(kind);
    },
    fellBack(where, reason) {
      fallbacks.inc({ where });
      reporter.fellBack(where, reason);
    },
    bookSilent(why, words) {
      silences.inc({ why });
      reporter.bookSilent(why, words);
    },
    incident: reporter.incident,
    fatal: reporter.fatal,
  };
}

export function measurePictures(registry: Registry, pictures: { pending(): number }): void {
  new Gauge({
    name: 'zhaodan_pictures_pending',
    help: 'Pictures that are being read or drawn, or wait for it',
    registers: [registry],
    collect() {
      this.set(pictures.pending());
    },
  });
}

interface MeasuredStore extends Pick<Heartbeats, 'lastBeat'> {
  standing(now: Instant, served: readonly Channel[]): Promise<StoreStanding>;
}

/** What waits in the store and for how long, asked anew for each reading. */
export function measureStore(
  registry: Registry,
  store: MeasuredStore,
  served: readonly Channel[],
  clock: Clock,
): void {
  const registers = [registry];
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `zhaodan_${name}`, help, labelNames, registers });
  // The first of them asks for all, so that they are of one moment.
  new Gauge({
    name: 'zhaodan_events_waiting',
    help: 'Events that nobody answered yet',
    registers,
    async collect() {
      const now = clock.now();
      const since = (at: number | null) => (at === null ? 0 : Math.max(0, now - at) / 1000);
      const standing = await store.standing(now, served).catch(() => null);
      // A store that is away says nothing new; `/readyz` tells that it is.
      if (standing === null) return;
      this.set(standing.waiting);
      waitingSeconds.set(since(standing.waitingSince));
      setAside.set(standing.setAside);
      for (const [state, many] of Object.entries(standing.sends)) sends.set({ state }, many);
      sendSeconds.set(since(standing.sendDueSince));
      clockSeconds.set(since(standing.clockDueSince));
      bytes.set(standing.bytes);
    },
  });
  const waitingSeconds = gauge('events_waiting_seconds', 'Age of the oldest event that nobody answered yet');
  const setAside = gauge(
    'set_aside',
    'Events, clocks and mail of the desk that failed three times and wait for an agent',
  );
  const sends = gauge('outbox', 'Sends that are open, of unknown fate, or given up', ['state']);
  const sendSeconds = gauge('sends_late_seconds', 'How long the oldest send has been due');
  const clockSeconds = gauge('clocks_late_seconds', 'How long the oldest clock has been due');
  const bytes = gauge('store_bytes', 'Size of the database file');
  new Gauge({
    name: 'zhaodan_retention_seconds',
    help: 'How long ago what is past its time was last deleted',
    registers,
    async collect() {
      const last = await lastApplied(store).catch(() => null);
      if (last !== null) this.set((clock.now() - last) / 1000);
    },
  });
}
