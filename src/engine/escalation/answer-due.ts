import { businessMinutesLater } from '../../domain/calendar.ts';
import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Shop } from '../shop.ts';

/**
 * By when the shop's first answer was promised, for a case that waits for the desk and that nobody has taken;
 * `null` where no such promise is running. What a store's own clocks say goes before this.
 */
export function firstAnswerDue(
  theCase: Pick<Case, 'handedOverAt' | 'decision' | 'owner' | 'waitingFor'>,
  shop: Pick<Shop, 'first_response_minutes' | 'hours'>,
): Instant | null {
  const { handedOverAt, decision, owner, waitingFor } = theCase;
  if (handedOverAt === null || decision !== null || owner !== null || waitingFor === 'customer') return null;
  return businessMinutesLater(handedOverAt, shop.first_response_minutes, shop.hours);
}
