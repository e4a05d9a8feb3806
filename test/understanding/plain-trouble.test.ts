import { describe, expect, it } from 'vitest';
import { plainTrouble } from '../../src/understanding/plain-trouble.ts';

describe('troubles that are none of the losses', () => {
  it.each([
    '只退了一半 剩下50没退',
    '到了一半 就是钱只退了50',
    '我买了100的京东E卡 没发货 店家说退我 结果只退了50',
    '说好退我100 只到账50',
    '一百块就退回来四成 少退了',
    '退款只退回一部分',
    '店里退了我60，还有40没给',
    'shop refunded only half, 50 out of 100 yuan',
    'they refunded me 30 of 80 and kept the rest',
    'i only got a part of it refunded',
    'got a partial refund, 20 is still owed',
  ])('%j: a refund in part', (text) => expect(plainTrouble(text)).toBe('part_refunded'));

  it.each([
    '我儿子拿我手机充了648原神 他11岁 能退吗',
    '东西到账了 是孩子不懂事充的',
    '女儿背着我买的皮肤',
    '未成年充值怎么办',
    'my kid bought it without asking me',
    'my 10 year old topped up 60 dollars, can it be refunded',
    'the purchase was made by my son',
  ])('%j: a child bought', (text) => expect(plainTrouble(text)).toBe('child_bought'));

  it.each([
    'steam卡买错区了 我是美区账号 给我的是港区卡 还没兑',
    '地区不对用不了',
    '卡是日区的，我号是国区',
    '激活码地区不符',
    "bought a US steam card but my account is in Turkey, it won't redeem",
    'the key is region locked',
    'gift card is for a different country',
  ])('%j: goods of another region', (text) => expect(plainTrouble(text)).toBe('other_region'));

  it.each([
    '能不能只退一半',
    '想要部分退款吗',
    '申请退款 还没退',
    '退款还没到账',
    '还没退我钱',
    '我退出了页面 还有别的办法吗',
    'can i get a partial refund?',
    'i want a refund of 30 dollars',
    'the refund never came',
    '帮儿子充的话费没到账',
    '给孩子买的点券 填错号了 能退吗',
    '儿子说没收到 能退吗',
    'topped up for my son and nothing came',
    'bought it for my kid, it never arrived',
    '区服选错了',
    '充错区了 我是微信区',
    '我在地区那里选的中国',
    'my account is in the US server',
    'bought a us steam card, no order',
  ])('%j: none of them', (text) => expect(plainTrouble(text)).toBeNull());
});
