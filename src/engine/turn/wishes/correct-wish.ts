import { type FactName, known } from '../../../domain/fact.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import { LATELY, OPENING } from '../small-words.ts';
import { currentCase, type Work } from '../work.ts';
import { type Wish, wishIn } from './wish.ts';

/** What is called so, in both languages; the first of the facts that is known counts. */
type Called = readonly [facts: readonly FactName[], zh: string, en: string];

/** That these are wrong says that they were written wrongly. */
const WRITTEN: readonly Called[] = [
  [['amount'], '金额|价格|价钱|数额', 'amount|sum|total|price'],
  [['paid_at'], '付款时间|支付时间|时间|日期', '(?:payment )?(?:time|date)'],
  [['payment_channel'], '支付方式|付款方式|支付渠道', 'payment method|way (?:of paying|i paid)'],
  [['merchant_order_id'], '商户单号|商家单号', "merchant(?:'s)? (?:order )?(?:number|id)"],
  [['shop_order_id', 'merchant_order_id'], '订单号', 'order (?:number|id)'],
  [
    ['transaction_id', 'merchant_order_id', 'shop_order_id'],
    '交易单号|付款单号|单号|流水号',
    '(?:transaction |payment |reference )?(?:number|id)',
  ],
];
/** Goods that are wrong are a trouble, and so is an account that was typed wrongly: these are only asked to be changed. */
const BOUGHT: readonly Called[] = [
  [['product'], '商品|产品', 'product|item'],
  [['recharge_account'], '充值账号|账号', '(?:top.?up |recharge )?account|uid'],
];

const BEFORE = `(?:${OPENING}|${LATELY}|不对|那个|我|想|要|请|帮|前面|的)*`;
const BEFORE_EN = `(?:${OPENING}|(?:i (?:want|need) to|can i|let me|the|my)\\s)*`;

function changes([, zh, en]: Called): RegExp[] {
  return [
    new RegExp(
      `^${BEFORE}(?:修改|更正|更改|改)(?:一下|下)?(?:${zh})(?:吧|一下)?[。\\s]*$|^${BEFORE}(?:${zh})(?:要改|得改|改一?下)(?:吧|[。\\s])*$`,
      'u',
    ),
    new RegExp(
      `^${BEFORE_EN}(?:change|correct|fix|edit) (?:(?:the|my) )?(?:${en})(?: please)?[\\s.]*$`,
      'iu',
    ),
  ];
}

function saysWrong([, zh, en]: Called): RegExp[] {
  return [
    new RegExp(
      `^${BEFORE}(?:${zh})(?:${OPENING}|${LATELY}|我)*(?:[写填打说记输弄搞发]?错|不对|有误)(?:了|的|吧|[。\\s])*$`,
      'u',
    ),
    new RegExp(
      `^${BEFORE_EN}(?:(?:that |this )?(?:${en})(?:'s| is| was)(?: all)? (?:wrong|incorrect|not right|a typo|a mistake)|wrong (?:${en})|i (?:got|wrote|typed|gave) (?:you )?the (?:wrong (?:${en})|(?:${en}) wrong))(?:[\\s,.]+(?:sorry|my bad|oops))?[\\s.]*$`,
      'iu',
    ),
  ];
}

const WISH: Wish<readonly FactName[]> = {
  longest: 40,
  signs: [
    ...WRITTEN.map((each) => [each[0], [...changes(each), ...saysWrong(each)]] as const),
    ...BOUGHT.map((each) => [each[0], changes(each)] as const),
  ],
};

/** What a text says is wrong, or is to be changed, of what is known, and does not say how: 金额写错了, change the amount. */
export function wishesToCorrect(work: Work, { text }: ReadText): FactName | null {
  const stage = currentCase(work)?.stage ?? 'collecting';
  const names = stage === 'collecting' ? wishIn(text, WISH) : null;
  const { facts } = dossierOf(work);
  return names?.find((name) => known(facts, name) !== undefined) ?? null;
}
