import { NUMERAL_CHARACTERS, parseChineseNumeral } from './chinese-numerals.ts';
import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { holds, matchesOf } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

const CARD = '(?:账户|账号|卡|存折|借记卡|信用卡|储蓄卡)';
const END = '(?![\\d元块刀%年月日号点]|[.:]\\d)';

/** What anybody may write: the digits stand behind their name, behind dots or stars, or in a bank's brackets. */
const TOLD: readonly Sifted[] = [
  sifted(
    new RegExp(
      `(?<!手机|手机号|电话|订单|单号|交易号|编号|回单|卡号了,|qq|QQ)(?:尾号|尾数|尾巴|末四[位码]|后四[位码]|后4位|末4位|最后四位|卡尾号?|卡号末尾|末尾四?个?数?|最后四个数字?|后四个数字?|卡号最后四?位?|末4码|后4码|末四码|(?:[末尾后]|最后)(?:尾|面|边|头|数|巴)?[的那]?(?:[4四](?:位|个|码|(?!\\d))|[3三](?:位|个|码))(?:数字?|号码?|码|位)?)[ ]?(?:数字|号码?)?(?:为|是|系|:|的是|就是|应该是|写的|显示)?[ ]?[*(]{0,5}(?<tail>\\d{3,4})${END}`,
      'g',
    ),
  ),
  sifted(new RegExp(`${CARD}[ :(]{0,2}[*xX·•.]{1,16} ?(?<tail>\\d{3,4})${END}`, 'g')),
  sifted(/(?:visa|master(?:card)?|amex|卡)尾 ?(?<tail>\d{4})(?![\d元块])/gi),
  sifted(/(?<!\d)\d{4} ?[*]{2,4}(?: ?[*]{4}){0,2} ?(?<tail>\d{4})(?!\d)/g),
  sifted(/(?:信用卡|储蓄卡|借记卡|银行|银行卡|[工建农中交招]行卡?)[ ]?[([](?:尾号)?(?<tail>\d{4})[)\]]/g),
  sifted(/(?:^|[^\dA-Za-z])[*xX·•.]{2,16} ?(?<tail>\d{4})(?![\d元块]|[.:]\d)/g),
  sifted(
    /(?<![\d.¥$])(?<tail>\d{4})(?:结尾|尾号|收尾)?的?(?:那张)?(?:银行|信用|储蓄|借记)?卡(?!密|号|券|充|面)/g,
  ),
  // 工行1230, 储蓄卡6103: a card of a bank by its name and its end.
  sifted(
    /(?:[工建农中交招]行|邮储|(?:工商|建设|农业|中国|交通|招商|浦发|中信|光大|民生|兴业|平安|广发|华夏|邮政)银行|信用卡|储蓄卡|借记卡)(?:的)?(?:卡)?[ :]?(?<tail>\d{4})(?![\d元块刀%年月日号点]|[.:]\d)/g,
  ),
  sifted(
    /(?:[工建农中交招]行|邮储|兴业|平安|浦发|中信|光大|民生|广发|华夏|银行|卡)(?:的)?尾(?:号|数)?[ :是]?(?<tail>\d{4})(?!\d)/g,
  ),
  sifted(/(?:卡|行|户)[^\d。;\n单]{0,6}(?<tail>\d{4})(?:结尾|收尾|做尾)/g),
  // 尾号我看看……3306
  sifted(/(?<!手机|订单|编号)尾号[^\d,。;\n]{0,4}[,。….·!~-]{0,6} ?(?<tail>\d{4})(?!\d)/g),
  // 洛阳银行0622, 汕头农商5066, 河北农信(4406): any bank's card by its name and its end.
  sifted(
    /(?:[\p{Script=Han}]{2,4}(?:银行|农商行?|农信|信用社)|[工建农中交招]行|浦发|中信|光大|民生|兴业|平安|广发|华夏|邮储|龙卡)的?(?:龙|储蓄|信用|借记|工资)?卡?(?:个,)?[ (【[*:]{0,3}(?<tail>\d{4})(?![\d元块刀%年月日号点]|[.:]\d)/gu,
  ),
  // 后头几位是3 3 0 8: digit by digit.
  sifted(
    /(?:尾[号数巴子]?|末四[位码]|[后末最][后头面]?[几四4][位个码]?数?字?|最后)[^\d\n。;]{0,4}(?<tail>\d \d \d \d)(?! ?\d)/g,
  ),
  // 尾子是九五二七
  sifted(
    new RegExp(
      `(?:尾子|尾巴|尾上[^\\d。;\\n]{0,4}|最后四个?数?字?)[是为: ]{0,3}(?<tail>[幺${NUMERAL_CHARACTERS}]{4})(?![${NUMERAL_CHARACTERS}])`,
      'g',
    ),
  ),
  // 尾号五零八八
  sifted(
    new RegExp(
      `(?:尾号|尾数|末四位|后四位)(?:是|为|:)?[ ]?(?<tail>[幺${NUMERAL_CHARACTERS}]{4})(?![${NUMERAL_CHARACTERS}])`,
      'g',
    ),
  ),
  sifted(
    /\b(?<!\b(?:iccid|sim|smart|uid) )(?:ending(?: in| with)?|end(?=s? \d{4}\b)s?|last digits(?: are)?|tail remains|final(?= \d{4}\b)|finish(?= \d{4}\b)|four numbers are|last4["':]{0,3}|(?:discover|tarjeta|kaart|mc)(?= ?[*x]?\d{4}\b)|ends(?: in| with)?|ending w\/|finishing (?:in|with)|terminat(?:ed|ing) (?:in|with)|finishes (?:in|with)|last (?:4|four)(?: (?:digits|numbers|of (?:the|my) card))?(?: (?:is|are|were|of (?:the|my) card (?:is|are)))?|(?:the )?one (?:ending|finishing)(?: in| with)?|finishing|final (?:4|four)(?: digits)?(?: (?:is|are))?|tail(?: number)?(?: is)?|(?:visa|mastercard|amex|card|a\/c|account)(?: no\.?| debit| credit)?)[ :(#-]{0,3}(?:[*xX•·.]{1,12}[ -]?)?(?<tail>\d{3,4})(?![\d.,:/]\d|\d|k\b| ?(?:面[额值]|usd|eur|dollars?|times|days?|keys?|codes?|orders?))/gi,
  ),
];
/** What only a bank writes: the digits right beside the account, with nothing to tell them from a number of things. */
const SENT: readonly Sifted[] = [
  sifted(new RegExp(`(?:您|你|贵|阁下)[^,。;\\n\\d]{0,8}${CARD}[ (:]{0,2}(?<tail>\\d{3,4})${END}`, 'g')),
  sifted(/(?:您|你|】|!|^|[\],。 ])(?:在我行)?(?<tail>\d{4})(?:账户|[\p{Script=Han}]?卡)(?!号|密|券)/gu),
  sifted(new RegExp(`(?<!点|充值|礼品|购物|油)${CARD}[ (:]{0,2}(?<tail>\\d{4})${END}`, 'g')),
  sifted(/(?:户|卡|karta|card|a\/c|acct)[ :]?[*xX]{1,4}(?<tail>\d{3,4})(?!\d)/gi),
  sifted(/(?:贵户|账户|户)[ (:]{0,2}(?<tail>\d{4})(?=[) 在于])/g),
  sifted(/(?:您|从|绑定的)(?<tail>\d{3,4})(?:账户|卡|户)/g),
  sifted(/(?:卡号?|账号)[末后尾][4四][码位][ :]?(?<tail>\d{4})/g),
  sifted(/信用卡(?<tail>\d{4})[:,]/g),
  sifted(/\*(?<tail>\d{3,4})(?=账户|卡|\*)/g),
  sifted(/[您你]的?\*(?<tail>\d{3,4})(?!\d)/g),
  sifted(/[您你](?:的?(?<tail>\d{3,4})的|的(?<other>\d{3,4}))[\p{Script=Han}]{0,6}[卡户]/gu),
  sifted(/退回[至到]?(?<tail>\d{4})(?=[【,。]|$)/g),
  sifted(/カード末尾(?<tail>\d{4})/g),
];

/** A phone's number with its middle covered: 138****1234. */
const OF_PHONE = /(?<!\d)1[3-9]\d[*xX·]{4}$/;

/** A card's end is told with one of these. */
const MAY_TELL = sifted(
  /[尾末]|最后|tail|final|x{2}|后四|后4|卡|账|行|\*|end|last|visa|master|amex|card|a\/c|account/i,
);

/** Digits read aloud, as digits. */
function inDigits(tail: string): string {
  return [...tail.replaceAll(' ', '').replaceAll('幺', '一')]
    .map((each) => (/\d/.test(each) ? each : String(parseChineseNumeral(each) ?? each)))
    .join('');
}

/** The last three or four digits of the card or account; `notice`: a machine wrote the text. Claimed. */
export function readCardTail(text: string, claims: Claims, notice: boolean): Found<string> | null {
  if (!notice && !holds(MAY_TELL, text)) return null;
  for (const shape of notice ? [...TOLD, ...SENT] : TOLD) {
    for (const match of matchesOf(shape, text)) {
      const value = match.groups?.tail ?? match.groups?.other ?? '';
      const from = match.index + match[0].lastIndexOf(value);
      const tail = { value: inDigits(value), from, to: from + value.length };
      if (claims.taken(tail.from, tail.to) || OF_PHONE.test(text.slice(Math.max(0, from - 8), from)))
        continue;
      claims.claim(tail);
      return tail;
    }
  }
  return null;
}
