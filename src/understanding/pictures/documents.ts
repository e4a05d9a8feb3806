import { identify } from '../id-families.ts';
import { isChat } from './chat.ts';
import { isEmptyList } from './list-signs.ts';
import { type Page, pairsFor, wordsOf } from './page.ts';
import type { Pair } from './pairs.ts';
import type { PictureDocument } from './picture-read.ts';
import { isStatusAlone, statusOf } from './shown-statuses.ts';

/** Words and what they weigh for a kind of page; a word counts once, wherever it stands. */
type Signs = readonly (readonly [RegExp, number])[];

const WECHAT: Signs = [
  [/当前状态/, 2],
  [/商户全称/, 2],
  [/收单机构/, 2],
  [/交易单号/, 2],
  [/商户单号|经营单号/, 2],
  [/支付时间/, 1],
  [/对订单有疑惑/, 3],
  [/账单服务|发起群收款|在此商户的交易|全部账单/, 2],
  [/零钱/, 1],
  [/微信支付|wechatpay/, 2],
  [/微信支付凭证|查看账单详情/, 3],
  [/(?:退款到账|退款|收款到账|付款成功)通知|退回零钱/, 2],
  [/扫码退款/, 2],
  [/^微信支付$/m, 1],
  [/账单详情/, 1],
  [/^已支付$/m, 1],
  [/扫二维码付款/, 2],
  [/merchantorderid/, 1],
  [/transactionid/, 1],
  [/currentstatus/, 2],
];
/** Wallets whose pages have the words of WeChat's. */
const OF_ANOTHER = /本服务由(?!财付通)|抖音支付|抖音月付|qq钱包/;
const ALIPAY: Signs = [
  [/创建时间/, 1],
  [/付款方式/, 1],
  [/商品说明/, 2],
  [/收款方全称/, 2],
  [/商家订单号/, 2],
  [/账单管理|账单分类|计入收支/, 2],
  [/对此订单有疑问|查看往来记录|申请电子回单/, 3],
  [/花呗|余额宝/, 2],
  [/支付宝|alipay/, 2],
  [/支付奖励/, 1],
  [/账单详情/, 1],
  [/支付宝交易号/, 2],
  [/merchantorderno/, 1],
];
const BANK: Signs = [
  [/交易账户|交易卡号|账户余额|可用额度|可用余额|对方户名|对方账户|付款账户|本方账[户号]/, 2],
  [/交易后余额|本次余额|活期余额|\n余额|业务摘要|交易摘要|交易场所|交易地点|钞汇标志|对方行名|对方开户行/, 2],
  [/收支(?:详情|明细)|(?:交易|明细|流水)(?:详情|明细)/, 1],
  [/动账|(?:支出|消费|交易|扣款|入账|收入)(?:成功)?(?:提醒|通知)/, 3],
  [/尾号\d{3,4}|\*{2,}\d{3,4}/, 1],
  [/银行|信用卡|储蓄卡|借记卡|一卡通|活期/, 1],
  [/快捷支付|网上支付|支出|消费/, 1],
];
const ENOUGH = 5;
/** A shop's page may quote a wallet's number and name it: it takes more to be the wallet's own. */
const FOR_A_SHOP = 9;
const DETAIL_TITLE =
  /^(?:订单详情|订单信息|订单查询|查询订单|订单明细|invoice|taxinvoice|receipt|orderdetails?|orderinformation|ordersummary)$/;
const THANKS =
  /感谢您?的?(?:购买|订购|支持)|thankyoufor(?:your|the)(?:order|purchase)|返回商[户家]|继续购物|返回首页|查看卡密|提取卡密/;

/** A shop's last page, which speaks of the order and not of the payment. */
const CONFIRMED =
  /your(?:order|purchase|payment)(?:is|was|hasbeen)(?:confirmed|received|placed|successful)|^orderconfirmed|^thankyouforyour(?:order|purchase)/m;

function weight(plain: string, signs: Signs): number {
  return signs.reduce((sum, [word, value]) => sum + (word.test(plain) ? value : 0), 0);
}

