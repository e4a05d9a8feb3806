import { describe, expect, it } from 'vitest';
import { strangePayments } from '../../src/understanding/strange-payments.ts';

const TO_A_PERSON = [
  '我扫了他发的二维码付的钱',
  '客服发了个收款码让我扫',
  '钱是转到老板个人支付宝的',
  '付给了对方的微信',
  '他给我发了收款码',
  '转给卖家个人账户了68',
  '加了你们客服小鱼的微信 转给他50 买steam卡',
  '打到他的银行卡里了',
  '对方让我付到私人账户',
  '加了微信然后转账的',
  '扫客服的收款码付了30',
  '用的是个人收款码',
  '汇给了店主的银行卡',
  'I scanned his QR and paid',
  'they asked me to pay to a personal account',
  'paid with friends and family on paypal',
  'I sent it directly to his account',
  'money went to her own wallet',
  'transferred the money to a person',
];

const UNCERTIFIED = [
  '这个店没有营业执照',
  '网站没备案',
  '这家店未认证',
  '查不到商家',
  '网站突然打不开了',
  '老板跑路了',
  '就是个三无网站',
  '这个平台无资质',
  'it is an unverified seller',
  'the shop has disappeared',
  'the site is gone',
  'they have no licence',
];

const NOT_MINE = [
  '支付宝扣了30但我真没点付款 是不是被盗了',
  '付的不是我 是盗刷',
  '我没有在你们这买过 但是账单上有你们的名字扣了25块',
  '从来没在你们家买过东西，怎么扣我钱',
  '这笔不是我付的',
  '莫名其妙被扣了68',
  "I didn't make this payment",
  'unauthorized charge on my card',
  'i never ordered anything from you',
];

const GAVE_CODE = [
  '我把验证码给他了',
  '告诉了对方验证码',
  '短信码报给客服了',
  'I gave him the code',
  'read them the otp over the phone',
  'sent my password to someone',
];

/** What customers of an honest shop say every day. */
const ORDINARY = [
  '之前没在你们这买过，第一次买就没到',
  '昨天14:03在星辰点卡微信付了68买原神月卡，付完一直转圈',
  '我用微信支付付的，交易单号4200002345202611213456789012',
  '支付宝扫码付的，收款方是星辰数字商品',
  '扫店里的付款码付的',
  '付款码在微信里，扫了没反应',
  '银行卡扣了100，账户余额没变',
  '充到我的账号里没到账',
  '转了两次账都失败了',
  '页面打不开，一直白屏',
  '客服没人理我',
  '微信账单里有，订单没有',
  '卖家说已经发货了',
  '我的支付宝账户被扣了30元',
  '朋友帮我付的',
  '可以用微信付吗',
  'I paid with my own card',
  'the page is gone and my order too',
  'paid by WeChat, scanned the QR on the page',
  'my personal account shows nothing',
  'the shop is open until ten',
  'I have no order number',
  '验证码一直收不到',
  '客服给了我一个兑换码',
  '我没付过两次',
  'Alipay charged me 30 yuan yesterday',
];

describe('payments that went past a shop', () => {
  it.each(TO_A_PERSON)('%s', (text) => expect(strangePayments(text).toPerson).toBe(true));
});

describe('shops nobody vouches for', () => {
  it.each(UNCERTIFIED)('%s', (text) => expect(strangePayments(text).uncertified).toBe(true));
});

it.each(NOT_MINE)('nobody here paid: %s', (text) => expect(strangePayments(text).notMine).toBe(true));
it.each(GAVE_CODE)('a code was told: %s', (text) => expect(strangePayments(text).gaveCode).toBe(true));

const NOTHING = { toPerson: false, uncertified: false, notMine: false, gaveCode: false };

describe('ordinary words', () => {
  it.each(ORDINARY)('%s', (text) => expect(strangePayments(text)).toEqual(NOTHING));

  it('of any length are read in no time', () => {
    expect(strangePayments('付给了他'.repeat(20_000))).toEqual(NOTHING);
  });
});
