import { accountsTold } from './accounts-told.ts';
import type { Case } from './case.ts';
import { isFound } from './check.ts';
import { type Facts, known } from './fact.ts';
import { maskFact } from './fact-words.ts';
import { formatMoney, formatStatedTime } from './format.ts';
import { furtherTold } from './further-told.ts';
import { abbreviateId, maskText } from './masking.ts';
import type { PaymentChannel } from './payment-channel.ts';
import { troubleIn } from './trouble.ts';

const CHANNELS: Readonly<Record<PaymentChannel, string | null>> = {
  alipay: '支付宝',
  wechat: '微信支付',
  unionpay: '云闪付（银联）',
  qq: 'QQ钱包',
  bank_card: '银行卡',
  digital_rmb: '数字人民币',
  usdt: 'USDT',
  paypal: 'PayPal',
  card_international: '国际信用卡',
  other: null,
};

const GOODS_MISSING = {
  card_key: '卡密没有发放',
  top_up: '充值没有到账',
  licence: '授权没有发放',
} as const;

function happened(
  { facts, lossType, checks }: Pick<Case, 'facts' | 'lossType' | 'checks'>,
  trouble: string | null,
): string {
  const seen = known(facts, 'order_seen')?.value;
  const kind = known(facts, 'product_kind')?.value;
  const quoted = trouble === null ? '' : `“${trouble}”`;
  switch (lossType) {
    case 'charged_page_stalled':
      return seen === 'unpaid' ? '扣款成功，订单仍显示未支付' : '扣款后支付页面没有跳转，订单没有完成';
    case 'paid_no_order':
      return '支付成功后“我的订单”没有记录';
    case 'deleted_or_overwritten':
      return seen === 'changed' ? '订单内容后来变得与原先不一致' : '订单原先可以看到，后来不见了';
    case 'goods_missing':
      return (
        (seen === 'goods_missing' ? '订单在，' : '') +
        (kind === undefined ? '商品没有收到' : GOODS_MISSING[kind])
      );
    case 'wrong_account_or_platform':
      return isFound(checks, 'recharge_target')
        ? '充值时账号或区服填错，没有充到本来的账号'
        : '核对后发现订单在另一个账号或另一家店铺';
    case 'not_charged':
      return known(facts, 'wallet_status')?.value === 'refunded' ? '款项已经退回' : '核对后没有实际扣款';
    case 'other':
      if (known(facts, 'wants')?.value === 'cancel') return `顾客要取消订单，请先不要发货${quoted}`;
      return trouble === null ? '付款后订单或商品有其他问题' : `顾客说${quoted}`;
    case null:
      return '付款后没有得到应有的商品或订单';
  }
}

function purchase(facts: Facts, shopName: string): string {
  const channel = known(facts, 'payment_channel')?.value;
  const payment = channel === undefined ? null : CHANNELS[channel];
  const shop = maskText(known(facts, 'shop')?.value ?? shopName);
  const amount = known(facts, 'amount')?.value;
  const product = known(facts, 'product')?.value;
  const paidWith = known(facts, 'paid_with')?.value;
  const through = payment === null ? '' : `通过${payment}`;
  const where = shop === '' ? '' : `在${shop}`;
  const paid = [amount && formatMoney(amount), paidWith && maskText(paidWith)].filter(Boolean).join('，');
  const what = product === undefined ? `付款${paid}` : `购买${maskText(product)}${paid && `（${paid}）`}`;
  return through + where + what;
}

function numberNames(channel: PaymentChannel | undefined): readonly [string, string] {
  if (channel === 'wechat') return ['交易单号', '商户单号'];
  return channel === 'alipay' ? ['支付宝交易号', '商家订单号'] : ['交易号', '商户订单号'];
}

/** The Chinese statement, in the third person and without a subject, as a complaint form has it. */
export function statementZh(
  theCase: Pick<Case, 'facts' | 'lossType' | 'checks' | 'further'>,
  shopName: string,
  numbers: 'masked' | 'whole',
): string {
  const { facts } = theCase;
  const show = numbers === 'whole' ? String : abbreviateId;
  const time = known(facts, 'paid_at')?.value;
  const when = time === undefined ? null : formatStatedTime(time, 'zh-CN').replace(' ', '');
  const back = known(facts, 'refunded')?.value;
  const cameBack = back === undefined ? null : `其中${formatMoney(back)}已退回`;
  const first = [when, purchase(facts, shopName), cameBack, happened(theCase, troubleIn(theCase, numbers))]
    .filter((part) => part !== null)
    .join('，');

  const [ours, theirs] = numberNames(known(facts, 'payment_channel')?.value);
  const accounts = accountsTold(theCase).map((account) =>
    numbers === 'whole' ? account : maskFact('recharge_account', account),
  );
  const listed = [
    [ours, known(facts, 'transaction_id')?.value],
    [theirs, known(facts, 'merchant_order_id')?.value],
    ['店铺订单号', known(facts, 'shop_order_id')?.value],
  ].flatMap(([name, id]) => (id === undefined ? [] : [`${name} ${show(id)}`]));
  const [account, before] = accounts;
  if (account !== undefined) {
    const beside = before === undefined ? '' : `（先前写的是 ${before}）`;
    listed.push(`充值账号 ${account}${beside}`);
  }
  const others = furtherTold(theCase, numbers);
  const further = others.length === 0 ? '' : `同一订单另外还付了：${others.join('、')}。`;
  const wants = known(facts, 'wants')?.value === 'refund_one' ? '顾客希望退回多付的那一笔。' : '';
  return `${first}。${listed.length > 0 ? `${listed.join('，')}。` : ''}${further}${wants}`;
}
