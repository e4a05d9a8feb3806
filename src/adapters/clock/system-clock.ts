import type { Clock } from '../../engine/ports/clock.ts';

/** The machine's. */
export function systemClock(): Clock {
  return { now: () => Date.now() };
}
