import { clauseBefore } from './clauses.ts';
import type { Found } from './found.ts';

const FEE =
  '(?:保证金|解冻[费金]|解冻|验证[费金]|认证[费金]|激活费|手续费|押金|税费|税金|诚意金|刷流水|解封费|会员费才|担保金|风险金)';
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?:交|付|转|缴|支付|充|打|补交|补缴|先交|汇)[^,。;\\n]{0,14}${FEE}[^。;\\n]{0,24}`, 'g'),
  new RegExp(
    `${FEE}[^。;\\n]{0,16}(?:才能|才可以|才给|才可|否则|先交|再付|要交|要付|要转|后(?:可|才|再|即))[^。;\\n]{0,16}`,
    'g',
  ),
  /(?:再|先|还要?|需要?|要我|让我|叫我)[^,。;\n]{0,6}(?:付|转|打|充|交|支付)[^,。;\n]{0,12}[,]?(?:才能|才可以|才给|来)(?:验证|解冻|退款|到账|提现|解封|激活|恢复|发货)[^。;\n]{0,8}/g,
  /\b(?:pay|send|transfer|deposit)\b[^.!?\n]{0,40}\b(?:fee|deposit|verif\w{0,8}|guarantee)\b[^.!?\n]{0,50}\b(?:to|before|in order|so that|first|unlock|release|unfreeze|refund)\b[^.!?\n]{0,30}/gi,
  /\b(?:pay|send|transfer|deposit)\b[^.!?\n]{0,40}\bto (?:unlock|release|unfreeze|verify|activate|get (?:my|the|your) (?:refund|money))\b[^.!?\n]{0,30}/gi,
  /\b(?:ask(?:ed|ing|s)?|want(?:ed|s)?|told|demand(?:ed|s|ing)?|require[sd]?)\b[^.!?\n]{0,30}\b(?:verification|unlock|release|extra|unfreez\w{0,4}|security) (?:fee|deposit|payment)[^.!?\n]{0,30}/gi,
];
/** Our own sentence, or a customer's "there was a fee", is no demand. */
const DENIED = /(?:不会|从不|不收|不用|不需要|无需|never|don't|do not|won't|no need to)[^,。;\n]{0,6}$/i;

/** Where a text tells of somebody asking for an extra payment; amounts in there were not paid for the order. */
export function readScamDemands(text: string): Found<string>[] {
  return SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)]
      .map((match) => {
        // The sum often stands before the name of the fee: 让我再转500的保证金.
        const from = match.index - clauseBefore(text, match.index, 12).length;
        return { value: match[0], from, to: match.index + match[0].length, at: match.index };
      })
      .filter(({ at }) => !DENIED.test(text.slice(Math.max(0, at - 14), at))),
  );
}
