import { describe, expect, it } from 'vitest';
import { tellsGoodsCame } from '../../src/understanding/goods-came.ts';

describe('whether goods are told to have come', () => {
  it.each([
    '订单有 卡也给了 就是不能用',
    '订单在，码也收到了，就是兑换不了',
    '有订单 会员开了但是显示已过期',
    '收到卡密了 用不了',
    'order is there, code received',
    "order's there n the points came",
    'I got the code but it does not work',
    '激活码用不了 订单有 码也有',
    '单子在 卡密也都在 就是激活失败',
    'order is there, code is there',
    '点券到账了 但是号没了',
    'the keys are all there but fail',
  ])('%j says so', (text) => expect(tellsGoodsCame(text)).toBe(true));

  it.each([
    '订单有，卡密没给',
    '卡给了一半，还差两张没到',
    '48张的卡密收到了 差2张',
    '订单显示卡密已经给了',
    '提示卡密已经发了',
    '等卡密到了再说',
    '验证码收到了',
    '银行卡给了他',
    '商家收到货款了',
    'order is there but code not received',
    'order says the code was delivered',
    'only 2 codes arrived',
    'code received?',
    'the codes never came',
    '验证码也有',
    '订单有 码也没有',
    'is there a code there',
    'the code is not there',
    '点券到了 又没了',
    '大号到账了 小号没到账',
    'the key should be there',
  ])('%j does not', (text) => expect(tellsGoodsCame(text)).toBe(false));
});
