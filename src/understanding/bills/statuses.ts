import type { BillDirection, BillStatus } from './bill-row.ts';

/**
 * The wallets' status words, the telling ones first: a withdrawal that failed was "returned", a refund "succeeded".
 * A trade that waits for its delivery or for the buyer's confirmation is pending, although the money has left.
 */
const WORDS: readonly (readonly [BillStatus, RegExp])[] = [
  ['failed', /失败|异常|FAIL|ERROR|^CHANGE$/],
  ['pending', /退款(?:中|处理中|申请)|PROCESSING/],
  ['refunded', /已(?:全额|部分)?退款|退款成功|已退[还回]|转入退款|^REFUND|REVOKED/],
  ['closed', /关闭|取消|撤销|作废|CLOSED/],
  ['pending', /等待|已发货|未支付|未付款|处理中|进行中|待[^，,]|NOTPAY|USERPAYING/],
  [
    'success',
    /成功|完成|已转账|已收钱|已收款|收款|已存入|已?到账|已支付|已付款|已还款|已领取|SUCCESS|FINISHED/,
  ],
];

/** What a status word of a bill says; `unknown` for a word that is not on the list. */
export function readStatus(words: string): BillStatus {
  return WORDS.find(([, shape]) => shape.test(words))?.[0] ?? 'unknown';
}

/** 支出, 收入 (已支出, 已收入 in the old export); everything else, the slash included, counts as neither. */
export function readDirection(words: string): BillDirection {
  if (words.includes('支出')) return 'debit';
  return words.includes('收入') ? 'credit' : 'neutral';
}
