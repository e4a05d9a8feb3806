import type { PictureFacts } from './picture-read.ts';

export const NO_FACTS: PictureFacts = {
  amount: null,
  paid_at: null,
  channel: null,
  transaction_id: null,
  merchant_order_id: null,
  shop_order_id: null,
  card_tail: null,
  payee: null,
  product: null,
  recharge_account: null,
  status: null,
};
