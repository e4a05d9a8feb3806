import { businessMinutesLater } from '../../../domain/calendar.ts';
import { deskOf } from '../../../domain/desk-state.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Tools } from '../../tools.ts';
import { currentCase, type Work } from '../work.ts';

/**
 * When the shop has promised an answer, by its own opening hours. A time that was said stays: with the desk it is what
 * the clock there goes by, `null` once that is over.
 */
export function promisedAnswer(work: Work, { shop }: Pick<Tools, 'shop'>): Instant | null {
  const current = currentCase(work);
  const clocks = current?.stage === 'handed_over' ? deskOf(current).clocks : [];
  const dueAt = clocks.find(({ kind }) => kind !== 'resolution')?.dueAt ?? null;
  if (dueAt !== null) return dueAt > work.now ? dueAt : null;
  // Clocks without one for an answer: somebody has answered, and the next one is asked for now.
  const minutes = clocks.length === 0 ? shop.first_response_minutes : shop.clocks.next_response_minutes;
  return businessMinutesLater(work.now, minutes, shop.hours);
}
