import type { Understood } from './understood.ts';

const BRAND =
  /[【[](?:[^】\]\n]{0,16}(?:银行|农信|农商|信用社|邮储|工行|建行|农行|中行|交行|招行|支付宝|微信支付|财付通|云闪付|银联|bank|alipay|paypal|wechat)[^】\]\n]{0,12}|10\d{3}|95\d{3}|\d{5,6})[】\]]/i;
const SENDER = /[【[][^】\]\n]{2,16}[】\]]/;
const ACCOUNT =
  /(?:您|你|贵)(?:的)?[^,。\n]{0,14}(?:尾号|尾数|账户|银行卡|储蓄卡|借记卡|信用卡|卡号)|(?:尾号|账户|卡)[* ]{0,6}\d{3,4}的?[^,。\n]{0,12}(?:于|卡|账户|在|\d)|\byour (?:\w{1,12} ){0,3}(?:card|account)[^.\n]{0,24}(?:ending|\d{4})|\b(?:card|account) ending (?:in )?\d{4}/i;
const MOVEMENT =
  /消费|支出|支取|扣款|代扣|转出|转入|存入|收入|入账|汇入|快捷支付|交易|退款|退货|还款|余额|\b(?:debited|credited|purchase|spent|withdrawn|charged|refund(?:ed)?|transaction|balance)\b/i;
const WALLET =
  /(?:微信支付(?:凭证|收款|通知)|支付宝(?:通知|交易提醒|消息)|^支付凭证|^付款凭证|交易提醒|动账(?:通知|提醒)|账单详情|收款到账通知|退款到账通知|退款通知)|^已支付 ?[¥$]?\d|^(?:付款|支付)成功 ?\n? ?(?:\d|[¥$-])|\byou(?:'ve)? (?:paid|sent a payment|authorized a payment|received)\b[^\n]{0,60}(?:transaction id|receipt)|\byour payment of [^\n]{1,20} to [^\n]{1,40} (?:was|has been|is) (?:completed|successful|processed)|^(?:alipay|paypal|we ?chat pay)[: ]{1,3}payment (?:successful|completed|of)|\breceipt (?:for your payment|from)\b/i;
const ONE_TIME =
  /(?:验证码|校验码|动态码|动态密码|动态口令)[^\n]{0,60}(?:切勿|请勿|勿|不要|泄露|告诉|告知|有效|转发|工作人员)|(?:切勿|请勿)[^\n]{0,20}(?:泄露|告知)[^\n]{0,30}(?:验证码|校验码)|\b(?:verification|one[- ]time|security) (?:code|password|passcode)\b[^\n]{0,80}(?:do not|don't|never) share|\bis your [^\n]{0,30}(?:verification code|code|otp)\b/i;
const LURE =
  /退订|回复?td\b|拒收请?回|点击(?:链接|领取|查看)|戳链接|点链接|https?:\/\/|t\.cn|认证后|(?:账户|账号)[^,。\n]{0,6}(?:异常|冻结|风险|停用)[^\n]{0,40}(?:点击|登录|认证|联系|http)|\b(?:click|unsubscribe|reply stop)\b/i;
const LURED =
  /优惠|专享|特惠|活动|大促|秒杀|满\d{1,5}减|红包|贷款|额度[^,。]{0,6}(?:提升|提高|可借)|中奖|领取|积分|冻结|异常|认证|\b(?:offer|winner|won|suspended|locked|verify)\b/i;

const LABELS =
  /(?:^|\n|[;,。] ?| {2})(?:当前状态|支付时间|付款时间|创建时间|交易时间|商户全称|收单机构|支付方式|付款方式|交易单号|商户单号|商品说明|商品|收款方全称|收款方|订单号|商家订单号|账单分类|交易状态|对方账户|订单金额|转账单号|交易对方|交易类型|支付奖励|付款信息|status|payment method|transaction id|merchant|date|amount|total|paid with|paid to|invoice id|merchant order(?: id)?|order number)[ ]{0,4}[:\n ]/gi;

const CREDIT =
  /退款(?:成功|到账|入账|通知|金额|人民币|给您|至)|已(?:全额|部分)?退款|退货|退回|入账|转入|存入|收入|汇入|到账|贷记(?!卡)|收款(?!方|人|商户)|冲正|还款|汇缴|代发|\b(?:credited|refund(?:ed)?|received|deposited|reversal)\b/i;
const DEBIT =
  /消费|支出|支取|扣款|代扣|扣费|转出|快捷支付|付款|已支付|支付成功|支付[^,。\n]{0,12}元|网上支付|转账支取|借记(?!卡)|(?:^|\n|[^\d])-[¥$]?\d{1,7}\.\d{2}|\b(?:debited|purchase|spent|withdrawn|charged|paid|payment)\b/i;
const NOT_A_DEBIT = /往账退回|消费退货|退货退款|消费撤销|消费冲正/;

/** What a bill's page shows; a person who tells of a payment gives neither seconds nor all of it. */
const BILL_SIGNS: readonly RegExp[] = [
  /\d{1,2}:\d{2}:\d{2}(?!\d)/,
  /(?<![\d.])\d{1,6}\.\d{2}(?![\d.])/,
  /交易成功|支付成功|付款成功|已支付|已全额退款|等待付款|\b(?:completed|successful)\b/i,
  /(?:^|[ \n])(?:当前状态|(?:支付|付款|创建|交易)时间|商户全称|收单机构|(?:支付|付款)方式|交易单号|商户单号|商品(?:说明)?|收款方(?:全称)?|订单号|商家订单号|交易号|对方账户|交易对方|transaction id|merchant|payment method)[ :]/i,
];

function labelCount(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(LABELS)) if (++found >= 3) break;
  return found;
}

function isBill(text: string): boolean {
  return BILL_SIGNS.every((sign) => sign.test(text));
}

function directionOf(text: string): 'debit' | 'credit' {
  if (NOT_A_DEBIT.test(text) || /(?:^|\n) ?\+ ?[¥$]?\d/.test(text)) return 'credit';
  const credit = CREDIT.exec(text);
  const debit = DEBIT.exec(text);
  if (credit && debit) {
    // Both words stand in many notices (消费…,如需退款); the first one tells what happened, a refund always does.
    const refund = /^(?:退款|已|refund)/i.test(credit[0]);
    return refund && !/(?:^|\n) ?- ?[¥$]?\d/.test(text)
      ? 'credit'
      : credit.index < debit.index
        ? 'credit'
        : 'debit';
  }
  return credit ? 'credit' : 'debit';
}

/**
 * Whether a text is a machine's notice or a pasted bill page, and which way the money went; `null` for what a person
 * wrote. `none` is a notice without a payment: a one-time code, an advertisement, a fraud attempt.
 */
export function readNotice(text: string): Understood['direction'] {
  if (ONE_TIME.test(text)) return 'none';
  const bank = BRAND.test(text) && (MOVEMENT.test(text) || LURED.test(text));
  const account = ACCOUNT.test(text) && MOVEMENT.test(text) && /\d/.test(text);
  const lure = (SENDER.test(text) || /https?:\/\//i.test(text)) && LURE.test(text) && LURED.test(text);
  if (lure) return 'none';
  const sent =
    account && (SENDER.test(text) || /余额|额度|于|balance|available|\b(?:debited|credited)\b/i.test(text));
  if (bank || sent || WALLET.test(text) || labelCount(text) >= 3 || isBill(text)) return directionOf(text);
  return null;
}
