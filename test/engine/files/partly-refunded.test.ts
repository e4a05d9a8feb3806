import { describe, expect, it } from 'vitest';
import { known } from '../../../src/domain/fact.ts';
import { statement } from '../../../src/domain/statement.ts';
import { talked } from '../turn/talked.ts';
import { picture, WECHAT_BILL } from './pages.ts';

const PARTLY = WECHAT_BILL.map((row) =>
  row.startsWith('当前状态') ? '当前状态 | 已部分退款（￥20.00）' : row,
);

describe('a bill of which a part came back', () => {
  it('is said to be that, and the desk learns how much it was', async () => {
    const talk = await talked('付了钱没订单', '!agree');
    await talk.show([picture('账单.png', PARTLY)]);
    expect((await talk.last()).text).toContain('部分退款 ¥20.00');
    expect((await talk.last()).text).not.toContain('支付成功');
    const current = await talk.case();
    expect(known(current?.facts ?? {}, 'refunded')).toMatchObject({
      value: { minor: 2000 },
      source: { kind: 'exhibit' },
    });
    expect(known(current?.facts ?? {}, 'amount')?.value).toMatchObject({ minor: 6800 });
    expect(known(current?.facts ?? {}, 'wallet_status')?.value).toBe('success');
  });

  it('is not every bill', async () => {
    const talk = await talked('付了钱没订单', '!agree');
    await talk.show([picture('账单.png', WECHAT_BILL)]);
    expect((await talk.case())?.facts).not.toHaveProperty('refunded');
  });
});

const PASTED =
  '星辰点卡\n-68.00\n当前状态\n已退款(￥50.00)\n支付时间 2026年11月22日 14:03:22\n商品 原神月卡\n交易单号 4200002345202611223456789012';

describe('the page of such a payment, pasted', () => {
  it('is kept as one that was charged, and the desk learns what came back', async () => {
    const talk = await talked('付了钱没订单', '!agree', PASTED);
    expect((await talk.last()).text).toContain('已退回 ¥50.00');
    const current = await talk.case();
    expect(known(current?.facts ?? {}, 'refunded')?.value).toMatchObject({ minor: 5000 });
    expect(known(current?.facts ?? {}, 'amount')?.value).toMatchObject({ minor: 6800 });
    expect(known(current?.facts ?? {}, 'wallet_status')?.value).toBe('success');
  });

  it('is not forgotten where it comes before there is a case', async () => {
    const talk = await talked(PASTED, '!agree');
    expect(known((await talk.case())?.facts ?? {}, 'refunded')?.value).toMatchObject({ minor: 5000 });
  });
});

describe('a part that came back, told', () => {
  it.each([
    ['付了100退了50，微信 11月20号 Q币', '已退回 ¥50.00', '还有50没退给我', 10_000],
    ['paid 60 got back 30', 'refunded $30.00', "the other 30 hasn't been refunded", 6000],
  ])('is said back, and nobody says that goods are missing: %s', async (text, said, more, paid) => {
    const talk = await talked(text);
    expect((await talk.last()).text).toContain(said);
    await talk.press('agree');
    await talk.say(more);
    const current = await talk.case();
    expect(current).toMatchObject({ lossType: 'other', facts: { amount: { value: { minor: paid } } } });
    expect(current?.facts).not.toHaveProperty('order_seen');
    expect(current && statement(current, 'zh-CN')).toMatch(/50\.00已退回|30\.00已退回/u);
    await talk.say('submit');
    expect((await talk.last()).text).toContain(said);
  });

  it('leaves what is missing where that is told, too', async () => {
    const talk = await talked('付了100退了50，微信 11月20号 Q币', '!agree', '剩下的50还没退 东西也没到');
    expect((await talk.case())?.lossType).toBe('goods_missing');
  });
});

describe('what was paid with two means', () => {
  it.each([
    ['买Q币100 用了零钱20 银行卡80 一共100 微信 昨晚8点半 没有订单', '零钱 ¥20.00 + 银行卡 ¥80.00', 'wechat'],
    [
      'paid $20 with paypal balance and $80 with visa for a steam card, nothing came',
      'paypal balance $20.00 + visa $80.00',
      'paypal',
    ],
  ])('is said back, and stands in the summary and the statement: %s', async (text, parts, channel) => {
    const talk = await talked(text);
    expect((await talk.last()).text).toContain(parts);
    await talk.press('agree');
    const current = await talk.case();
    expect(current?.facts).toMatchObject({
      amount: { value: { minor: 10_000 } },
      payment_channel: { value: channel },
    });
    expect(current && statement(current, 'zh-CN')).toContain(`，${parts}）`);
    await talk.say('submit');
    expect((await talk.last()).text).toContain(parts);
  });
});
