import { encoded } from '../../adapters/bills/write-csv.ts';
import { PAID } from './pages.ts';

/** What a row of a WeChat statement is told by. */
export interface BillLine {
  readonly time: string;
  readonly payee: string;
  readonly product: string;
  readonly amount: string;
  readonly status?: string;
  readonly transaction: string;
  readonly merchant: string;
}

export const THE_PAYMENT: BillLine = {
  time: '2026-11-22 20:03:11',
  payee: '星辰点卡',
  product: '原神月卡',
  amount: '68.00',
  transaction: PAID.transaction,
  merchant: PAID.merchant,
};

/** Somebody else's coffee, bought `minutes` before the payment. */
export function another(minutes: number, amount: string, payee = '幸福咖啡'): BillLine {
  const at = new Date(Date.parse('2026-11-22T20:03:11Z') - minutes * 60_000);
  const time = at.toISOString().slice(0, 19).replace('T', ' ');
  const day = time.slice(0, 10).replaceAll('-', '');
  const serial = String(minutes).padStart(10, '0');
  return {
    time,
    payee,
    product: '拿铁',
    amount,
    transaction: `4200002345${day}${serial}`,
    merchant: `M${day}${serial}`,
  };
}

/** A statement as WeChat writes it. */
export function wechatStatement(lines: readonly BillLine[]): Buffer {
  const rows = lines.map(
    ({ time, payee, product, amount, status = '支付成功', transaction, merchant }) =>
      `${time},商户消费,${payee},"${product}",支出,¥${amount},零钱,${status},${transaction}\t,${merchant}\t,"/"`,
  );
  return encoded(
    [
      '微信支付账单明细,,,,,,,,',
      '微信昵称：[小李],,,,,,,,',
      '----------------------微信支付账单明细列表--------------------,,,,,,,,',
      '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注',
      ...rows,
      '',
    ].join('\n'),
    'utf8-bom',
  );
}
