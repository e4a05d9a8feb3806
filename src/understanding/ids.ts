import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { type IdRole, identify, looksCutOff } from './id-families.ts';
import type { Normalised } from './normalise.ts';

export interface FoundIds {
  readonly transaction_id: Found<string> | null;
  readonly merchant_order_id: Found<string> | null;
  readonly shop_order_id: Found<string> | null;
  readonly incomplete: boolean;
}

interface Candidate extends Found<string> {
  readonly label: IdRole | null;
}

/** Bounded on purpose: an id is at most this long, and a longer run of letters is none. */
const TOKEN = /(?<![0-9A-Za-z_@.*])[0-9A-Za-z](?:[0-9A-Za-z_*-]{0,96}[0-9A-Za-z])?(?![0-9A-Za-z@*])/g;
const CONNECTION = /^(?:[^\S\n]{0,2}\n?[^\S\n]{0,2})$/;
const TAIL = '(?:[ \\n:#=("\'「【]|no\\.?|号码|是|为|is|was|显示的?|是多少|\\.|\\))';

const LABELS: readonly (readonly [IdRole, RegExp])[] = [
  [
    'merchant_order_id',
    new RegExp(
      `(?:商户单号|商家单号|商户订单号|商家订单号|商户订单|商家订单|外部订单号|经营单号|merchant (?:order )?(?:id|number|no)|out_trade_no|merchant order|invoice (?:id|number|no))${TAIL}{0,8}$`,
      'i',
    ),
  ],
  [
    'transaction_id',
    new RegExp(
      `(?:交易单号|交易号|交易订单号|交易流水号?|流水号|流水|支付单号|支付订单号|付款单号|转账单号|微信单号|支付宝单号|微信订单号|支付宝(?:的)?订单号|凭证号|转账哈希|哈希|transaction(?: id| number| no| ref(?:erence)?)?|txn(?: id)?|txid|tx hash|hash|payment id|trade_no|receipt (?:id|number|no))${TAIL}{0,8}$`,
      'i',
    ),
  ],
  [
    'shop_order_id',
    new RegExp(`(?:订单编号|订单号码?|订单|单号|编号|order (?:id|number|no|ref)|order)${TAIL}{0,8}$`, 'i'),
  ],
];

function labelBefore(text: string, from: number): IdRole | null {
  const before = text.slice(Math.max(0, from - 36), from);
  return LABELS.find(([, shape]) => shape.test(before))?.[0] ?? null;
}

function tokensIn(words: Normalised, claims: Claims): Found<string>[] {
  return [...words.text.matchAll(TOKEN)]
    .map((match) => ({ value: match[0], from: match.index, to: match.index + match[0].length }))
    .filter((token) => /\d/.test(token.value) && !claims.taken(token.from, token.to));
}

/** Joins what was written in groups or broke over a line, as soon as the whole has the shape of an id. */
function joined(
  tokens: readonly Found<string>[],
  at: number,
  text: string,
): { found: Found<string>; used: number } {
  const first = tokens[at] as Found<string>;
  if (identify(first.value) === null && /^[\dA-Z]{2,31}$/.test(first.value)) {
    let value = first.value;
    for (let next = at + 1; next < tokens.length && next < at + 10; next++) {
      const part = tokens[next] as Found<string>;
      const gap = text.slice((tokens[next - 1] as Found<string>).to, part.from);
      if (!CONNECTION.test(gap) || !/^\d{1,24}$/.test(part.value) || value.length > 36) break;
      value += part.value;
      // Two ordinary numbers side by side make many shapes; only the long ones are beyond chance.
      if (value.length >= 21 && identify(value))
        return { found: { value, from: first.from, to: part.to }, used: next - at };
    }
  }
  const wrapped = tokens[at + 1];
  if (wrapped && isWrapped(first, wrapped, text)) {
    return { found: { value: first.value + wrapped.value, from: first.from, to: wrapped.to }, used: 1 };
  }
  return { found: first, used: 0 };
}

