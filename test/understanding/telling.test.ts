import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };

describe('the loss type', () => {
  it.each([
    ['charged_page_stalled', '刷脸付完，收银台还在那儿转圈，卡里少了48'],
    ['charged_page_stalled', 'Bank says paid, your page says awaiting payment'],
    ['paid_no_order', '钱付出去了，订单列表里一条都没有'],
    ['paid_no_order', 'I was charged but no order was ever created'],
    // Among all that is known of the payment.
    [
      'paid_no_order',
      '前天下午用支付宝付了60元买Q币，显示成功，订单列表里什么都没有，交易号2026112022001498765432100001，QQ号 3344556670',
    ],
    ['deleted_or_overwritten', '上午订单还在列表里，下午整个不见了'],
    ['deleted_or_overwritten', 'the order I saw yesterday has disappeared'],
    ['goods_missing', '订单写着已完成，可激活码那里是空的'],
    ['goods_missing', 'order complete, still no license key in my mail'],
    ['wrong_account_or_platform', '不好意思，是我把充值号码填错了'],
    ['wrong_account_or_platform', 'I entered the wrong player ID'],
    ['not_charged', '银行把付款拦了，一分钱没扣'],
    ['not_charged', 'my card got declined and nothing was charged'],
    ['other', '兑换码输进去提示已被使用'],
    ['other', 'I ordered two by accident, can one be refunded'],
    // The order is missed first, and the payment told behind it.
    ['paid_no_order', '没有订单，微信付的68'],
    ['paid_no_order', '没有订单 付了30'],
    ['paid_no_order', '没有这一单，昨天付的'],
    [
      'goods_missing',
      'Nothing there, paid 68 yuan by alipay last night at 9 for Q coins, the bill says paid',
    ],
    ['goods_missing', 'payed 30 usd w paypal 4 roblox giftcard yday nvr got it'],
    // Part of it came: the rest is missing.
    ['goods_missing', '只收到18个'],
    ['goods_missing', '少给了 买的1000点券只到了500'],
    ['goods_missing', 'only half of the coins came through'],
    // A code that came and is dead is no code that is missing.
    ['other', 'ok fine. $60 office key, order says completed but the key says already used'],
    ['other', '发来的卡密是别人用过的'],
    ['other', 'i HAVE the key but it says its been used on another pc'],
    ['other', 'my kid bought something with my card w/o asking, i want it cancelled'],
    ['other', '我想退款 不想要了 东西到了'],
    ['wrong_account_or_platform', '充错号了怎么办 我把uid填错一位'],
    ['wrong_account_or_platform', "typo'd my account name when topping up, put jonh instead of john"],
    ['wrong_account_or_platform', 'nothing arrived because wrong account'],
    ['wrong_account_or_platform', '就是填错了啊'],
  ])('%s: "%s"', (type, text) => {
    expect(understand(text, NOW).loss_type).toBe(type);
  });

  it('is told with its reasons, strongest first, and where they stand', () => {
    const text = '昨天订单还在，今天打开就没了';
    const { reasons } = understand(text, NOW);
    const [first] = reasons;
    expect(['order_gone', 'existed_before']).toContain(first?.value);
    expect(text.slice(...(first?.span ?? [0, 0]))).not.toBe('');
  });

  it('is surer of clear words than of vague ones', () => {
    const sureness = (text: string) => understand(text, NOW).confidence;
    expect(sureness('订单不见了，昨天还在')).toBeGreaterThan(0.9);
    expect(sureness('付了没反应')).toBeLessThan(sureness('付了没反应，页面一直转'));
    expect(sureness('你好')).toBe(0);
  });

  it('is none where nothing is told of a loss', () => {
    for (const text of [
      '付后多久发货？',
      '昨天下午付的',
      '骗子退钱',
      'my order number is ORD-20261121-0042',
      '可以开始了',
      'Dont have an order no',
      '没有订单号，微信付的68',
      // What was typed to us is put right, not what was typed when paying.
      '账号也错了 wzry132',
      "the account is wrong too, it's wzry132",
      'QQ号写错了，3344556670',
    ]) {
      expect(understand(text, NOW).loss_type, text).toBeNull();
    }
  });

  it.each(['nothing there', 'didnt arrive', '没到账', "I don't have an order"])(
    'says nothing of an order that is there: "%s"',
    (text) => {
      expect(understand(text, NOW).reasons.map(({ value }) => value)).not.toContain('order_there');
    },
  );

  it('is no second payment where one is told', () => {
    const { loss_type, warnings } = understand('charged. $34.99 on my amex', NOW);
    expect([loss_type, warnings]).toEqual([null, []]);
  });

  it('is no hanging page where a password is refused', () => {
    expect(understand('进不去啊，登录都登不上，说密码错误', NOW).loss_type).not.toBe('charged_page_stalled');
  });
});
