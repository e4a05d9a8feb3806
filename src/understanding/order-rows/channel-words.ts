import { shapeOf } from '../../domain/contradictions.ts';
import { PAYMENT_CHANNELS, type PaymentChannel } from '../../domain/payment-channel.ts';

/** How shop systems and gateways call the payment channels. First fit wins. */
const WORDS: readonly (readonly [PaymentChannel, RegExp])[] = [
  ['alipay', /ali|zfb|支付宝/],
  ['wechat', /wx|wechat|weixin|微信/],
  ['unionpay', /union|银联|云闪付|ysf/],
  ['qq', /qq|tenpay|财付通/],
  ['usdt', /usdt|tron|trc20|erc20|bep20|crypto|epusdt/],
  ['paypal', /paypal/],
  ['digital_rmb', /ecny|e-cny|digital_rmb|数字人民币/],
  ['card_international', /stripe|visa|mastercard|card_international/],
  ['bank_card', /bank|银行卡|网银/],
];

/** The payment channel a record names, or the one whose shape its number has; `null` where neither says. */
export function recordedChannel(words: string | null, transactionId: string | null): PaymentChannel | null {
  const plain = words?.normalize('NFKC').toLowerCase() ?? '';
  const named =
    PAYMENT_CHANNELS.find((channel) => channel === plain) ??
    WORDS.find(([, shape]) => shape.test(plain))?.[0];
  return named ?? (transactionId === null ? null : (shapeOf(transactionId)?.channel ?? null));
}
