import type { PaymentChannel } from '../domain/payment-channel.ts';
import type { Found } from './found.ts';
import { firstMatch, holds, matchesOf } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

const CHINESE =
  '当前状态|支付时间|付款时间|创建时间|交易时间|转账时间|扣费时间|商户全称|收单机构|支付方式|付款方式|交易单号|商户单号|商家单号|商品说明|商品|收款方全称|收款方|对方户名|订单号|商家订单号|账单分类|交易状态|交易结果|交易金额|实付金额|付款金额|对方账户|对方|订单金额|退款金额|退款原因|退款方式|退款时间|退款单号|退款状态|退款去向|商品名称|订单状态|转账单号|微信单号|交易对方|交易类型|付款信息|流水号|卡号|金额|状态|方式|交易号';
const ENGLISH =
  'status|payment method|transaction id|merchant|date|amount|total|paid with|paid to|invoice id|merchant order|order number|order id|date paid|amount paid|merchant order id';
const LABEL = sifted(
  new RegExp(`(?:^|[\\n;,。|/]| {1,2})\\s?(?:${CHINESE}|${ENGLISH})[ ]{0,4}(?:[:\\n ]|(?=\\d))`, 'gi'),
);

/** What a bill's page shows; a person who tells of a payment gives neither seconds nor all of it. */
const SIGNS: readonly Sifted[] = [
  sifted(/\d{1,2}:\d{2}:\d{2}(?!\d)/),
  sifted(/(?<![\d.])\d{1,6}\.\d{2}(?![\d.])/),
  sifted(
    /交易成功|支付成功|付款成功|已支付|已全额退款|等待付款|等待确认收货|退款成功|\b(?:completed|successful)\b/i,
  ),
];
/** At least one of these: the page's own words, which a story has no use for. */
const PAGE = sifted(
  /当前状态|(?:支付|付款|创建|交易)时间|商户全称|收单机构|(?:支付|付款)方式|交易单号|商户单号|商家单号|商品(?:说明)?[ :]|收款方|订单号|商家订单号|交易号|对方账户|交易对方|微信单号|付款给|transaction id|merchant|payment method/i,
);

/** Labels that only one wallet's bill page has. */
const PAGES: readonly (readonly [PaymentChannel, Sifted])[] = [
  [
    'wechat',
    sifted(
      /收单机构|当前状态|商户全称|转账单号|扫二维码付款|交易单号[\s\S]{0,60}商[户家]单号|支付时间[\s\S]{0,60}交易单号/,
    ),
  ],
  ['alipay', sifted(/商家订单号|收款方全称|账单分类|商品说明|付款方式|等待确认收货/)],
];

/** Whose bill page it is by its labels, where they stand; `null` where none of them is one wallet's own. */
export function pageOwner(text: string): Found<PaymentChannel> | null {
  for (const [value, shape] of PAGES) {
    const match = firstMatch(shape, text);
    if (match) return { value, from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** A label no story has, so that one more beside it makes a page. */
const OWN = sifted(/当前状态|收单机构|商户全称|商家订单号|收款方全称/);

/** How many different lines or cells begin with a label of a bill's page; counts no further than three. */
export function billLabels(text: string): number {
  const found = new Set<string>();
  for (const match of matchesOf(LABEL, text)) {
    found.add(match[0].replace(/[\s:;,。|/]/g, ''));
    if (found.size >= 3) break;
  }
  return found.size === 2 && holds(OWN, text) ? 3 : found.size;
}

/** A bill's page copied on one line: seconds, cents, a status word and a label together. */
export function isBillPage(text: string): boolean {
  return SIGNS.every((sign) => holds(sign, text)) && holds(PAGE, text);
}
