import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/understanding/pictures/read-picture.ts';
import { flush, laidOut, type Run } from './lay-out.ts';

const row = (label: string, value: string): readonly Run[] => [[label, 30], flush(value)];

/** What is taken for the goods of an order that was paid with 128.00. */
function goodsOf(...rows: (readonly Run[])[]): string | undefined {
  const page = laidOut([
    [['订单详情', 250]],
    ...rows,
    row('实付款', '¥128.00'),
    row('订单编号', '340820918415'),
    row('支付方式', '微信支付'),
    row('付款时间', '2026-11-24 18:22:33'),
  ]);
  return readPicture(page, { receivedAt: '2026-11-27T12:00:00+08:00' }).facts.product?.value;
}

describe('goods without a label', () => {
  const goods = (name: string, price: string): readonly Run[] => [[name, 150], flush(price)];
  it.each([
    ['what it cost with the coupon', '¥131.00'],
    ['one of two', '¥64.00'],
  ])('stand beside their price: %s', (_, price) => {
    expect(goodsOf(goods('网易云音乐黑胶年卡', price))).toBe('网易云音乐黑胶年卡');
  });
  it.each([
    ['a price that has nothing to do with it', goods('爱奇艺黄金会员', '¥39.90')],
    ['money of another country', goods('爱奇艺黄金会员', 'HK$131.00')],
    ['a sum by its name', goods('会员优惠合计', '¥131.00')],
    ['what was taken off', goods('店铺会员专享', '-¥131.00')],
  ])('are not %s', (_, row) => {
    expect(goodsOf(row)).toBeUndefined();
  });
  it('are not told where there are several', () => {
    expect(
      goodsOf(goods('网易云音乐黑胶年卡', '¥131.00'), goods('QQ音乐绿钻年卡', '¥130.00')),
    ).toBeUndefined();
  });
});
