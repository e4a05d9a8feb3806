import { ZhaodanError } from '../errors.ts';

/** A step asks some dozens of guards. One that leads back to where it was would ask them for ever. */
const MOST_GUARDS = 10_000;

/** How many may still be asked in the step that is being made; steps never overlap. */
let left = Number.POSITIVE_INFINITY;

/** Makes one step. Throws `ZhaodanError('flow_invalid')` where the flows go round in circles: the turn fails, and nothing else. */
export function bounded<T>(step: () => T): T {
  left = MOST_GUARDS;
  try {
    return step();
  } catch (error) {
    // XState wraps what a guard throws.
    throw left < 0 ? new ZhaodanError('flow_invalid', 'the flows go round in circles for this case') : error;
  } finally {
    left = Number.POSITIVE_INFINITY;
  }
}

export function countGuard(): void {
  left -= 1;
  if (left < 0) throw new Error('too many guards');
}
