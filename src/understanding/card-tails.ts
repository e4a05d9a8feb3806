import type { Claims } from './claims.ts';
import { type Found, groupAt } from './found.ts';
import type { Normalised } from './normalise.ts';

const SHAPES: readonly RegExp[] = [
  /(?<!手机|手机号|电话|订单|单号|交易号|QQ)(?:尾号|尾数|末四位|后四位|卡尾|末尾号)[ ]?(?:为|是|:)?[ ]?[*(]?(?<tail>\d{3,4})(?!\d)/dg,
  /(?:账户|账号|卡号|卡|借记卡|信用卡|储蓄卡)[ ]?[(]?[*xX]{1,12}(?<tail>\d{3,4})(?!\d)/dg,
  /(?:信用卡|储蓄卡|借记卡|银行|银行卡)[ ]?[([](?<tail>\d{4})[)\]]/dg,
  /(?:您|你)(?:的)?(?:借记卡|信用卡|储蓄卡|[^,。\n\d]{0,6}银行卡?)?(?:账户|卡)?(?<=[户卡])(?<tail>\d{3,4})(?!\d)/dg,
  /\b(?:ending(?: in| with)?|ends (?:in|with)|last (?:4|four)(?: digits)?(?: (?:is|are))?|card|visa|mastercard)[ :]{0,2}(?:[*xX•]{1,12}[ -]?)?(?<tail>\d{4})(?!\d)/dgi,
];

/** The last three or four digits of the card or account. Claimed. */
export function readCardTail(words: Normalised, claims: Claims): Found<string> | null {
  for (const shape of SHAPES) {
    for (const match of words.text.matchAll(shape)) {
      const place = groupAt(match, 'tail');
      if (!place || claims.taken(place.from, place.to)) continue;
      claims.claim(place);
      return { value: place.text, from: place.from, to: place.to };
    }
  }
  return null;
}
