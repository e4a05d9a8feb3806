import type { NumberFact } from '../domain/fact.ts';
import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { identify, looksCutOff } from './id-families.ts';
import { type IdToken, isDateOrPhone, readIdTokens } from './id-tokens.ts';
import type { Tagged } from './lexicon/tag.ts';
import { orderIdsShown, type RuledId, type ShownOrderId } from './order-id-signs.ts';
import { mayHoldId } from './runs.ts';
import { judging, likeliest } from './weighing/judging.ts';
import { readWeights } from './weighing/weights.ts';

export interface FoundIds {
  readonly transaction_id: Found<string> | null;
  readonly merchant_order_id: Found<string> | null;
  readonly shop_order_id: Found<string> | null;
  /** A number was given that is too short for what it is called or looks like. */
  readonly incomplete: boolean;
  /** All that could be the number of the order, with what is weighed of it. */
  readonly orders: readonly ShownOrderId[];
}

const NO_IDS: FoundIds = {
  transaction_id: null,
  merchant_order_id: null,
  shop_order_id: null,
  incomplete: false,
  orders: [],
};
const LIKELIHOOD = judging(readWeights(new URL('./order-id-weights.bin', import.meta.url)));
/** Less likely ones are none. */
export const ORDER_LIKELY = 0.25;

/** How much a shape and a label say of what a number is: a wallet's shape outweighs any label, a chance shape none. */
const BY_SHAPE = 6;
const BY_WEAK_SHAPE = 3;
const BY_LABEL = 4;
const SHORTEST_LABELLED = 5;
const SHORTEST_BARE = 12;
/** Its pages call the number of the payment the order's. */
const UNIONPAY = /云闪付|银联|unionpay/i;
/** What a house numbers its own papers with: no wallet or bank has a dash behind a few letters. */
const HOUSE_LIKE = /^[A-Z][0-9A-Z]{0,5}[-/]/;
const ORDER_LIKE = /^[A-Za-z]{1,8}[-_]?20\d{6}[0-9A-Za-z-]{4,}$/;

/** The role with the most to be said for it; customers mix up the labels, never the digits. */
function roleOf({ value, label }: IdToken, text: string): NumberFact | null {
  const scores: Partial<Record<NumberFact, number>> = {};
  const add = (role: NumberFact, score: number): void => {
    scores[role] = (scores[role] ?? 0) + score;
  };
  const identity = identify(value);
  if (identity !== null) {
    // A shop's own number may be called whatever the channel calls it; a wallet's and a gateway's may not.
    const told = identity.family === 'unionpay_query' && UNIONPAY.test(text);
    const firm = identity.role !== 'shop_order_id' && (!identity.weak || told);
    add(identity.role, firm ? BY_SHAPE : BY_WEAK_SHAPE);
  }
  if (label === 'transaction_id' && ORDER_LIKE.test(value)) add('merchant_order_id', BY_LABEL);
  else if (label !== null && !(label === 'transaction_id' && HOUSE_LIKE.test(value))) add(label, BY_LABEL);
  if (identity === null && label === null && ORDER_LIKE.test(value)) add('merchant_order_id', 1);
  const ranked = (Object.entries(scores) as [NumberFact, number][]).sort((one, other) => other[1] - one[1]);
  return ranked[0]?.[0] ?? null;
}

/**
 * The numbers of a payment and its order, told apart by shape first and by label second; which of all is the order's is
 * weighed. What is too short for the wallet's number it looks like is reported and not taken. Everything read is claimed.
 */
export function readIds(text: string, tagged: Tagged, claims: Claims): FoundIds {
  if (!mayHoldId(text)) return NO_IDS;
  const ids: Record<NumberFact, IdToken | null> = {
    transaction_id: null,
    merchant_order_id: null,
    shop_order_id: null,
  };
  let incomplete = false;
  const ruled: RuledId[] = [];
  const read: IdToken[] = [];
  for (const token of readIdTokens(text, claims)) {
    const { value, label } = token;
    const isNone = label === null ? value.length < SHORTEST_BARE : !isLabelled(text, token);
    const role = isNone ? null : roleOf(token, text);
    ruled.push({ ...token, role });
    if (isNone) continue;
    const masked = label !== null && value.includes('*');
    const cutOff = masked || (looksCutOff(value) && label !== 'merchant_order_id');
    const tooShort = label === 'transaction_id' && /^\d{22,27}$/.test(value) && identify(value) === null;
    if (role === null && !cutOff) continue;
    read.push(token);
    if (cutOff || tooShort) incomplete = true;
    else if (role !== null) file(ids, role, token);
  }
  const orders = orderIdsShown(text, tagged, ruled, claims);
  const order = likeliest(orders, LIKELIHOOD, ORDER_LIKELY);
  for (const each of order === null ? read : [...read, order]) claims.claim(each);
  const but = (id: IdToken | null): IdToken | null => (id !== null && id.from === order?.from ? null : id);
  return {
    transaction_id: but(ids.transaction_id),
    merchant_order_id: but(ids.merchant_order_id),
    shop_order_id: order,
    incomplete,
    orders,
  };
}

function isLabelled(text: string, { value, from }: IdToken): boolean {
  if (isDateOrPhone(value)) return false;
  return value.length >= SHORTEST_LABELLED || (value.length >= 4 && text[from - 1] === '#');
}

/** The first number of a role stands, unless a later one has the wallet's shape and the first had only the label. */
function file(ids: Record<NumberFact, IdToken | null>, role: NumberFact, token: IdToken): void {
  const id = { ...token, value: originalOf(token.value) };
  const first = ids[role];
  if (first === null) {
    ids[role] = id;
  } else if (identify(id.value) !== null && identify(first.value) === null) {
    ids[role] = id;
    if (role === 'transaction_id') ids.shop_order_id ??= first;
  }
}

/** A refund's row is numbered after the payment it gives back: that payment's number is what counts. */
function originalOf(value: string): string {
  return identify(value)?.family === 'alipay_refund' ? (value.split(/[_*]/)[0] ?? value) : value;
}
