import { maskFact } from '../../domain/fact-words.ts';
import { type ConcealedKind, canonicalContact, type TokenOf } from '../../domain/order-book/contacts.ts';
import type { Concealed, OrderRecord, RecordKind } from '../../domain/order-book/order-record.ts';
import type { PlainOrder } from '../../understanding/order-rows/plain-order.ts';

/** What of the secrets an order book needs: the keyed hash of a canonical text, as base64url. */
export interface Marks {
  mark(kind: string, text: string): string;
}

/** Half of a hash is plenty to tell contacts apart, and keeps the records small. */
const TOKEN_LENGTH = 22;

export function tokensOf(marks: Marks): TokenOf {
  return (kind, canonical) => marks.mark(kind, canonical).slice(0, TOKEN_LENGTH);
}

export function conceal(kind: ConcealedKind, text: string | null, tokenOf: TokenOf): Concealed | null {
  if (text === null) return null;
  return { token: tokenOf(kind, canonicalContact(text)), masked: maskFact(kind, text) };
}

/** The record of an order that was read: its contact and account leave the adapter only concealed. */
export function recordOf(
  order: PlainOrder,
  from: { readonly kind: RecordKind; readonly source: string },
  tokenOf: TokenOf,
): OrderRecord {
  return {
    ...order,
    ...from,
    contact: conceal('contact', order.contact, tokenOf),
    rechargeAccount: conceal('recharge_account', order.rechargeAccount, tokenOf),
  };
}
