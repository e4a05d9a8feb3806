import { instantOf } from '../../../domain/beijing.ts';
import type { NamedValue } from '../../../domain/fact.ts';
import { type Instant, MINUTE } from '../../../domain/instant.ts';

/** Clocks that are not quite right, and a moment that was told as the round one after it. */
const LEEWAY = 10 * MINUTE;

/** Whether a payment is told of a moment that is still to come: 今天中午12点, at five in the morning. */
export function isAhead(stated: NamedValue, now: Instant): boolean {
  if (stated.name !== 'paid_at') return false;
  const at = instantOf(stated.value);
  return at !== null && at > now + LEEWAY;
}
