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

  it.each([
    ['付了100退了50，微信 11月20号 Q币', '100.00', '50.00'],
    ['付100 退回来50', '100.00', '50.00'],
    ['充了98 后来50退了 剩下的没退', '98.00', '50.00'],
    ['微信付的100块，今天退了我40', '100.00', '40.00'],
    ['花了100，退给我60，还差40', '100.00', '60.00'],
    ['买了100的Q币只退了50', '100.00', '50.00'],
    ['付了68 东西没到 商家退了20', '68.00', '20.00'],
    ['付了100退了一半', '100.00', '50.00'],
    ['微信付了68，只退了一半给我', '68.00', '34.00'],
    ['paid $80, they refunded half', '80.00', '40.00'],
    ['paid 60 got back 30', '60.00', '30.00'],
    ['I paid $60 and got $30 back', '60.00', '30.00'],
    ['charged 80, they refunded me 30', '80.00', '30.00'],
    ['$100 paid, $50 came back', '100.00', '50.00'],
    ['paid 50 for the 30 day pass, refunded 20', '50.00', '20.00'],
  ])('is what somebody says it is: %s', (text, paid, refunded) =>
    expect(told(text)).toEqual({ paid, status: 'success', refunded }),
  );

  it.each([
    ['付了68退我68', '68.00'],
    ['付了100想退50', '100.00'],
    ['付了100能退一半吗', '100.00'],
    ['付了100 要求退了一半的钱 没退', '100.00'],
    ['付了100能退50吗', '100.00'],
    ['付了30没到，上次退了20', '30.00'],
    ['付了98没到，说退款，退了3天了还没退', '98.00'],
    ['买了两张50的 退了一张', '50.00'],
    ['paid 50, can I get 20 back?', '50.00'],
  ])('and none where it is wished for, or of another: %s', (text, paid) =>
    expect(told(text)).toMatchObject({ paid, refunded: undefined }),
  );
});
