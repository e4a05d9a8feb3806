import { clean, readId } from './cells.ts';
import type { Layout, Movement } from './layout.ts';
import { readDirection, readStatus } from './statuses.ts';

/** 已退款(￥5.00), 已退款¥5.00, 已退款（5.00元） */
const REFUNDED_SUM = /退款\(?([¥￥]?[\d,.]+)元?\)?/;

/** 微信支付账单明细: CSV, or a sheet since 2025. What went back stands inside the status word. */
export const WECHAT_USER: Layout = {
  source: 'wechat_user',
  columns: {
    time: ['交易时间'],
    transaction: ['交易单号'],
    merchant_order: ['商户单号'],
    amount: ['金额'],
    direction: ['收/支', '收支'],
    counterparty: ['交易对方'],
    product: ['商品'],
    method: ['支付方式'],
    kind: ['交易类型'],
    status: ['当前状态'],
  },
  required: ['time', 'transaction', 'merchant_order', 'amount', 'direction', 'status'],
  move(cell) {
    const statusText = clean(cell('status'));
    const status = readStatus(statusText);
    return {
      amount: cell('amount'),
      currency: 'CNY',
      direction: readDirection(cell('direction')),
      status,
      statusText,
      refunded: REFUNDED_SUM.exec(statusText.normalize('NFKC'))?.[1] ?? (status === 'refunded' ? 'all' : ''),
      isRefund: status === 'refunded' && /退款/.test(cell('kind')),
    };
  },
};

/** The merchant's trade bill, all forms of it. A refund is a row of its own under the payment's number. */
export const WECHAT_TRADES: Layout = {
  source: 'wechat_merchant',
  columns: {
    time: ['交易时间'],
    transaction: ['微信订单号', '微信支付订单号'],
    merchant_order: ['商户订单号'],
    amount: ['订单金额', '总金额', '应结订单金额'],
    currency: ['货币种类'],
    counterparty: ['用户标识'],
    product: ['商品名称'],
    method: ['付款银行'],
    status: ['交易状态'],
    refund_number: ['微信退款单号'],
    refund_amount: ['申请退款金额', '退款金额'],
    refund_status: ['退款状态'],
  },
  required: ['time', 'transaction', 'merchant_order', 'amount', 'status'],
  move(cell): Movement {
    const statusText = clean(cell('status'));
    const isRefund = /^REF|^REV/.test(statusText) || readId(cell('refund_number')) !== null;
    const refundStatus = clean(cell('refund_status'));
    const settled = refundStatus === '' || refundStatus === 'SUCCESS';
    return {
      amount: (isRefund && cell('refund_amount')) || cell('amount'),
      currency: clean(cell('currency')) || 'CNY',
      direction: isRefund ? 'debit' : 'credit',
      status: isRefund ? (settled ? 'refunded' : readStatus(refundStatus)) : readStatus(statusText),
      statusText,
      refunded: '',
      isRefund,
    };
  },
};
