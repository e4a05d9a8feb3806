import { identify } from '../id-families.ts';
import { clean, readDecimal, readId } from './cells.ts';
import type { CellOf, Layout } from './layout.ts';
import { readDirection, readStatus } from './statuses.ts';

/** `<payment>_<refund>`: the number of a refund row begins with its payment's. */
const REFUND_NUMBER = /^\d{16,}[_*]/;

/** 支付宝交易明细 of the app, in all its orders of columns, and the 16 columns of the old web page. */
export const ALIPAY_USER: Layout = {
  source: 'alipay_user',
  columns: {
    time: ['付款时间', '交易时间', '交易创建时间'],
    transaction: ['交易订单号', '交易号'],
    merchant_order: ['商家订单号', '商户订单号'],
    amount: ['金额'],
    direction: ['收/支', '收支', '资金状态'],
    counterparty: ['交易对方'],
    product: ['商品说明', '商品名称'],
    method: ['收/付款方式', '收付款方式', '付款方式'],
    kind: ['交易分类', '类型'],
    status: ['交易状态'],
    refunded: ['成功退款'],
  },
  required: ['time', 'transaction', 'merchant_order', 'amount', 'direction', 'counterparty', 'status'],
  move(cell) {
    const statusText = clean(cell('status'));
    const status = readStatus(statusText);
    const isRefund =
      status === 'refunded' &&
      (REFUND_NUMBER.test(clean(cell('transaction'))) ||
        /^退款/.test(clean(cell('product'))) ||
        /退款/.test(cell('kind')) ||
        statusText === '退款成功');
    return {
      amount: cell('amount'),
      currency: 'CNY',
      direction: readDirection(cell('direction')),
      status,
      statusText,
      refunded: status === 'refunded' ? 'all' : cell('refunded'),
      isRefund,
    };
  },
};

/** 业务明细: one row per trade and per refund, refunds negative. */
export const ALIPAY_TRADES: Layout = {
  source: 'alipay_merchant',
  columns: {
    time: ['完成时间', '创建时间'],
    transaction: ['支付宝交易号'],
    merchant_order: ['商户订单号'],
    amount: ['订单金额'],
    counterparty: ['对方账户', '对方账号'],
    product: ['商品名称'],
    kind: ['业务类型'],
  },
  required: ['time', 'transaction', 'merchant_order', 'amount', 'kind'],
  move(cell) {
    const statusText = clean(cell('kind'));
    const isRefund = statusText.includes('退款') || readDecimal(cell('amount'))?.startsWith('-') === true;
    return {
      amount: cell('amount'),
      currency: 'CNY',
      direction: isRefund ? 'debit' : 'credit',
      status: isRefund ? 'refunded' : 'success',
      statusText,
      refunded: '',
      isRefund,
    };
  },
};

/** 账务明细: every movement of the merchant's balance, fees included; what stands there has happened. */
export const ALIPAY_LEDGER: Layout = {
  source: 'alipay_merchant',
  columns: {
    time: ['发生时间', '入账时间'],
    transaction: ['业务流水号', '支付宝交易号'],
    base_order: ['业务基础订单号'],
    merchant_order: ['商户订单号'],
    income: ['收入金额', '收入'],
    expense: ['支出金额', '支出'],
    counterparty: ['对方账号', '对方名称', '对方账户'],
    product: ['商品名称'],
    method: ['交易渠道', '支付渠道'],
    kind: ['业务类型', '账务类型'],
  },
  required: ['time', 'transaction', 'merchant_order', 'income', 'expense'],
  move(cell) {
    const statusText = clean(cell('kind'));
    const spent = isSum(cell('expense'));
    const isRefund = spent && statusText.includes('退款');
    return {
      amount: spent ? cell('expense') : cell('income'),
      currency: 'CNY',
      direction: spent ? 'debit' : isSum(cell('income')) ? 'credit' : 'neutral',
      status: isRefund ? 'refunded' : 'success',
      statusText,
      refunded: '',
      isRefund,
      transaction: tradeNumber(cell),
    };
  },
};

function isSum(cell: string): boolean {
  return Number(readDecimal(cell)?.replaceAll(',', '') ?? 0) !== 0;
}

/** A refund is booked under a number of its own, and names the trade it belongs to in another column. */
function tradeNumber(cell: CellOf): string {
  const trade = readId(cell('base_order'));
  return trade !== null && identify(trade)?.family === 'alipay_trade' ? trade : cell('transaction');
}
