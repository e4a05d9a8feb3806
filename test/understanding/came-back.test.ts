import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

function told(text: string) {
  const { amount, status } = understand(text, { receivedAt: '2026-11-22T20:15:00+08:00' }).facts;
  return { paid: amount?.value, status: status?.value, refunded: status?.refunded?.value };
}
const PAID_AT = '支付时间 2026年11月22日 14:03:22';

describe('what came back of a payment', () => {
  it.each([
    `星辰点卡 -68.00 当前状态 已退款(￥50.00) ${PAID_AT} 商品 原神月卡 支付方式 零钱`,
    `当前状态 已退款(￥50.00)\n-68.00\n商品 原神月卡`,
    `星辰点卡\n-68.00\n当前状态\n已退款￥50.00\n${PAID_AT}`,
    `星辰点卡\n-68.00\n退款金额 50.00\n订单金额 68.00\n${PAID_AT}`,
    '账单详情\n星辰点卡\n-68.00\n交易成功\n退款 50.00元\n支付时间 2026-11-22 14:03:22\n付款方式 余额宝\n商品说明 原神月卡',
    'Star Games\n-$68.00\nStatus: Partially refunded ($50.00)\nDate: Nov 22, 2026 14:03\nTransaction ID 1AB23456CD789012E',
    'PayPal: Payment to Star Games -$68.00 USD, Refunded $50.00, Nov 22 2026',
  ])('is not what was paid: %s', (text) => {
    expect(told(text)).toEqual({ paid: '68.00', status: 'success', refunded: '50.00' });
  });

  it('leaves open what was paid where only the part is shown', () => {
    const page = `当前状态\n已退款(￥50.00)\n${PAID_AT}\n交易单号 4200002345202611223456789012`;
    expect(told(page)).toEqual({ paid: undefined, status: 'success', refunded: '50.00' });
  });

  it.each([
    `星辰点卡\n-68.00\n当前状态\n已全额退款\n${PAID_AT}`,
    `-68.00 已退款(￥68.00) ${PAID_AT}`,
    '【支付宝】您的订单退款68.00元已退回余额，余额300.00元。',
  ])('is all of it where no more was paid: %s', (text) => {
    expect(told(text)).toMatchObject({ paid: '68.00', refunded: undefined });
  });
});
