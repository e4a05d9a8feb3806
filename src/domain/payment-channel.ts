/** Where the money went through (支付渠道); not the channel the customer talks on. */
export const PAYMENT_CHANNELS = [
  'alipay',
  'wechat',
  'unionpay',
  'qq',
  'bank_card',
  'digital_rmb',
  'usdt',
  'paypal',
  'card_international',
  'other',
] as const;
export type PaymentChannel = (typeof PAYMENT_CHANNELS)[number];

const OF_YUAN: ReadonlySet<string> = new Set<PaymentChannel>([
  'alipay',
  'wechat',
  'unionpay',
  'qq',
  'digital_rmb',
]);

/** Whether a sum without a currency is in yuan that went through there, in whatever language it is told. */
export function takesYuan(channel: string | undefined): boolean {
  return channel !== undefined && OF_YUAN.has(channel);
}
