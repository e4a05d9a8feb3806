import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';
import type { ReadFacts } from '../../src/understanding/understood.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };

function fact(text: string, name: keyof ReadFacts): string | null {
  return understand(text, NOW).facts[name]?.value ?? null;
}

describe('the channel', () => {
  it.each([
    ['other', 'paid by GrabPay, page hangs'],
    ['wechat', '支付宝付的，不对，是微信'],
    ['bank_card', 'paid by my Ecobank card'],
    ['bank_card', '洛阳银行0622扣了49.5'],
    [null, 'someone asks 20 usdt via trc20 to release my order'],
    ['usdt', '付了32u，机器人没动静'],
    ['bank_card', '银行扣了八十，你们没单'],
    ['wechat', 'wx'],
    ['card_international', 'used my Discover for it'],
    [null, '会员能用到30u以后吗'],
    [null, 'Do you take American Express?'],
    [null, 'Is Klarna possible?'],
    [null, '支持花呗吗'],
    ['alipay', '支持花呗我就用花呗付了30'],
    ['bank_card', '对公那笔2,400整'],
  ])('%s: "%s"', (channel, text) => {
    expect(fact(text, 'channel')).toBe(channel);
  });
});

describe('the card tail', () => {
  it.each([
    ['7741', '用的工行7741，短信来了，页面没变'],
    ['0622', '洛阳银行0622扣了49.5'],
    ['4047', '卡是农商行的，尾巴4 0 4 7'],
    ['6608', '尾号等我看下……6608'],
    ['2055', '【海滨银行】户*2055 11/21 09:30 快捷支出 RMB 12.00 余 RMB 88.10'],
    ['6620', '农行那张卡，末尾四个号6620'],
    ['4410', '尾數係4410張卡'],
    ['2210', '说的是交行卡，2210结尾'],
    ['5520', 'my Nationwide card, the one finishing 5520'],
    [null, '储蓄卡充了2055块，没到账'],
    [null, '订单尾号4471，查一下'],
  ])('%s: "%s"', (tail, text) => {
    expect(fact(text, 'card_tail')).toBe(tail);
  });
});

describe('the payee', () => {
  it.each([
    ['云桥数码', '钱付给“云桥数码”了，是你们吗'],
    ['Nordlicht Games', '€12 to "Nordlicht Games" on Monday, nothing arrived'],
    ['青竹网络服务部', '收款单位全称：青竹网络服务部。'],
    ['LUMO DIGITAL OU', 'The name on my statement is LUMO DIGITAL OU, amount 14.20 EUR'],
    ['言准科技', '服务商"言准科技"收的120'],
    ['青竹网络服务部', '钱打给青竹网络服务部，58元'],
    ['SQ *NORDLICHT', 'Statement says SQ *NORDLICHT $64.00'],
    [null, '点了“立即支付”，没反应'],
  ])('%s: "%s"', (payee, text) => {
    expect(fact(text, 'payee')).toBe(payee);
  });
});

describe('the account', () => {
  it('is the one that is called so, whatever number stands before it', () => {
    expect(fact('电话13512340000，充值账号 90817263', 'recharge_account')).toBe('90817263');
    expect(fact('话费充到 13512340000', 'recharge_account')).toBe('13512340000');
    expect(fact('充到83733010上了，我的是64226047', 'recharge_account')).toBe('64226047');
    expect(fact('the data bundle to 0803 415 7720 never came', 'recharge_account')).toBe('08034157720');
  });

  it.each([
    ['20541681427', '抖音号：20541681427，抖币没到'],
    ['09175528043', 'load for 0917 552 8043 not received'],
    ['88213345', '88213345 is the right one, i typed 88213354'],
    [null, '我手机号是13812345670，回我电话'],
    ['MossyOak91', 'gamertag is MossyOak91'],
    ['ana.lee@mail.com', 'my login is ana.lee@mail.com, not analee@mail.com'],
    ['9QJ2YV0K', 'player tag #9QJ2YV0K, gems not there'],
    [null, '我电话13512340000，有消息打给我'],
    [null, 'code should go to ana.lee@mail.com'],
    [null, '工单 20261122 转人工'],
  ])('%s: "%s"', (account, text) => {
    expect(fact(text, 'recharge_account')).toBe(account);
  });
});

