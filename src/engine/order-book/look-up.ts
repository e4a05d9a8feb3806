import type { Facts } from '../../domain/fact.ts';
import type { Instant } from '../../domain/instant.ts';
import { NOTHING_TO_TELL, type Told, toldToCustomer } from '../../domain/order-book/disclosure.ts';
import { lookFrom, type OrderLook } from '../../domain/order-book/look.ts';
import { type Match, matchOrders } from '../../domain/order-book/match.ts';
import { wantedFrom } from '../../domain/order-book/wanted.ts';
import type { Clock } from '../ports/clock.ts';
import type { LookUpAttempts } from '../ports/look-up-attempts.ts';
import type { BookAnswer, OrderBook } from '../ports/order-book.ts';
import { asksNothing, queryFrom } from './query.ts';

type Unanswered = Extract<BookAnswer, { readonly kind: 'unavailable' }>;

/** `unasked`: too little is known to ask for anything. */
export type LookUp =
  | { readonly kind: 'looked'; readonly look: OrderLook; readonly match: Match }
  | { readonly kind: 'unasked' }
  | Unanswered;

/** Looks a loss up, for the desk: everything the book shows and what it means. Nothing of it is for the customer yet. */
export async function lookUp(
  book: OrderBook,
  facts: Facts,
  ownPayees: readonly string[],
  now: Instant,
): Promise<LookUp> {
  const query = queryFrom(facts);
  if (asksNothing(query)) return { kind: 'unasked' };
  const answer = await book.find(query);
  if (answer.kind === 'unavailable') return answer;
  const match = matchOrders(wantedFrom(facts, book.tokenOf), answer.records, answer.complete);
  return { kind: 'looked', match, look: lookFrom(match, facts, ownPayees, now) };
}

export interface Asking {
  readonly book: OrderBook;
  readonly attempts: LookUpAttempts;
  readonly clock: Clock;
  /** Resolves at that moment of the clock, or at once where it has passed. */
  readonly until: (moment: Instant) => Promise<void>;
}

/** Every answer takes a whole number of these, so that its time tells nothing. */
const ANSWER_SLOT = 2_000;

export interface Answered {
  /** The only part the customer may hear, and the same for a miss and for what they may not know. */
  readonly told: Told;
  /** `null`: over the limit, and the book was not asked. */
  readonly found: LookUp | null;
}

/**
 * Looks a loss up in a customer's name. Attempts that tell nothing count, and beyond the limits only a human helps on;
 * what is told, and when, does not depend on whether something was found.
 */
export async function answerCustomer(
  person: string,
  facts: Facts,
  ownPayees: readonly string[],
  { book, attempts, clock, until }: Asking,
): Promise<Answered> {
  const now = clock.now();
  if ((await attempts.countLook(person, now)) !== 'allowed') {
    await until(now + ANSWER_SLOT);
    return { told: NOTHING_TO_TELL, found: null };
  }
  const found = await lookUp(book, facts, ownPayees, now);
  const told = found.kind === 'looked' ? toldToCustomer(found.match, facts) : NOTHING_TO_TELL;
  if (told.kind === 'order' || found.kind !== 'looked') await attempts.takeLookBack(person, now);
  const slots = Math.floor((clock.now() - now) / ANSWER_SLOT) + 1;
  await until(now + slots * ANSWER_SLOT);
  return { told, found };
}
