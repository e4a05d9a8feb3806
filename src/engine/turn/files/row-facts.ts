import type { NamedValue } from '../../../domain/fact.ts';
import type { PaymentChannel } from '../../../domain/payment-channel.ts';
import type { BillRow, BillSource } from '../../../understanding/bills/bill-row.ts';
import type { Shop } from '../../shop.ts';
import { productFacts } from '../facts/stated-in.ts';
import { walletStatusOf } from './wallet-status.ts';

const CHANNELS: Readonly<Record<BillSource, PaymentChannel>> = {
  alipay_user: 'alipay',
  alipay_merchant: 'alipay',
  wechat_user: 'wechat',
  wechat_merchant: 'wechat',
};

/** A row of an exported bill as the facts of the payment it is. */
export function rowFacts(row: BillRow, shop: Shop): NamedValue[] {
  const { source, amount, paid_at, transaction_id, merchant_order_id, counterparty, product, status } = row;
  const stated: NamedValue[] = [
    { name: 'amount', value: amount },
    { name: 'paid_at', value: paid_at },
    { name: 'payment_channel', value: CHANNELS[source] },
  ];
  if (transaction_id !== null) stated.push({ name: 'transaction_id', value: transaction_id });
  if (merchant_order_id !== null) stated.push({ name: 'merchant_order_id', value: merchant_order_id });
  if (counterparty !== null) stated.push({ name: 'payee', value: counterparty });
  const wallet = walletStatusOf(status);
  if (wallet !== undefined) stated.push({ name: 'wallet_status', value: wallet });
  if (product !== null) stated.push(...productFacts(product, shop));
  return stated;
}
