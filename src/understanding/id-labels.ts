import type { NumberFact } from '../domain/fact.ts';
import { begins, ends } from './sifting/edges.ts';

const BETWEEN =
  "(?:[ \\n:#=*,(\"'「【]|no\\.?|'s|\\bid\\b|id|号码|号|是|为|is|was|显示的?|是多少|\\.|\\)|叫|写的|写着|给的|给你|发你|在这|先?系|那个|就?[三四五六七八九十]位|reads|says|shows|na |own|on (?:my|the|your) [a-z]{2,10}|on [a-z]{2,10} side)";
const WORDS: readonly (readonly [NumberFact, string])[] = [
  [
    'merchant_order_id',
    '特店订单(?:号|编号)?|特店单号|商户参考(?:编号|号)?|商户(?=那个)|merchanttradeno|merchant own ref|商户单号|商家单号|商户流水号?|商家流水号?|商家的单号|商户的单号|外部单号|商户订单号|商家订单号|商户订单|商家订单|外部订单号|经营单号|商户号码|merchant (?:order )?(?:id|number|no|ref(?:erence)?)|out_trade_no|merchant order|invoice(?: (?:id|number|no))?',
  ],
  [
    'transaction_id',
    '交易单号|交易序号|参考编号|(?<!merchant)tradeno|slip (?:number|no)|session id|wise transfer|paypal id|交易编号|交易id|交易订单|支付订单|付款订单|支付id|渠道单号|第三方单号|银行流水号?|支付宝号|微信号(?=[ :是]{0,2}4)|交易凭证|转账编号|bank ref(?:erence)?|payment ref(?:erence)?(?: no| number)?|payment (?:number|no|code)|txn|utr no|trace (?:no|number)|支付编号|付款编号|交易参考号|参考号|支付流水号?|付款流水号?|回单号|交易号|交易订单号|交易流水号?|流水号|流水|支付单号|支付订单号|付款单号|转账单号|微信单号|支付宝单号|微信订单号|支付宝(?:的)?订单号|凭证号|转账哈希|哈希|trx ?id|\\btid|txn code|mã giao dịch|transaction(?: id| number| no| ref(?:erence)?| code)?|txn(?: id)?|trans(?:action)? id|tx ?id|tx hash|hash|payment id|trade_no|utr|rrn|(?:mpesa|m-pesa|confirmation) code|(?<!(?:order|booking|merchant|reservation) )\\bref(?:erence)?(?: (?:id|number|no|code))?|receipt (?:id|number|no)',
  ],
  [
    'shop_order_id',
    "订单编号|单据号|订购号|订单代码|订单码|下单编号|单子号?|工单号?|购买单号|取单号|purchase (?:id|number|no|ref(?:erence)?)|order(?:'s)? (?:is|was)|ord(?:er)? ?#|订单号码?|下单号|购买编号|预[约订]号|受理号|小票号|booking (?:id|ref(?:erence)?|no|number|code)|(?:confirmation|reservation) (?:id|number|no)|订单|定单号|(?<!快递|物流|运)单号|(?<!门店|店|玩家|会员|学员|设备|反馈|角色|快递|物流)编号|order (?:id|number|no|ref|reference|code)|order",
  ],
];

const BEFORE = WORDS.map(
  ([role, words]) => [role, ends(new RegExp(`(?:${words})${BETWEEN}{0,8}$`, 'i'))] as const,
);
const AFTER = WORDS.map(
  ([role, words]) =>
    [
      role,
      begins(new RegExp(`^ ?[(,]? ?(?:这个?是|就?是|那个是|is (?:the|my) |= ?)(?:我的)?(?:${words})`, 'i')),
    ] as const,
);
const REACH = 36;

/** What a shop calls an order, and nothing else is called: NL-22907, WL/4471, 880-4415. */
const OWN_SHAPE = begins(
  /^(?:[A-Za-z]{1,6}(?:[-/]\d{3,}|\d{5,})|[A-Z]{2,5}-[A-Z]{2,3}-\d{4,}|\d{3,}-\d{4,}|GPA\.)[\w/-]*$/,
);
/** An order is spoken of in the same clause; behind a # it need not be. */
const OF_AN_ORDER = ends(
  /(?:order|purchase|booking|订单|单子|(?<!快递|物流)单号|那单|这单)[^\d\n。;!?]{0,30}$|(?<!运|名|保|工)单$/i,
);
/** The same without digits or a slash in between; nobody has to call it an order where one is spoken of. */
const OWN_NAME = begins(/^[A-Z]{2,5}\d{0,2}-\d{3,6}(?:-\d{2,4})?$/);
const ABOUT_AN_ORDER = /\borders?\b|\blist\b|deliver|complet|status|\bthere\b|订单|单子|pedido|zrealiz/i;
const NO_ORDER = ends(
  /(?:error|code|model|plate|ticket|flight|cert\w*|policy|licen[cs]e|regist\w*|serial|batch|version|invoice|\bpo|\bref|edition|[^单]号|批次|型号|票)[ :#]{0,2}$/i,
);
const NUMBERED = ends(/(?:^|[^\w&])#$/);
const OTHER_NUMBERED = ends(/(?:ticket|discord|server|room|channel|工单|客服|群|频道|第)[ :]?#$/i);

/** QGH7XYZ123 confirmed: mobile money begins its messages with the payment's own code. */
const CODE = begins(/^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{7,12}$/);
const CODE_CONFIRMED = begins(/^ ?confirmed\b/i);
/** A shop confirms an order, and a bank a transfer. */
const CONFIRMATION = ends(/confirmation (?:id|number|no)\.?[ :#]{0,3}$/i);
const OF_TRANSFER = /\be-?transfer\b|\bzelle\b|\b(?:you (?:sent|transferred)|transfer (?:of|to))\b/i;

function isOfTransfer(label: NumberFact, before: string, text: string): boolean {
  return label === 'shop_order_id' && CONFIRMATION.test(before) && OF_TRANSFER.test(text);
}

/** What the words right before (or, failing them, right after) a number call it. */
export function labelAt(text: string, from: number, to: number): NumberFact | null {
  const before = text.slice(Math.max(0, from - REACH), from);
  const named = BEFORE.find(([, shape]) => shape.test(before));
  if (named) return isOfTransfer(named[0], before, text) ? 'transaction_id' : named[0];
  const own = text.slice(from, to);
  if (CODE.test(own) && CODE_CONFIRMED.test(text.slice(to, to + REACH))) return 'transaction_id';
  if (OWN_SHAPE.test(own) && OF_AN_ORDER.test(before)) return 'shop_order_id';
  if (OWN_NAME.test(own) && ABOUT_AN_ORDER.test(text) && !NO_ORDER.test(before)) return 'shop_order_id';
  if (/^\d{4,12}$/.test(own) && NUMBERED.test(before) && !OTHER_NUMBERED.test(before)) return 'shop_order_id';
  const after = text.slice(to, to + REACH);
  return AFTER.find(([, shape]) => shape.test(after))?.[0] ?? null;
}
