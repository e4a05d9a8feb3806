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