describe('the amount', () => {
  it.each([
    ['86.00', '不是八十八，八十六'],
    ['520.00', 'sorry, 520 not 250'],
    ['45.50', '打错了，45.5'],
    ['328.00', '支付宝，328，月石，没进背包'],
    ['75.00', 'I paid 75 riyal and nothing came'],
    [null, '交易被拒了，68块没扣'],
    [null, 'a man on Telegram wants 100 dollars before he releases my order'],
    ['99.00', '轻量云一年99，页面404了'],
    ['6.50', 'A PDF pattern, 6 pounds 50, Klarna'],
    ['4.99', 'I have paid four pounds ninety nine for the coins'],
    ['24000.00', 'Top up diamonds, Rp 24.000 via GoPay'],
    ['600.00', '五千个，每个一毛二，付了600整'],
    [null, '尾号写错，2271'],
  ])('%s: "%s"', (amount, text) => {
    expect(fact(text, 'amount')).toBe(amount);
  });
});

describe('the currency', () => {
  it.each([
    ['USD', 'paid $68 for a key'],
    ['HKD', '唔係$68，係$86'],
    ['CNY', '微信畀咗50買遊戲幣'],
    ['EUR', 'Steam wallet 50 EUR, charged 47,50 on Thursday'],
  ])('%s: "%s"', (currency, text) => {
    expect(understand(text, NOW).facts.amount?.currency).toBe(currency);
  });
});

describe('the number of the order', () => {
  it.each([
    ['872809837953', '订单ID：872809837953，查不到'],
    ['88123455', '编号8812 3455'],
    ['5567821', "order number's 5567821"],
    ['A10293', '订单号 A10293 1280 微信'],
    ['QM-5518', 'QM-5518 was in my list at noon and now it is not'],
    ['HT/2026/0331', '中午还看见HT/2026/0331，现在列表是空的'],
  ])('%s: "%s"', (number, text) => {
    expect(fact(text, 'shop_order_id')).toBe(number);
  });
});

describe('the product', () => {
  it.each([
    ['kite repair kit', 'paid 12.99 for kite repair kit, nothing arrived'],
    ['书号查询服务', '书号查询服务九块九，转圈半小时了'],
    ['原神月卡', '商品 原神月卡 金额 68.00 收款方 星辰点卡 支付方式 零钱'],
    [null, '银行卡扣了，网页一直转'],
    [null, '客服什么时候上班'],
  ])('%s: "%s"', (product, text) => {
    expect(fact(text, 'product')).toBe(product);
  });
});

describe('the time of payment', () => {
  it.each([
    ['2026-11-20', '20-11-26 paid by card'],
    ['2026-11-18', 'the sum was debited on 18.11. by paypal'],
    ['2026-11-21T14:06:00+08:00', '付款时间:21号下午2点06'],
    ['2026-11-21T21:20:00+08:00', '昨晚黑九点二十付的'],
    ['2026-11-21T20:10:00+08:00', '昨晚8.10付的'],
    ['2026-11-21T15:45:00+08:00', '我係琴日下晝三點九落單俾錢嘅'],
    [null, '昨天有订单 今天没有'],
    [null, '单号是88213764，刚才抄错了'],
  ])('%s: "%s"', (time, text) => {
    expect(fact(text, 'paid_at')).toBe(time);
  });
});

describe('a notice', () => {
  it.each([
    ['debit', '【海滨银行】您尾号4417的卡11月20日14:02快捷支付人民币30.00元，余额210.50元'],
    ['credit', 'Harbor Bank: $24.00 refunded to card ending 4417 on Nov 20'],
    ['none', '【某银行】您的验证码402817，5分钟内有效，请勿泄露'],
    [null, '银行短信说尾号4417扣了30.00，可你们页面还让我付'],
  ])('%s: "%s"', (direction, text) => {
    expect(understand(text, NOW).direction).toBe(direction);
  });
});
