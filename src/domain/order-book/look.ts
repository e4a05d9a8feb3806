import { agreement } from '../agreement.ts';
import { type FactName, type Facts, type FactValues, known, NUMBER_FACTS } from '../fact.ts';
import type { Instant } from '../instant.ts';
import type { MatchPoint } from './compare.ts';
import type { Match, Verdict } from './match.ts';
import type { OrderRecord } from './order-record.ts';
import { type BookReading, readBook } from './reading.ts';

/** One look into the order book, as a case keeps it. Plain data, for the desk and the appeal alone. */
export interface OrderLook {
  readonly at: Instant;
  readonly verdict: Verdict;
  readonly score: number;
  readonly fits: readonly MatchPoint[];
  readonly against: readonly MatchPoint[];
  readonly reading: BookReading;
  /** The rows of the purchase that is meant; none where that is open. */
  readonly records: readonly OrderRecord[];
  /** The customer was told of it, so that what they are told and asked may rest on it; otherwise it is the desk's alone. */
  readonly told?: true;
}

export function lookFrom(match: Match, facts: Facts, ownPayees: readonly string[], at: Instant): OrderLook {
  const { verdict, best } = match;
  return {
    at,
    verdict,
    score: best?.score ?? 0,
    fits: best?.fits ?? [],
    against: best?.against ?? [],
    reading: readBook(match, facts, ownPayees),
    records: best?.purchase.records ?? [],
  };
}

const COMPARED = [
  'amount',
  'paid_at',
  'payment_channel',
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'product',
  'contact',
  'recharge_account',
] as const satisfies readonly FactName[];
type Compared = (typeof COMPARED)[number];

/** One fact as the customer says it and as the books have it. Contact and account of the book are masked already. */
export interface SideBySide {
  readonly fact: Compared;
  readonly customer: FactValues[Compared] | null;
  readonly book: FactValues[Compared] | null;
  /** `null`: one side does not know it. */
  readonly agree: boolean | null;
}

function inBook(name: Compared, records: readonly OrderRecord[]): FactValues[Compared] | null {
  const first = <T>(read: (record: OrderRecord) => T | null): T | null =>
    records.map(read).find((value) => value !== null) ?? null;
  switch (name) {
    case 'amount':
      return first((record) => record.charged) ?? first((record) => record.amount);
    case 'paid_at':
      return (
        first((record) => (record.kind === 'order' ? null : record.paidAt)) ?? first(({ paidAt }) => paidAt)
      );
    case 'payment_channel':
      return first((record) => record.paymentChannel);
    case 'transaction_id':
      return first((record) => record.transactionId);
    case 'merchant_order_id':
      return first((record) => record.merchantOrderId);
    case 'shop_order_id':
      return first((record) => record.shopOrderId);
    case 'product':
      return first((record) => record.product);
    case 'contact':
      return first((record) => record.contact?.masked ?? null);
    case 'recharge_account':
      return first((record) => record.rechargeAccount?.masked ?? null);
  }
}

/** The rows for card and appeal: everything either side knows, in the order of {@link COMPARED}. */
export function sideBySide(look: OrderLook, facts: Facts): readonly SideBySide[] {
  return COMPARED.flatMap((fact): readonly SideBySide[] => {
    const customer = known(facts, fact)?.value ?? null;
    const book = inBook(fact, look.records);
    if (book === null && (customer === null || look.records.length === 0)) return [];
    return [{ fact, customer, book, agree: agreeOn(fact, customer, book, look) }];
  });
}

function agreeOn(
  fact: Compared,
  customer: FactValues[Compared] | null,
  book: FactValues[Compared] | null,
  { fits, against }: OrderLook,
): boolean | null {
  // What the book does not have it neither confirms nor denies, though it may have the number under another label.
  if (book === null) return null;
  const isSame = customer !== null && agreement<Compared>(fact, customer, book, true) !== null;
  if (fits.includes(fact)) return isSame || !isNumber(fact) ? true : null;
  if (against.includes(fact)) return false;
  return customer === null || fact === 'contact' || fact === 'recharge_account' ? null : isSame;
}

function isNumber(fact: FactName): boolean {
  return NUMBER_FACTS.some((name) => name === fact);
}

/**
 * The customer's facts that the books bear out, which makes them proven. Only where it is beyond doubt which purchase is
 * meant; what the book knows beyond the customer's words is never among them.
 */
export function borneOut(look: OrderLook, facts: Facts): readonly Compared[] {
  if (look.verdict !== 'certain') return [];
  return sideBySide(look, facts).flatMap(({ fact, agree }) => (agree === true ? [fact] : []));
}
