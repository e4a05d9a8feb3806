import type { Paid } from './amounts.ts';
import type { Found } from './found.ts';
import type { Quantity } from './number-words.ts';
import { begins, ends } from './sifting/edges.ts';

/** 已退款(¥50.00), 退款金额 50.00, Partially refunded ($50.00) */
const CALLED_BEFORE = ends(
  /(?:(?:已(?:经)?(?:部分|成功)?|部分)退款(?:金额)?|退款(?:金额|总额)?|已退(?:金额)?|\b(?:partial(?:ly)? )?refund(?:ed)?(?: amount| total| of)?)[ \n:,]{0,3}\(?[ ]?$/i,
);
/** ¥50.00 已退款, $50.00 refunded */
const CALLED_AFTER = begins(/^\)? ?(?:元)? ?(?:已(?:经)?(?:部分)?退款|was refunded|refunded\b)/i);
/** WeChat's words for a part: all of it is 已全额退款. */
const OF_A_PART = ends(/已退款 ?\($/);
/** Money that left, as pages of bills write it. */
const LEFT = /(?:^|[\n :])- ?[¥$€£]? ?\d/;

const CENTS = /\.\d\d$/;
/** In UTF-16 units. */
const REACH = 40;

/** What came back of a payment, where a page or a notice of the payment names it. */
export interface CameBack extends Found<Quantity> {
  /** It says by itself that this is not the sum that was paid. */
  readonly isPart: boolean;
}

/** Of a text that tells of money that came in alone, what came is its amount, and nothing else. */
export function readCameBack(
  text: string,
  quantities: readonly Found<Quantity>[],
  isDebit: boolean,
): CameBack | null {
  if (!isDebit && !LEFT.test(text)) return null;
  const back = quantities.find(
    ({ from, to, value }) =>
      (value.currency !== null || CENTS.test(text.slice(from, to))) &&
      (CALLED_BEFORE.testAt(text, from, REACH) || CALLED_AFTER.testAt(text, to, REACH)),
  );
  return back ? { ...back, isPart: OF_A_PART.testAt(text, back.from, REACH) } : null;
}

/** How much came back, where it is less than was paid; in the money that was paid where it names none. */
export function partOf(paid: Paid | undefined, back: CameBack | null): Found<Paid> | null {
  if (back === null || !(back.isPart || paid)) return null;
  if (paid && Math.round(Number(paid.value) * 100) <= back.value.minor) return null;
  const { minor, currency } = back.value;
  const value = { value: (minor / 100).toFixed(2), currency: currency ?? paid?.currency ?? 'CNY' };
  return { value, from: back.from, to: back.to };
}