/** What a wallet's number weighs: a shop may quote it as the transaction's, only the wallet itself calls it the order's. */
function weightOfNumber(page: Page, wallet: 'alipay' | 'wechat'): number {
  const isOf = (pair: Pair) => identify(wordsOf(pair).replace(/\s+/g, ''))?.channel === wallet;
  if (pairsFor(page, 'order').some(isOf)) return 5;
  return pairsFor(page, 'transaction').some(isOf) ? 3 : 0;
}

/** Whether the page has an order number of its own beside the transaction's. */
function isShopsOwn(page: Page): boolean {
  const own = pairsFor(page, 'order').some((pair) => !identify(wordsOf(pair).replace(/\s+/g, ''))?.channel);
  return own && pairsFor(page, 'transaction').length > 0;
}

/** A success told aloud in the upper half, and no state in a row of others. */
function saysSuccess({ items, pairs, height }: Page): boolean {
  const values = new Set(pairs.flatMap(({ lines }) => lines.flat()));
  return items.some(
    (item) =>
      item.y < height * 0.5 &&
      !values.has(item) &&
      isStatusAlone(item.plain) &&
      statusOf(item.plain) === 'success' &&
      !/^已|^交易|发货|收货|完成$|[·•|]|^(?:posted|settled|processed|captured)$/.test(
        item.plain.split(/[,;。]/)[0] ?? '',
      ),
  );
}

/** Two apps on one screen, or two shots in one picture: the bill of one payment stands beside a list of orders. */
function isBesideBill(page: Page): boolean {
  const numbers = pairsFor(page, 'transaction').map((pair) => identify(wordsOf(pair).replace(/\s+/g, '')));
  return page.headline?.amount.sign === '-' && numbers.some((number) => number?.channel && !number.weak);
}

/** Rows that the card of an order in a list has no room for, each once. */
const DETAILS = ['order', 'product', 'total_amount', 'method', 'status', 'made_time', 'paid_time'] as const;
const LEAST_DETAILS = 5;

/** What was found for an order: a page of that one, though it is headed like the list of what was found. */
function isAboutOne(page: Page): boolean {
  const found = DETAILS.map((concept) => pairsFor(page, concept).length);
  return found.every((count) => count <= 1) && found.filter((count) => count === 1).length >= LEAST_DETAILS;
}

/** What a page is, by its words, by what its labels are called, and by how it is laid out. */
export function documentOf(page: Page, orders: number): PictureDocument {
  const concepts = new Set(page.pairs.filter(({ lines }) => lines.length > 0).map(({ concept }) => concept));
  if (isChat(page)) return 'chat';
  const titled = (shape: RegExp) =>
    page.items.some(({ plain, y }) => shape.test(plain) && y < page.height * 0.4);
  if ((orders > 0 || isEmptyList(page)) && !isBesideBill(page) && !(orders === 1 && isAboutOne(page)))
    return 'order_list';
  const wechat = OF_ANOTHER.test(page.plain)
    ? 0
    : weight(page.plain, WECHAT) + weightOfNumber(page, 'wechat');
  const alipay = weight(page.plain, ALIPAY) + weightOfNumber(page, 'alipay');
  const payment =
    page.headline !== null ||
    concepts.has('transaction') ||
    concepts.has('merchant_order') ||
    page.pairs.some(({ word }) => word === '退款金额');
  const enough = isShopsOwn(page) ? FOR_A_SHOP : ENOUGH;
  if (Math.max(wechat, alipay) >= enough && payment) return wechat > alipay ? 'wechat_bill' : 'alipay_bill';
  if (
    weight(page.plain, BANK) >= 4 &&
    (page.headline !== null || concepts.has('paid_amount') || concepts.has('total_amount')) &&
    !concepts.has('order')
  )
    return 'bank_notice';
  // No shop writes what it was paid with a minus.
  if (page.headline?.amount.sign === '-') return 'unknown';
  const rich = [
    'order',
    'product',
    'account',
    'paid_amount',
    'total_amount',
    'made_time',
    'paid_time',
  ].filter((concept) => concepts.has(concept as never)).length;
  if (
    (saysSuccess(page) || CONFIRMED.test(page.plain)) &&
    !titled(DETAIL_TITLE) &&
    (rich >= 1 || page.headline !== null || THANKS.test(page.plain))
  )
    return 'success_page';
  if (concepts.has('order') && (rich >= 3 || titled(DETAIL_TITLE))) return 'order_detail';
  return 'unknown';
}
