import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };
const ID = '4200003060202611218890670405';

describe('understand', () => {
  it('answers with every key, in order, and spans of the original', () => {
    const text = '昨天14:03微信付了68买月卡,没有订单';
    const read = understand(text, NOW);
    expect(read).toEqual({
      language: 'zh',
      kind: 'complaint',
      loss_type: 'paid_no_order',
      confidence: expect.closeTo(1, 1),
      facts: {
        amount: { value: '68.00', currency: 'CNY', span: [11, 13] },
        paid_at: { value: '2026-11-21T14:03:00+08:00', precision: 'minute', span: [0, 7] },
        channel: { value: 'wechat', span: [7, 9] },
        transaction_id: null,
        merchant_order_id: null,
        shop_order_id: null,
        card_tail: null,
        payee: null,
        product: { value: '月卡', span: [14, 16] },
        recharge_account: null,
        status: null,
      },
      reasons: expect.arrayContaining([{ value: 'order_absent', span: [17, 21] }]),
      direction: null,
      secrets: [],
      warnings: [],
    });
    expect(Object.keys(read)).toEqual([
      'language',
      'kind',
      'loss_type',
      'confidence',
      'reasons',
      'facts',
      'direction',
      'secrets',
      'warnings',
    ]);
    expect(Object.keys(read.facts)).toEqual([
      'amount',
      'paid_at',
      'channel',
      'transaction_id',
      'merchant_order_id',
      'shop_order_id',
      'card_tail',
      'payee',
      'product',
      'recharge_account',
      'status',
    ]);
  });

  it('points at the words behind emoji, full-width and invisible characters', () => {
    const text = `😭😭\u202e付了\u200b￥６８．００ 单号${ID.slice(0, 9)}\u200b\ufeff${ID.slice(9)}`;
    const { amount, transaction_id } = understand(text, NOW).facts;
    expect(amount?.value).toBe('68.00');
    expect(text.slice(...(amount?.span ?? [0, 0]))).toBe('￥６８．００');
    expect(transaction_id?.value).toBe(ID);
    expect(text.slice(...(transaction_id?.span ?? [0, 0])).replace(/[\u200b\ufeff]/g, '')).toBe(ID);
  });

  it('reads a time of day as the latest before the message, and relative days in Beijing', () => {
    const read = (text: string, receivedAt: string) => understand(text, { receivedAt }).facts.paid_at?.value;
    expect(read('21:30付的', '2026-11-22T22:00:00+08:00')).toBe('2026-11-22T21:30:00+08:00');
    expect(read('21:30付的', '2026-11-22T21:00:00+08:00')).toBe('2026-11-21T21:30:00+08:00');
    expect(read('昨天付的', '2026-11-21T17:00:00Z')).toBe('2026-11-21');
    expect(read('12月31日付的', '2027-01-02T09:00:00+08:00')).toBe('2026-12-31');
    expect(read('昨晚12点付的', '2026-11-22T09:00:00+08:00')).toBe('2026-11-22T00:00:00+08:00');
    expect(read('31号付的', '2026-11-22T09:00:00+08:00')).toBe('2026-10-31');
    expect(read('paid at 4:43 on August 3 (GMT+8:00)', NOW.receivedAt)).toBe('2026-08-03T04:43:00+08:00');
    expect(read('paid Nov 20 7pm EST', NOW.receivedAt)).toBe('2026-11-20T19:00:00-05:00');
  });

  it("takes no time of the order's story for the time of paying", () => {
    for (const text of [
      '订单昨天还在',
      '今天一看订单没了',
      'the order was there yesterday',
      'gone since this morning',
      '有效期至2026年12月31日',
    ]) {
      expect(understand(text, NOW).facts.paid_at, text).toBeNull();
    }
  });

  it('tells nothing relative where it does not know when the message came', () => {
    const facts = understand('昨天付的，2026-11-20 10:00付款', { receivedAt: 'sometime' }).facts;
    expect(facts.paid_at?.value).toBe('2026-11-20T10:00:00+08:00');
    expect(understand('昨天14:03付的', { receivedAt: '' }).facts.paid_at).toBeNull();
  });

  it.each(['今天天气怎么样', '我要找真人', '顾客1的第1句', '第2步怎么弄', '选1', '在吗'])(
    'reads no fact and no loss out of %s',
    (text) => {
      const { facts, loss_type: loss, secrets, warnings } = understand(text, NOW);
      expect(Object.values(facts).filter((fact) => fact !== null)).toEqual([]);
      expect({ loss, secrets, warnings }).toEqual({ loss: null, secrets: [], warnings: [] });
    },
  );

  it('takes a fee that somebody asks for as likely fraud, and for no payment', () => {
    const { facts, loss_type: loss, warnings } = understand('客服让我先交解冻费', NOW);
    expect(warnings).toContain('scam_fee');
    expect(loss).toBe('other');
    expect(facts.amount).toBeNull();
  });

  it('keeps the amount paid apart from every other', () => {
    const amount = (text: string) => understand(text, NOW).facts.amount?.value ?? null;
    expect(amount('买了100元的Q币，付了98')).toBe('98.00');
    expect(amount('余额128.5元')).toBeNull();
    expect(amount('面值50的卡')).toBeNull();
    expect(amount('让我再转500元保证金才能退款')).toBeNull();
    expect(amount('付了3次')).toBeNull();
    expect(amount('等了30分钟')).toBeNull();
    expect(amount('3个月会员')).toBeNull();
    expect(amount('一点反应都没有')).toBeNull();
    expect(amount(`单号${ID}`)).toBeNull();
    expect(amount('退款50元')).toBeNull();
    expect(amount('不是68元')).toBeNull();
    expect(amount('it was not $25')).toBeNull();
  });

  it("knows the shop's own name from a product", () => {
    const named = { ...NOW, shopNames: ['月卡之家'] };
    expect(understand('在月卡之家付了68', named).facts.product).toBeNull();
    expect(understand('在月卡之家买月卡付了68', named).facts.product?.value).toBe('月卡');
  });

  it.each(['退钱', '骗子，把钱退给我', '垃圾平台骗子还钱', 'I want my money back NOW', 'thieves'])(
    'hears no kind of loss in "%s"',
    (text) => {
      expect(understand(text, NOW).loss_type).toBeNull();
    },
  );

  it.each(['付了没东西', '钱付了东西没有', 'I paid and got nothing'])(
    'takes "%s" for goods that never came',
    (text) => {
      expect(understand(text, NOW)).toMatchObject({ kind: 'complaint', loss_type: 'goods_missing' });
    },
  );

  it.each(['i cant find the order number', '找不到订单号', '订单号找不到了', '没有订单号'])(
    'does not take a number that cannot be found ("%s") for an order that is gone',
    (text) => {
      expect(understand(text, NOW).loss_type).toBeNull();
    },
  );

  it('believes what is said of the order itself', () => {
    const read = understand('paid 20 dollars by card for a windows key, order shows paid but no key', NOW);
    expect(read.facts.amount).toMatchObject({ value: '20.00', currency: 'USD' });
    expect(read.facts.channel?.value).toBe('bank_card');
    expect(read.loss_type).toBe('goods_missing');
    expect(read.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['paid with my Visa credit card', 'card_international'],
    ['mastercard', 'card_international'],
    ['paid by credit card', 'bank_card'],
    ['by card', 'bank_card'],
    ['bought a Visa gift card with paypal', 'paypal'],
  ])('takes "%s" for %s', (text, channel) => {
    expect(understand(text, NOW).facts.channel?.value).toBe(channel);
  });

  it.each([
    '现在变成已支付了',
    'it turned into success now',
    'paypal says completed',
    '昨天支付宝付了30买Q币没订单 支付成功',
    '查不到订单 交易成功',
    '没订单 账单成功',
    '账单里这笔是成功的',
    'no order, says completed on paypal',
    'no order. bill shows 30.00 paid on 26 Nov at 20:47',
  ])('hears in "%s" that the payment went through', (text) => {
    expect(understand(text, NOW).facts.status?.value).toBe('success');
  });

  it.each([
    '订单状态 支付成功',
    '订单 显示支付成功',
    '店里显示支付成功',
    '没有支付成功',
    '账单没成功',
    '账单导出成功',
    'order says completed in the app',
  ])('hears in "%s" no word of the wallet', (text) => {
    expect(understand(text, NOW).facts.status).toBeNull();
  });

  it('takes a bill copied on one line for a notice', () => {
    const text =
      '支付宝 ¥68.00 交易成功 2026-11-21 14:03:11 收款方 星辰点卡 订单号 2026112122001456781234567890';
    const { kind, direction, facts } = understand(text, NOW);
    expect({ kind, direction, payee: facts.payee?.value }).toEqual({
      kind: 'payment_notice',
      direction: 'debit',
      payee: '星辰点卡',
    });
    expect(understand('我昨天14:03付了68.00，支付成功，没有订单', NOW).kind).toBe('complaint');
  });

  it('reads no fact out of a secret', () => {
    const read = understand('我的验证码是482913，密码：pay68yuan', NOW);
    expect(read.secrets.map((secret) => secret.value)).toEqual(['otp', 'password']);
    expect(Object.values(read.facts).every((fact) => fact === null)).toBe(true);
  });

  it('does not take a labelled number that is no wallet number for one', () => {
    const facts = understand('支付宝订单号：c1c3dd56598a4be1952ab1560ad67885', NOW).facts;
    expect(facts.transaction_id).toBeNull();
    expect(facts.merchant_order_id?.value).toBe('c1c3dd56598a4be1952ab1560ad67885');
  });
});
