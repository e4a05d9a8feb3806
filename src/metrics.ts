import { Counter, Histogram, type Registry } from 'prom-client';
import type { Reporter } from './engine/ports/reporter.ts';

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
    bookSilent(why, words) {
      silences.inc({ why });
      reporter.bookSilent(why, words);
    },
    fatal: reporter.fatal,
  };
}
