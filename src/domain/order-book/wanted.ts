import { instantOf } from '../beijing.ts';
import { type Facts, known, NUMBER_FACTS, type NumberFact } from '../fact.ts';
import { DAY, HOUR, type Instant, MINUTE, type StatedTime } from '../instant.ts';
import type { Money } from '../money.ts';
import type { PaymentChannel } from '../payment-channel.ts';
import { type ConcealedKind, contactsIn, type TokenOf } from './contacts.ts';
import { canonicalNumber } from './numbers.ts';

/** What the customer's side says of the purchase that is looked for; numbers canonical, contacts as tokens. */
export interface Wanted {
  readonly numbers: Readonly<Partial<Record<NumberFact, string>>>;
  readonly amount: Money | null;
  readonly paidAt: StatedTime | null;
  readonly paymentChannel: PaymentChannel | null;
  readonly product: string | null;
  /** Any of these is the customer's. */
  readonly contact: readonly string[];
  readonly rechargeAccount: readonly string[];
}

export function wantedFrom(facts: Facts, tokenOf: TokenOf): Wanted {
  const numbers = NUMBER_FACTS.flatMap((name) => {
    const stated = known(facts, name)?.value;
    const number = stated === undefined ? null : canonicalNumber(stated);
    return number === null ? [] : [[name, number] as const];
  });
  const tokens = (kind: ConcealedKind) =>
    contactsIn(known(facts, kind)?.value ?? '').map((each) => tokenOf(kind, each));
  return {
    numbers: Object.fromEntries(numbers),
    amount: known(facts, 'amount')?.value ?? null,
    paidAt: known(facts, 'paid_at')?.value ?? null,
    paymentChannel: known(facts, 'payment_channel')?.value ?? null,
    product: known(facts, 'product')?.value ?? null,
    contact: tokens('contact'),
    rechargeAccount: tokens('recharge_account'),
  };
}

/** Minutes in which an order is paid after it was made; a payment as stated may be that much later. */
const ORDER_TO_PAYMENT = 2 * HOUR;

/** From when until when an order may have been made that was paid at this time; `null` where that is no time. */
export function windowAround(paidAt: StatedTime): { readonly from: Instant; readonly to: Instant } | null {
  const { value, precision } = paidAt;
  const at = instantOf({ value, precision });
  if (at === null) return null;
  // An hour that somebody only thinks it was rules nothing of the day out.
  if (precision === 'day') return { from: at - ORDER_TO_PAYMENT, to: at + DAY };
  return { from: at - ORDER_TO_PAYMENT, to: at + 10 * MINUTE };
}
