import type { Role } from './amount-roles.ts';
import { Characters } from './characters.ts';
import type { Found } from './found.ts';
import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from './lexicon/concepts.ts';
import type { Tagged } from './lexicon/tag.ts';
import type { Quantity } from './number-words.ts';
import { begins, ends } from './sifting/edges.ts';

const CORRECTED_BEFORE = ends(
  /(?:应该?是|其实是|改成|改为|更正为?|正确的?(?:金额|数字)?是|是|->|→|:|\bit was|\bit's|\bwas|\bis|should be|meant)[ ]{0,2}$/i,
);
/** 不是八十八,八十六; 打错,45.5: the right one follows. */
const RIGHT_NEXT = ends(
  /(?:(?:不是|唔系|\bnot) ?[^\s,。;\n]{1,8}[, ]{1,2}(?:系|而是|but )?|(?:写|打|说|讲|看|记|弄|搞)错了?[,:; ]{1,2}|\b(?:mistake|typo|oops)[.,:!]? |\bwould be |(?:不对|啊不|哦不|\bno,? sorry|\bno,? wait|scratch that|\bi mean)[,:. ]{0,2})$/i,
);
/** 四十八唔系三十八, 520 not 250: the right one goes before. */
const WRONG_NEXT = begins(
  /^ ?(?:块|元)?,?(?: ?(?:不是|唔系)| not| instead of) ?[¥$€£A-Z]?[\d一二两三四五六七八九十百]/i,
);
const DENIED_BEFORE = ends(
  /(?:不是|唔系|并非|而不是|不该是|不足|不到|超过|(?:说|写|打|填|看|记|输)(?:成了?|错了?(?=$))|\bnot|instead of|rather than|wasn't|isn't)[ ]{0,2}$/i,
);
const DENIED_AFTER = begins(
  /^ ?(?:改成|改为|→|->|是错的|不对|写错|是多少|不到|以内|以上|以下|is wrong|was wrong)/i,
);
/** 3.50 for a map pack */
const SPENT_FOR = begins(/^ (?:for|on) (?:an?|the|my|one|two|some)\b/i);
/** 链接404, error 502 */
const ERROR_CODE = begins(/^(?:40[0134]|50[0234])$/);
const ERROR_BEFORE = ends(
  /(?:链接|页面|网页|报错?|提示|显示|代码|error|code|http|says|shows|page|got)[ :]?(?:an? )?$/i,
);
const PRICE_AFTER = begins(/^ ?的/);
/** Units of things that are counted and not paid. */
const OTHER_UNIT = begins(
  /^ ?(?:[多几个张次天点号年月日年时秒位折级倍遍件单份套笔条句小分周%％岁部行页层期人名枚颗道兆米克楼路区服级格秒代版]|q币|qb|点券|钻石?|金币|积分|gb?\b|mb\b|times?\b|days?\b|hours?\b|hrs?\b|minutes?\b|mins?\b|weeks?\b|months?\b|years?\b|orders?\b|keys?\b|codes?\b|copies\b|cards?\b|emails?\b|digits?\b|gems?\b|coins?\b|points?\b|credits?\b|people\b|char(?:acter)?s?\b|x\b|开头|开始|结尾|打头|st\b|nd\b|rd\b|th\b|am\b|pm\b|[x×*+/-] ?\d)/i,
);
/** An account, and no sum, is what is put right: 末尾打成了3,应该是8. */
const NUMBER_OF_ACCOUNT = ends(
  /(?:qq|号码?|uid|id|邮箱|账号|区服|数字)[^。;\n]{0,14}(?:打|写|填|输)(?:成|错)[^。;\n]{0,8}$/i,
);
const LINE_BEFORE = ends(/(?:^|[\n,]) {0,3}$/);
const LINE_AFTER = begins(/^ {0,3}(?:[\n,]|$)/);
/** What a card is sold for, beside what it is worth: a $50 card for $45. */
const SOLD_FOR = ends(
  /(?:card|code|key|pass|membership|subscription|voucher|account|robux|credits?|gems|points)s?[^.,;\n]{0,12} (?:for|at)(?: about| only| just)? ?$/i,
);
/** What is left to pay after all, or the price of something to be paid: 最后96.8, 停车费13.5, but not 手续费2. */
const FINALLY = ends(/(?:最后|最终|到手|净付)(?:花了?|付了?|是)? ?$/);
const CHARGE_FOR = ends(/(?<!手续|服务|运|邮|解冻|验证|激活|认证|违约|税|小|消)费 ?$/);
/** 微信,35,外卖月卡: a number that fills its clause beside the way it was paid. */
const CLAUSE_BEFORE = ends(/(?:微信|支付宝|云闪付|花呗|银行卡|信用卡|\d),$/);
/** The same among other facts of a payment: 原石,648,交易单号…; a year or a longer number is none. */
const ITEM_BEFORE = ends(/(?:^|[,\n。;/]) ?$/);
const ITEM_AFTER = begins(/^ ?(?:$|[,\n。;/])/);
const FACTS_BESIDE =
  /微信|支付宝|花呗|云闪付|信用卡|银行卡|[付扣充买]|\d{16}|paypal|alipay|wechat|visa|mastercard|\bpaid\b/i;
/** So far off a fact still counts as beside a number. */
const BESIDE = 120;
const ITEM = begins(/^(?!20[12]\d$)\d{1,4}(?:\.\d{1,2})?$/);
const HEDGES = new Characters([
  ...['correct', 'yes', 'query', 'dontknow', 'money', 'each', 'not', 'pay', 'now', 'before'].map(codeOf),
  NUMBER,
  UNKNOWN,
  COMMA,
  STOP,
]);
const SHORT = 16;
/** More than this without a unit is some other number. */
const TOO_MUCH = 100_000_000;

function around(text: string, from: number, to: number): { before: string; after: string } {
  return { before: text.slice(Math.max(0, from - 24), from), after: text.slice(to, to + 16) };
}

/** What rules make of a number that could be what was paid; negative: called something else; 0: nothing speaks for it. */
export function standingOf(text: string, tagged: Tagged, found: Found<Quantity>, role: Role): number {
  const { from, to, value } = found;
  const { before, after } = around(text, from, to);
  const right = RIGHT_NEXT.test(before) || WRONG_NEXT.test(after);
  if ((DENIED_BEFORE.test(before) && !right) || DENIED_AFTER.test(after)) return -1;
  if (role.score < 0 && !right) return -1;
  if (ERROR_CODE.test(text.slice(from, to)) && ERROR_BEFORE.test(before)) return -1;
  const corrected = (right || CORRECTED_BEFORE.test(before)) && !NUMBER_OF_ACCOUNT.test(before);
  const sold = SOLD_FOR.test(before);
  const owed = FINALLY.test(before) || CHARGE_FOR.test(before) || SPENT_FOR.test(after);
  const own = text.slice(from, to);
  const item =
    ITEM.test(own) &&
    ITEM_BEFORE.test(before) &&
    ITEM_AFTER.test(after) &&
    FACTS_BESIDE.test(text.slice(Math.max(0, from - BESIDE), to + BESIDE));
  const clause = item || (CLAUSE_BEFORE.test(before) && /^,/.test(after));
  const signed = /^[¥$]?[-+]/.test(own);
  const headline =
    /\.\d\d$/.test(own) &&
    (LINE_BEFORE.test(before) || (signed && before.endsWith(' '))) &&
    (signed || LINE_AFTER.test(after));
  if (value.currency === null) {
    const plain = headline || role.face || (isAnswer(text, tagged) && !/^\d{5,}$/.test(own));
    if (OTHER_UNIT.test(after) || value.minor >= TOO_MUCH) return 0;
    if (!(role.score > 0 || corrected || sold || owed || clause || plain)) return 0;
  }
  return (
    2 +
    role.score +
    (corrected ? 3 : 0) +
    (headline ? 3 : 0) +
    (sold ? 4.5 : 0) +
    (owed ? 3 : 0) -
    (role.face ? 1.5 : PRICE_AFTER.test(after) ? 1 : 0)
  );
}

/** A text that is nothing but a number and what hedges it: 大概12吧. */
function isAnswer(text: string, { tags }: Tagged): boolean {
  if (text.length > SHORT) return false;
  for (let at = 0; at < tags.length; at++) if (!HEDGES.has(tags.charCodeAt(at))) return false;
  return true;
}
