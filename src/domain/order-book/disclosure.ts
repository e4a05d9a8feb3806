import { contradictions } from '../contradictions.ts';
import { type Facts, NUMBER_FACTS } from '../fact.ts';
import { DAY, HOUR, type Instant } from '../instant.ts';
import type { MatchPoint } from './compare.ts';
import { hasNumber, type Match } from './match.ts';
import { type PurchaseState, purchaseStateOf } from './reading.ts';

/** What only somebody who bought it knows, beside a number; a number is a key to look up and never a credential. */
const KNOWN_BY_THE_BUYER: readonly MatchPoint[] = ['amount', 'paid_at', 'contact', 'recharge_account'];
const FURTHER_FACTS = 2;
/** What a buyer does not get wrong without a reason; another contact or account is how orders get lost. */
const DOUBTS: readonly MatchPoint[] = ['amount', 'paid_at', 'paid_day', 'payment_channel', ...NUMBER_FACTS];

/** All a customer may ever hear of an order: no person, no code, no number they did not say themselves. */
export type Told =
  | { readonly kind: 'nothing_to_tell' }
  | { readonly kind: 'order'; readonly state: PurchaseState };

export const NOTHING_TO_TELL: Told = { kind: 'nothing_to_tell' };

/** Whether what the customer says does not hold together by itself: then no number may vouch for the rest. */
export function isDoubtful(facts: Facts): boolean {
  return contradictions(facts).some(({ kind }) => kind !== 'values');
}

/**
 * What may be told to the customer. Nothing, unless one purchase is meant, two facts beside its number agree and none
 * speaks against it; a miss, an order of somebody else and an order that is not there are answered with the same value.
 */
export function toldToCustomer({ verdict, best }: Match, facts: Facts): Told {
  if (isDoubtful(facts)) return NOTHING_TO_TELL;
  if (best === null || (verdict !== 'certain' && verdict !== 'likely')) return NOTHING_TO_TELL;
  const agreed = KNOWN_BY_THE_BUYER.filter((point) => best.fits.includes(point));
  const doubted = DOUBTS.some((point) => best.against.includes(point));
  if (!hasNumber(best) || agreed.length < FURTHER_FACTS || doubted) return NOTHING_TO_TELL;
  return { kind: 'order', state: purchaseStateOf(best.purchase) };
}

/** How often may be asked in vain before only a human helps on: by one person in an hour, at one shop in a day. */
export const ATTEMPT_LIMITS = {
  person: { most: 5, within: HOUR },
  shop: { most: 20, within: DAY },
} as const;

export type AttemptVerdict = 'allowed' | 'person_limit' | 'shop_limit';

/** Judges one more attempt by the times of those that told nothing. The moment a window ends counts as outside of it. */
export function judgeAttempt(
  person: readonly Instant[],
  shop: readonly Instant[],
  now: Instant,
): AttemptVerdict {
  const within = (times: readonly Instant[], window: number) =>
    times.filter((at) => now - at < window).length;
  if (within(person, ATTEMPT_LIMITS.person.within) >= ATTEMPT_LIMITS.person.most) return 'person_limit';
  if (within(shop, ATTEMPT_LIMITS.shop.within) >= ATTEMPT_LIMITS.shop.most) return 'shop_limit';
  return 'allowed';
}
