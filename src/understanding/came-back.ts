import type { Paid } from './amounts.ts';
import type { Found } from './found.ts';
import type { Quantity } from './number-words.ts';
import { begins, ends } from './sifting/edges.ts';
import { holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';

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
/** Somebody's own words for it: 退了50, 退回来50, got back 30; and none that wish for it, or tell of another time. */
const TOLD_BEFORE = ends(
  /(?<!(?:[能想要请该没不可别]|上次|之前|以前|上个?[周月]|另一?[笔单个])[^，,。\s]{0,4})(?:退|返)(?:款|钱|还)?(?:[回来给我]{0,3}了|回来?|给我)我?(?:一共|只有|才)? ?$|\b(?:(?:got|gave|sent|received)(?: me| only| just){0,2} back(?: only| just)?|(?:returned|refunded)(?: me| back| only| just){0,3}) $/i,
);
/** 50退了, 30 came back, got 30 back. */
const TOLD_AFTER = begins(
  /^ ?(?:元|块钱?|usd|dollars|bucks)? ?(?:(?:已经?|都|又|后来)?(?:退(?:款|回来?|给我)?了(?![吗么没]| ?\d)|退回来?(?=$|[,，。 ](?!\d)))|(?:came|was (?:sent|paid|given)|got) back\b(?! ?[$€£¥]?\d)|back(?= (?:so far|only|already)|[,.]|$))/i,
);
/** Days, times and pieces are no money. */
const NO_MONEY = begins(
  /^ ?(?:[天次张件周月年]|个(?!币)|小时|分钟|(?:days?|times?|weeks?|hours?|minutes?|of)\b)/i,
);
/** Who tells of what was paid. */
const PAID = sifted(/[付扣充花转](?!款成功)|买|\b(?:paid|pay|charged|spent|bought|cost)\b/i);
/** 退了一半, refunded half of it. */
const HALF_BACK = sifted(
  /(?<!(?:[能想要请该没不可别]|上次|之前)[^，,。\s]{0,4})退(?:款|钱|还)?(?:[回来给我]{0,3}了|回来?)我?(?:一半|半数)|\b(?:refunded|returned|gave back|got back|sent back)(?: me| only| just){0,2} half\b|\bgot half (?:of it )?back\b/i,
);
/** In UTF-16 units. */
const REACH = 40;

/** What came back of a payment, where a page or a notice of the payment names it. */
export interface CameBack extends Found<Quantity> {
  /** It says by itself that this is not the sum that was paid. */
  readonly isPart: boolean;
}

/** `isDebit`: money left, by a notice; `null`: a person tells it. Of a text that tells of money that came in alone, what came is its amount, and nothing else. */
export function readCameBack(
  text: string,
  quantities: readonly Found<Quantity>[],
  isDebit: boolean | null,
): CameBack | null {
  if (isDebit !== true && !LEFT.test(text)) return isDebit === null ? toldBack(text, quantities) : null;
  const back = quantities.find(
    ({ from, to, value }) =>
      (value.currency !== null || CENTS.test(text.slice(from, to))) &&
      (CALLED_BEFORE.testAt(text, from, REACH) || CALLED_AFTER.testAt(text, to, REACH)),
  );
  return back ? { ...back, isPart: OF_A_PART.testAt(text, back.from, REACH) } : null;
}

function toldBack(text: string, quantities: readonly Found<Quantity>[]): CameBack | null {
  if (quantities.length < 2 || !holds(PAID, text)) return null;
  const back = quantities.find(
    ({ from, to }) =>
      !NO_MONEY.testAt(text, to, REACH) &&
      (TOLD_BEFORE.testAt(text, from, REACH) || TOLD_AFTER.testAt(text, to, REACH)),
  );
  return back ? { ...back, isPart: false } : null;
}

/** Half of what was paid, where somebody tells that so much came back. */
export function halfBack(text: string, paid: Found<Paid> | null): Found<Paid> | null {
  if (paid === null || !holds(HALF_BACK, text)) return null;
  const { value, currency } = paid.value;
  return { ...paid, value: { value: (Number(value) / 2).toFixed(2), currency } };
}

/** How much came back, where it is less than was paid; in the money that was paid where it names none. */
export function partOf(paid: Paid | undefined, back: CameBack | null): Found<Paid> | null {
  if (back === null || !(back.isPart || paid)) return null;
  if (paid && Math.round(Number(paid.value) * 100) <= back.value.minor) return null;
  const { minor, currency } = back.value;
  const value = { value: (minor / 100).toFixed(2), currency: currency ?? paid?.currency ?? 'CNY' };
  return { value, from: back.from, to: back.to };
}
