import type { Found } from './found.ts';
import type { Quantity } from './number-words.ts';
import { begins, ends } from './sifting/edges.ts';
import { holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';

/** What is left in a wallet, which a card makes up: 零钱, 余额, balance, store credit. */
const PURSE =
  '(?:(?:微信|支付宝|paypal|账户|账号|wallet|account)(?:的|里的?)? ?)?(?:零钱通?|余额宝?|花呗|小荷包|礼品卡|购物卡|储值卡?|gift card|balance|(?:store |account )?credit(?! card))';
const CARD =
  '(?:(?:工商|建设|农业|招商|交通|邮储|浦发|民生|兴业|平安|中信|光大)(?:银行)?卡?|[工建农中交招]行卡?|(?:银行|储蓄|信用|借记)卡|(?:my |the |a )?(?:visa|master ?card|amex|(?:debit |credit |bank )?card|bank)\\b)';
const WALLET = '(?:微信|支付宝|paypal)';
const MEANS = `(?:${PURSE}|${CARD}|${WALLET})`;

const BEFORE = ends(
  new RegExp(`(?<means>${MEANS})(?:里|上|支付|付|扣|出|走|花|用|刷|抵|充|的|了|是|:| )*[¥$€£]?$`, 'iu'),
);
const AFTER = begins(
  new RegExp(
    `^ ?(?:块钱?|元|usd|dollars)?(?: |用|走|刷|从|由|是|的|了|在|又|在|from|with|by|on|via|using|out of|came|went|paid)*(?<means>${MEANS})(?!(?:里|上|支付|付|扣|出|走|花|用|刷|了| )*[¥$€£]?\\d)`,
    'iu',
  ),
);
const AFTER_ENGLISH = begins(
  new RegExp(
    `^ ?(?:usd|dollars)?(?: (?:came|went|was|paid))? (?:from|with|by|on|via|using|out of) (?<means>(?:my |the )?${MEANS})`,
    'iu',
  ),
);
const IS_PURSE = new RegExp(PURSE, 'iu');
const PURSES = sifted(new RegExp(PURSE, 'iu'));
/** The parts are of one sum. */
const OF_ONE =
  /剩下?的?|其余|不够|差的|一共|总共|合计|加起来|共|\b(?:rest|remaining|remainder|total|altogether)\b/iu;
const CALLED_TOTAL = ends(/(?:一共|总共|合计|加起来|total(?: of| is)?)[是付了花: ]{0,4}$/i);
const TOTAL_BEHIND = begins(/^ ?(?:in )?(?:total|altogether)\b/i);
/** Each was for something. */
const EACH_FOR = /买|单|笔|各|\b(?:for|orders?|bought|each)\b/iu;
const SEVERAL = /[两俩二三四五几2-5]个?[单笔订]|\b(?:orders|payments|purchases|both|each)\b/iu;
/** Taken off, and not paid. */
const TAKEN_OFF = /红包|优惠|抵扣|折|coupon|discount/iu;
/** In UTF-16 units. */
const REACH = 24;
const MOST = 4;

/** A part of a payment and what it was paid with, by the words for it. */
export interface PaidPart extends Found<Quantity> {
  readonly means: string;
}

/** The parts of one payment that was made with several means: 零钱20 银行卡80 一共100. Empty where it was made with one. */
export function paidParts(text: string, quantities: readonly Found<Quantity>[]): readonly PaidPart[] {
  if (quantities.length < 2 || quantities.length > MOST + 1 || !holds(PURSES, text)) return [];
  const parts = quantities.flatMap((each) => {
    const means = meansOf(text, each);
    return means === null ? [] : [{ ...each, means }];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  const names = new Set(parts.map(({ means }) => means.toLowerCase()));
  if (!first || !last || names.size < 2 || names.size < parts.length || TAKEN_OFF.test(text)) return [];
  if (!parts.some(({ means }) => IS_PURSE.test(means))) return [];
  const others = quantities.filter(({ from }) => parts.every((part) => part.from !== from));
  const isTotal = others.some(({ value }) => value.minor === sumOf(parts));
  const between = text.slice(first.from, last.to);
  const isOne = OF_ONE.test(text) || !SEVERAL.test(text);
  return isTotal || (isOne && others.length === 0 && !EACH_FOR.test(between)) ? parts : [];
}

/** In minor units. */
export function sumOf(parts: readonly PaidPart[]): number {
  return parts.reduce((sum, { value }) => sum + value.minor, 0);
}

function meansOf(text: string, { from, to }: Found<Quantity>): string | null {
  if (CALLED_TOTAL.testAt(text, from, REACH) || TOTAL_BEHIND.testAt(text, to, REACH)) return null;
  const after = text.slice(to, to + REACH);
  const before = text.slice(Math.max(0, from - REACH), from);
  const found = AFTER_ENGLISH.exec(after) ?? BEFORE.exec(before) ?? AFTER.exec(after);
  return found?.groups?.means ?? null;
}
