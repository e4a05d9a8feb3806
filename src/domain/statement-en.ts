import { accountsTold } from './accounts-told.ts';
import type { Case } from './case.ts';
import { isFound } from './check.ts';
import { type Facts, known } from './fact.ts';
import { maskFact } from './fact-words.ts';
import { formatMoney, formatStatedTime } from './format.ts';
import { furtherTold } from './further-told.ts';
import type { StatedTime } from './instant.ts';
import { abbreviateId, maskText } from './masking.ts';
import type { PaymentChannel } from './payment-channel.ts';
import { troubleIn } from './trouble.ts';

const CHANNELS: Readonly<Record<PaymentChannel, string | null>> = {
  alipay: 'with Alipay',
  wechat: 'with WeChat Pay',
  unionpay: 'with UnionPay',
  qq: 'with QQ Wallet',
  bank_card: 'by bank card',
  digital_rmb: 'in digital yuan',
  usdt: 'in USDT',
  paypal: 'with PayPal',
  card_international: 'by credit card',
  other: null,
};

const GOODS_MISSING = {
  card_key: 'the code was never delivered',
  top_up: 'the top-up never arrived',
  licence: 'the licence was never delivered',
} as const;

function happened(
  { facts, lossType, checks }: Pick<Case, 'facts' | 'lossType' | 'checks'>,
  trouble: string | null,
): string {
  const seen = known(facts, 'order_seen')?.value;
  const kind = known(facts, 'product_kind')?.value;
  switch (lossType) {
    case 'charged_page_stalled':
      return seen === 'unpaid'
        ? 'the money was taken, but the order still shows as unpaid'
        : 'the money was taken, but the payment page hung and the order was never completed';
    case 'paid_no_order':
      return 'the payment went through, but “My orders” shows no order for it';
    case 'deleted_or_overwritten':
      return seen === 'changed'
        ? 'the order was there at first and now shows something else'
        : 'the order was there at first and has since disappeared';
    case 'goods_missing':
      return (
        (seen === 'goods_missing' ? 'the order is there, but ' : '') +
        (kind === undefined ? 'the goods never arrived' : GOODS_MISSING[kind])
      );
    case 'wrong_account_or_platform':
      return isFound(checks, 'recharge_target')
        ? 'the top-up went to a wrong account or server'
        : 'the order turned out to be under another account or at another shop';
    case 'not_charged':
      return known(facts, 'wallet_status')?.value === 'refunded'
        ? 'the money has been returned'
        : 'it turned out that no money was taken';
    case 'other':
      if (known(facts, 'wants')?.value === 'cancel')
        return `the customer wants to cancel and asks not to deliver${trouble === null ? '' : `: “${trouble}”`}`;
      return trouble === null
        ? 'something else is wrong with the order or the goods'
        : `the customer says “${trouble}”`;
    case null:
      return 'the order or the goods never arrived as they should have';
  }
}

function when(time: StatedTime | undefined): string {
  if (time === undefined) return '';
  const words = formatStatedTime(time, 'en');
  return `On ${time.precision === 'day' ? words : words.replace(/ (\d{2}:[\d:]+)$/, ' at $1')}, `;
}

function purchase(facts: Facts, shopName: string): string {
  const channel = known(facts, 'payment_channel')?.value;
  const amount = known(facts, 'amount')?.value;
  const product = known(facts, 'product')?.value;
  const paidWith = known(facts, 'paid_with')?.value;
  const shop = maskText(known(facts, 'shop')?.value ?? shopName);
  return [
    'the customer paid',
    amount && formatMoney(amount),
    paidWith && `(${maskText(paidWith)})`,
    product && `for ${maskText(product)}`,
    shop && `at ${shop}`,
    channel && !(channel === 'usdt' && amount?.currency === 'USDT') && CHANNELS[channel],
  ]
    .filter(Boolean)
    .join(' ');
}

/** The English statement. */
export function statementEn(
  theCase: Pick<Case, 'facts' | 'lossType' | 'checks' | 'further'>,
  shopName: string,
  numbers: 'masked' | 'whole',
): string {
  const { facts } = theCase;
  const show = numbers === 'whole' ? String : abbreviateId;
  const back = known(facts, 'refunded')?.value;
  const cameBack = back === undefined ? '' : `, of which ${formatMoney(back)} was refunded`;
  const sentence = `${when(known(facts, 'paid_at')?.value)}${purchase(facts, shopName)}${cameBack}; ${happened(theCase, troubleIn(theCase, numbers))}.`;

  const accounts = accountsTold(theCase).map((account) =>
    numbers === 'whole' ? account : maskFact('recharge_account', account),
  );
  const listed = [
    ['transaction ID', known(facts, 'transaction_id')?.value],
    ['merchant order number', known(facts, 'merchant_order_id')?.value],
    ['shop order number', known(facts, 'shop_order_id')?.value],
  ].flatMap(([name, id]) => (id === undefined ? [] : [`${name} ${show(id)}`]));
  const [account, before] = accounts;
  if (account !== undefined) {
    const beside = before === undefined ? '' : ` (first given as ${before})`;
    listed.push(`top-up account ${account}${beside}`);
  }
  const others = furtherTold(theCase, numbers);
  return [
    capital(sentence),
    listed.length > 0 && `${capital(listed.join(', '))}.`,
    others.length > 0 && `Also paid for the same order: ${others.join(', ')}.`,
    known(facts, 'wants')?.value === 'refund_one' && 'The customer would like the extra payment back.',
  ]
    .filter(Boolean)
    .join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
