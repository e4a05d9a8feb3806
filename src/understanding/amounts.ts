import type { Claims } from './claims.ts';
import { clauseAfter, clauseBefore } from './clauses.ts';
import type { Found } from './found.ts';
import { type Quantity, readQuantities } from './number-words.ts';

export interface Paid {
  /** Major units with two places. */
  readonly value: string;
  readonly currency: string;
}

const NOT_PAID_BEFORE =
  /(?:余额|额度|限额|原价|标价|定价|售价|单价|价格|价钱|卖价?|面值|面额|优惠券?|立减|满减?|减免?|减了|便宜了?|省了|抵扣|红包|代金券|券|返现|积分|手续费|服务费|运费|押金|保证金|解冻费|验证费|退款|退了|退还?|退回|返还|退给我|(?<!(?:银行|卡里|卡上|账户|账上|余额|钱包|零钱|支付宝|微信)[^,。\d]{0,6})少了|还差|差|库存|剩余?|赔偿?|补偿?|每[单个张]|balance|limits?|prices?|priced|listed|discount|coupon|fees?|face value|worth|saved?|refund(?:ed)?(?: me)?(?: of)?|deposit|bonus|costs? normally|left)[ :=(]{0,3}(?:是|为|了|有|只有|还有|of|is|was|at)?[ :=(约]{0,3}$/i;
const NOT_PAID_AFTER =
  /^ ?(?:的|面值的?|元的)?(?:优惠|立减|折扣|代金券|红包|满减|券|手续费|服务费|余额|额度|面值|面额|保证金|押金|解冻|验证|Q币|qb|点券|点卡|点数|e卡|礼品卡|充值卡|购物卡|京东卡|充值码|兑换|以下|以上|以内|起|discount|coupon|off\b|fee\b|balance|limit|bonus|(?:worth of )?(?:(?!(?:by|with|via|on|using|from|my|of) )\w{1,12} )?(?:gift ?card|card\b|wallet (?:code|card)|voucher|credit))/i;
const SUM_BEFORE =
  /(?:实付款?|实际支付|实际付款|实际扣了?|实际|实收|付款金额|支付金额|交易金额|订单金额|消费金额|扣款金额|充值金额|付款总额|金额|合计|总计|共计|总共|一共|总额|每[次笔]|折后|券后|优惠后|amount(?: paid)?|total(?: paid)?|paid amount)[ \n:=(]{0,3}(?:应该)?(?:是|为|了|付了?|is|was|should be|of|paid)?[ \n:=(]{0,3}$/i;
const VERB =
  '付款|支付|消费|支出|支取|汇缴|收入|扣款|扣费|转账|转出|充值|付|扣|花|转|充|冲|刷|交|打|给|买|paid|pay|payed|payment(?: of)?|charged|spent|sent|transferred|deducted|debited|took|taken';
const VERB_TIGHT = new RegExp(
  `(?:${VERB})(?:了|过|款|的|我|他|钱|费|掉|走|出去?|是|:|,|共|一共|大概|大约|差不多|人民币|两次|2次|两笔|三次| |about|around|me|twice |you|them|a total of|exactly|only|just|只){0,4}$`,
  'i',
);
const VERB_NEAR = new RegExp(`(?:${VERB})`, 'i');
const SETTLED_AFTER =
  /^ ?(?:块|元|钱|的)?(?:[^,。\d]{0,4})(?:付了|被扣|扣了|已扣|没到|没反应|没了|不见了|不到账|未到|打水漂|was charged|were charged|charged|deducted|gone|taken|was taken|paid|with fee|including|incl|each\b)/i;
const CORRECTED_BEFORE =
  /(?:应该是?|应为|其实是|实际是|实际上是|才是|改成|改为|更正为|换成|而是|[,。;: \n]是|^是|it was|it's|should be|should have been|i meant|meant|actually|correct (?:amount )?is|but)[ :]{0,2}$/i;
const DENIED_BEFORE =
  /(?:不是|并非|而不是|不该是|(?:说|写|打|填|看|记)成了?|\bnot|instead of|rather than|wasn't|isn't)[ ]{0,2}$/i;
const DENIED_AFTER = /^ ?(?:改成|改为|→|->|是错的|不对|写错|is wrong|was wrong)/i;
const PRICE_AFTER = /^ ?的/;

/** Units of things that are counted and not paid. */
const OTHER_UNIT =
  /^ ?(?:[多几个张次天点号月年日时秒位折级倍遍件单份套笔条句小分周%％岁部行页层期人名枚颗道兆米克]|q币|qb|点券|钻石?|金币|积分|gb?\b|mb\b|times?\b|days?\b|hours?\b|hrs?\b|minutes?\b|mins?\b|weeks?\b|months?\b|years?\b|orders?\b|keys?\b|codes?\b|copies\b|cards?\b|emails?\b|st\b|nd\b|rd\b|th\b|am\b|pm\b|[x×*+/-] ?\d)/i;
/** An account, and no sum, is what is put right: 末尾打成了3,应该是8. */
const NUMBER_OF_ACCOUNT =
  /(?:qq|号码?|uid|id|邮箱|账号|区服|数字)[^。;\n]{0,14}(?:打|写|填|输)(?:成|错)[^。;\n]{0,8}$/i;
/** The headline of a bill page: a line, or a clause, with nothing but the sum. */
const LINE_BEFORE = /(?:^|\n|,) {0,3}$/;
const LINE_AFTER = /^ {0,3}(?:\n|,|$)/;
const ALONE = /^\D{0,3}$/;

interface Candidate extends Found<Quantity> {
  readonly score: number;
}

function scoreAt(text: string, { value, from, to }: Found<Quantity>): number {
  const before = clauseBefore(text, from, 24);
  const after = clauseAfter(text, to, 18);
  const sum = SUM_BEFORE.test(text.slice(Math.max(0, from - 20), from));
  const tight = VERB_TIGHT.test(before);
  const corrected =
    CORRECTED_BEFORE.test(text.slice(Math.max(0, from - 20), from)) &&
    !NUMBER_OF_ACCOUNT.test(text.slice(Math.max(0, from - 30), from));
  const denied = DENIED_BEFORE.test(before) || DENIED_AFTER.test(after);
  const settled = SETTLED_AFTER.test(after);
  const headline =
    /\.\d\d$/.test(text.slice(from, to)) &&
    LINE_BEFORE.test(text.slice(Math.max(0, from - 4), from)) &&
    LINE_AFTER.test(text.slice(to, to + 4));
  if (denied) return 0;
  if (value.currency === null) {
    const alone = text.length < 12 && ALONE.test(text.slice(0, from)) && ALONE.test(text.slice(to));
    const plain = headline || (alone && !/^\d{4,}$/.test(text.slice(from, to)));
    if (OTHER_UNIT.test(after) || !(sum || tight || corrected || settled || plain)) return 0;
  }
  if (NOT_PAID_AFTER.test(after) || (NOT_PAID_BEFORE.test(before) && !sum)) return 0;
  const nearby = VERB_NEAR.test(before) || settled;
  return (
    1 +
    (sum ? 5 : 0) +
    (tight ? 3 : nearby ? 2 : 0) +
    (corrected ? 4 : 0) +
    (headline ? 3 : 0) -
    (PRICE_AFTER.test(after) ? 1 : 0)
  );
}

function decimal(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}

/**
 * The amount that was paid: never a balance, a price, a discount, a face value or a fee. `undecided`: two different
 * amounts have the same claim to it, and none is taken. `usual` is the currency of a number without one.
 */
export function readAmount(
  text: string,
  claims: Claims,
  usual: string,
): { readonly paid: Found<Paid> | null; readonly undecided: boolean } {
  let best: Candidate | null = null;
  let rival = false;
  for (const found of readQuantities(text)) {
    if (claims.taken(found.from, found.to)) continue;
    const candidate = { ...found, score: scoreAt(text, found) };
    if (candidate.score <= 0) continue;
    if (best === null || candidate.score > best.score) {
      best = candidate;
      rival = false;
    } else if (candidate.score === best.score && candidate.value.minor !== best.value.minor) {
      rival = true;
    }
  }
  if (best === null || rival) return { paid: null, undecided: rival };
  const { minor, currency } = best.value;
  return {
    paid: { value: { value: decimal(minor), currency: currency ?? usual }, from: best.from, to: best.to },
    undecided: false,
  };
}