/** A labelled order number of letters and digits that goes on as the only thing on the next line. */
function isWrapped(first: Found<string>, next: Found<string>, text: string): boolean {
  return (
    /^[A-Za-z]{1,8}\d{6,30}$/.test(first.value) &&
    /^\d{3,24}$/.test(next.value) &&
    !isDateOrPhone(next.value) &&
    identify(next.value) === null &&
    /^ ?\n ?$/.test(text.slice(first.to, next.from)) &&
    /^ ?(?:\n|$)/.test(text.slice(next.to, next.to + 2)) &&
    labelBefore(text, first.from) !== null
  );
}

function candidatesIn(words: Normalised, claims: Claims): Candidate[] {
  const tokens = tokensIn(words, claims);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { found: id, used } = joined(tokens, at, words.text);
    found.push({ ...id, label: labelBefore(words.text, id.from) });
    at += used;
  }
  return found;
}

function isDateOrPhone(value: string): boolean {
  return /^(?:20\d{2}-\d{1,2}-\d{1,2}|20\d{6}|1[3-9]\d{9})$/.test(value);
}

function roleOf({ value, label }: Candidate): IdRole | null {
  const identity = identify(value);
  // The right shape under the wrong label: customers mix up the labels, never the digits.
  if (identity && (identity.channel !== null || label === null)) return identity.role;
  if (label === 'transaction_id') return /[A-Za-z]/.test(value) ? 'merchant_order_id' : 'transaction_id';
  if (label !== null) return identity?.family === 'epay_order' ? 'merchant_order_id' : label;
  const orderLike = /^[A-Za-z]{1,8}[-_]?20\d{6}[0-9A-Za-z-]{4,}$/.test(value);
  return orderLike ? 'merchant_order_id' : null;
}

/**
 * The numbers of a payment and its order, told apart by shape first and by label second. What is too short for the
 * wallet's number it looks like is reported and not taken. Everything read is claimed.
 */
export function readIds(words: Normalised, claims: Claims): FoundIds {
  const ids: Record<IdRole, Found<string> | null> = {
    transaction_id: null,
    merchant_order_id: null,
    shop_order_id: null,
  };
  let incomplete = false;
  for (const candidate of candidatesIn(words, claims)) {
    const { value, from, to, label } = candidate;
    if (label !== null ? value.length < 5 || isDateOrPhone(value) : value.length < 12) continue;
    const cutOff = looksCutOff(value) && label !== 'merchant_order_id';
    const shortForLabel = label === 'transaction_id' && /^\d{16,27}$/.test(value) && identify(value) === null;
    const role = roleOf(candidate);
    if (role === null && !cutOff) continue;
    claims.claim(candidate);
    if (cutOff || (shortForLabel && value.length >= 22)) incomplete = true;
    else if (role !== null) file(ids, role, { value, from, to });
  }
  if (
    ids.merchant_order_id &&
    !ids.transaction_id &&
    !ids.shop_order_id &&
    isBareOrder(words, ids.merchant_order_id)
  ) {
    return { ...ids, merchant_order_id: null, shop_order_id: ids.merchant_order_id, incomplete };
  }
  return { ...ids, incomplete };
}

/** The first number of a role stands, unless a later one has the wallet's shape and the first had only the label. */
function file(ids: Record<IdRole, Found<string> | null>, role: IdRole, id: Found<string>): void {
  const first = ids[role];
  if (first === null) {
    ids[role] = id;
  } else if (identify(id.value) !== null && identify(first.value) === null) {
    ids[role] = id;
    if (role === 'transaction_id') ids.shop_order_id ??= first;
  }
}

/** A number of the shop's own making with no label and no payment number beside it is taken for the order's. */
function isBareOrder(words: Normalised, id: Found<string>): boolean {
  return labelBefore(words.text, id.from) === null && identify(id.value) === null;
}
