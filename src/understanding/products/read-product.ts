import type { Claims } from '../claims.ts';
import type { Found } from '../found.ts';
import type { Normalised } from '../normalise.ts';
import { holds, matchesOf } from '../sifting/matches.ts';
import { sifted } from '../sifting/sieve.ts';
import { judging, likeliest } from '../weighing/judging.ts';
import { readWeights } from '../weighing/weights.ts';
import type { ShownProduct } from './product-signs.ts';

const LIKELIHOOD = judging(readWeights(new URL('./product-weights.bin', import.meta.url)));
/** As much is read wrongly above it as is missed below it. */
export const NAMED = 0.27;

const LABELLED = sifted(
  /(?:^|[\n;,。/|] ?| (?=商品|产品))(?:商品(?:名称|说明|信息)?|产品(?:名称)?|购买商品|套餐(?:名称)?|product(?: name)?|item)(?:[ ]{0,2}[:\n][ \n]{0,2}| (?:is|was|should be|should have been) (?:an? |the )?| {1,3}(?!(?:is|was|are|were|should|ha[sd]|did|does|never|not|still|can|could)\b)|是|叫|名称是)(?!(?:not|never|still|all|wrong|incorrect|missing|gone|here|there|fine|ok|broken|dead|invalid|different)\b|[错不没未无坏假])(?<product>[^\n,。;:|/]{2,40}?)(?= ?(?:[\n,。;|/]|$)| (?:[\p{Script=Han}]{0,5}(?:号|时间|方式|状态|单号|金额|全称|机构)|实付|支付|交易|商户|收款))/giu,
);
/** How many, or what one costs, is no part of a name. */
const COUNTED = /(?: ?[x×*] ?\d{1,4}| ?[¥$€£] ?\d[\d.]{0,8})$/i;
const LABEL = sifted(/商品|产品|套餐|product|item/i);

function labelled(text: string, claims: Claims): { from: number; to: number } | null {
  for (const match of matchesOf(LABELLED, text)) {
    const product = match.groups?.product ?? '';
    const from = match.index + match[0].lastIndexOf(product);
    const to = from + product.replace(COUNTED, '').length;
    if (!claims.taken(from, to)) return { from, to };
  }
  return null;
}

/**
 * What was bought: a labelled name, else the likeliest of all that could be one, by weights learned beforehand.
 * Claimed.
 */
export function readProduct(
  words: Normalised,
  claims: Claims,
  shown: readonly ShownProduct[],
): Found<string> | null {
  const { text } = words;
  const best = (holds(LABEL, text) ? labelled(text, claims) : null) ?? likeliest(shown, LIKELIHOOD, NAMED);
  if (best === null) return null;
  claims.claim(best);
  return { value: words.words(best.from, best.to), from: best.from, to: best.to };
}
