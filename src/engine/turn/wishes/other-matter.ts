import type { FactName } from '../../../domain/fact.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import { OPENING } from '../small-words.ts';
import { currentCase, type Work } from '../work.ts';
import { type Wish, wishIn } from './wish.ts';

/**
 * What people come with who lost no order here: they want to buy, have not paid, need an invoice, are done with a
 * subscription, or miss what somebody brings to the door.
 */
export type OtherMatter = 'buying' | 'unpaid' | 'invoice' | 'subscription' | 'goods';

const BUYING: readonly RegExp[] = [
  /(?:怎么|咋|如何|哪里|哪儿|在哪)(?:样|能|可以|才能)?(?:买|购买|下单|充值|充(?!错))(?!的)|(?:想|要)(?:问|咨询|了解)(?:一?下)?.{0,6}(?:买|购买|价格|多少钱)|^(?:我|你好|您好|[，,\s])*想(?:要)?(?:买|充值?|购买)(?:个|点|一)?.{1,12}$|有.{1,10}卖(?:吗|么|不)/u,
  /\bhow (?:do|can|to|would) (?:i |you |we )?(?:buy|order|purchase|top ?up)\b|\bi(?:'d| would)? (?:want|like|wanna) to (?:buy|order|purchase)\b|\bdo you (?:guys )?(?:sell|have any)\b/i,
];
const UNPAID: readonly RegExp[] = [
  /^(?:我|其实|就是|但是?|还|都|根本|[，,\s])*没(?:有)?(?:付款|付钱|付费|付|支付|买|下单|购买)(?:过|呢|啊|呀|的|什么|东西|任何东西)*[\p{P}\s]*$/u,
  new RegExp(
    `^(?:${OPENING}|but\\b)*i (?:haven'?t|have not|didn'?t|did not|never) (?:even |actually )?(?:paid|pay|bought|buy|ordered|order)(?: anything| yet| for (?:it|anything)| it)*\\W*$`,
    'iu',
  ),
];
const INVOICE: readonly RegExp[] = [
  /(?:开|要|需要|给|有没有|补).{0,6}(?:发票|收据|专票|普票)|(?:发票|开票).{0,4}(?:怎么|咋|在哪|哪里|能|可以)|(?:怎么|咋|如何|在哪|能|可以).{0,4}(?:开票|发票)/u,
  /\b(?:need|want|get|send|issue|have|give me|provide)\b.{0,12}\b(?:an? |the |my )?(?:invoice|vat|tax receipt)\b/i,
];
const SUBSCRIPTION: readonly RegExp[] = [
  /(?:取消|关闭|关掉|停掉|退订|停止|解约).{0,6}(?:会员|订阅|续费|自动扣费|包月|服务)|(?:会员|订阅|续费|自动扣费|包月).{0,6}(?:取消|关闭|关掉|停掉|退订)/u,
  /\b(?:cancel|stop|end|unsubscribe|turn off|disable)\b.{0,14}\b(?:subscription|membership|auto-?renew(?:al)?|renewal|plan)\b|\bunsubscribe\b/i,
];

/** Clothes are worn in games, too: they count with the platform that sells real ones. */
const BROUGHT: Wish<'goods'> = {
  longest: 120,
  notSo: [/点券|皮肤|卡密|充值|会员|激活码|游戏|\b(?:gift ?card|game|skin|code|key|top.?up|licen[cs]e)\b/iu],
  signs: [
    [
      'goods',
      [
        /外卖|骑手|送餐|快递员|(?:快递|包裹|物流).{0,6}(?:没|不|一直|还|停|丢)|(?:淘宝|天猫|拼多多|唯品会|京东|抖音|闲鱼|咸鱼|小红书).{0,8}(?:衣服|裙子|裤子|鞋|包包|化妆品|口红|家具|家电|零食|水果|奶粉|手机壳)/u,
        /\b(?:uber ?eats|doordash|deliveroo|grabfood|foodpanda|takeaway|food delivery|the courier|my (?:parcel|package))\b|\b(?:shoes|clothes|jacket|dress|furniture|groceries)\b.{0,20}\b(?:amazon|ebay|temu|shein|aliexpress|shopee|lazada|walmart)\b|\b(?:amazon|ebay|temu|shein|aliexpress|shopee|lazada|walmart)\b.{0,20}\b(?:shoes|clothes|jacket|dress|furniture|groceries)\b/iu,
      ],
    ],
  ],
};

const MATTER: Wish<OtherMatter> = {
  longest: 60,
  // Who has paid, or waits for something, tells of an order.
  notSo: [
    /(?:付|买|充|扣|下单?|花|给|转)了|(?:付|扣)(?:款|钱|费)?(?:成功|过)|没(?:到|收|有?发|成功|了|反应)|不见|丢|退款|退钱|[付充买][过的]|重新|再|显示|订单|被|\b(?:paid(?<!(?:haven'?t|have not|never) (?:even |actually )?paid)|charged|bought(?<!(?:haven'?t|have not|never) (?:even |actually )?bought)|never (?:came|arrived)|nothing|missing|refund|again|still|says|shows?|number|order (?:is|was|id|no))\b/iu,
  ],
  signs: [
    ['invoice', INVOICE],
    ['subscription', SUBSCRIPTION],
    ['unpaid', UNPAID],
    ['buying', BUYING],
  ],
};

/** Any of these says that something was paid, or what became of it. */
const OF_PAYMENT: readonly FactName[] = [
  'amount',
  'paid_at',
  'payment_channel',
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'wallet_status',
  'order_seen',
];

/** The matter a text is about that is none of a lost order, where nothing was told of one; `null` where it is none. */
export function otherMatter(work: Work, { text, stated }: ReadText): OtherMatter | null {
  const stage = currentCase(work)?.stage ?? 'collecting';
  const { facts } = dossierOf(work);
  if (stage !== 'collecting' || facts.loss_claimed !== undefined) return null;
  if (OF_PAYMENT.some((name) => facts[name] !== undefined)) return null;
  const brought = wishIn(text, BROUGHT);
  if (brought !== null) return brought;
  const matter = wishIn(text, MATTER);
  const tells = stated.some(({ name, value }) => OF_PAYMENT.includes(name) && !isUnpaid(matter, name, value));
  return tells ? null : matter;
}

/** That it was not paid is what an order shows, too. */
function isUnpaid(matter: OtherMatter | null, name: FactName, value: unknown): boolean {
  return matter === 'unpaid' && ((name === 'order_seen' && value === 'unpaid') || name === 'wallet_status');
}
