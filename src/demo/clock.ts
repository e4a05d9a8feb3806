import type { Clock } from '../engine/ports/clock.ts';

/** The demo's clock: the machine's, and as far ahead of it as it was moved. */
export interface MovableClock extends Clock {
  advance(milliseconds: number): void;
}

export function movableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance(milliseconds) {
      ahead += milliseconds;
    },
  };
}
