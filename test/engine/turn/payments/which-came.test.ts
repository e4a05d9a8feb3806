import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

describe('two orders of which one came', () => {
  it('are a case about the other', async () => {
    const talk = await talked(
      '买了两单,第一单到了第二单没到。第一单30 单号XC20261122140300001,第二单68 单号XC20261122150300002,微信付的',
      '!agree',
    );
    expect((await talk.case())?.facts).toMatchObject({
      amount: { value: { minor: 6800 } },
      shop_order_id: { value: 'XC20261122150300002' },
      loss_claimed: { value: 'goods_missing' },
    });
    const said = (await talk.log()).map(({ text }) => text).join('\n');
    expect(said).not.toMatch(/…0001|一笔一笔/u);
  });

  it('in English', async () => {
    const talk = await talked(
      "I bought two orders, the first one ($30, order XC20261122140300001) arrived, the second ($68, order XC20261122150300002) didn't. paid with paypal",
      '!agree',
    );
    expect((await talk.case())?.facts).toMatchObject({
      amount: { value: { minor: 6800 } },
      shop_order_id: { value: 'XC20261122150300002' },
    });
    const said = (await talk.log()).map(({ text }) => text).join('\n');
    expect(said).not.toContain('more than one payment');
  });

  it('are told to be looked for or not, by what they are called', async () => {
    const talk = await talked(
      '我在你们这买了两单 一单30的原神月卡到了 一单60的Q币没到 都是昨天下午三点多支付宝付的',
    );
    expect((await talk.last()).text).toContain('只查没着落的 ¥60.00 Q币');
    await talk.press('agree');
    expect((await talk.case())?.facts).toMatchObject({
      amount: { value: { minor: 6000 } },
      product: { value: 'Q币' },
    });
  });

  it('in English, by their goods', async () => {
    const talk = await talked(
      'two orders, one arrived: the steam card $20 came, the office key $98 did not. paypal, nov 21',
    );
    expect((await talk.last()).text).toContain("we'll look for $98.00 office key");
  });
});

describe('orders told by their sums alone', () => {
  it('are one case each: the first comes up, the others wait', async () => {
    const talk = await talked('我有三单没到 都是话费 30 50 100 支付宝 今早');
    const { text } = await talk.last();
    expect(text).toContain('先查 ¥30.00 话费。¥50.00 话费、¥100.00 话费 我也记着');
    expect(text).not.toContain('有订单，东西没到');
    await talk.press('agree');
    expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 3000 } } });
    await talk.say('找人工');
    await talk.say('好');
    expect((await talk.case())?.facts).toMatchObject({
      amount: { value: { minor: 5000 } },
      payment_channel: { value: 'alipay' },
    });
  });

  it('are told by their places where they are alike', async () => {
    const talk = await talked('2 of 3 orders never came, 5 each');
    expect((await talk.last()).text).toContain("we'll start with $5.00. I've kept $5.00 #2 too");
    await talk.press('agree');
    await talk.say('human');
    await talk.say('yes');
    expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 500 } } });
    await talk.say('human');
    expect((await talk.last()).text).not.toContain('Shall we look for it now');
  });

  it('told once more add nothing', async () => {
    const talk = await talked('我有三单没到 都是话费 30 50 100 支付宝 今早', '!agree', '三单：100 50 30');
    expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 3000 } } });
    expect((await talk.last()).text).not.toMatch(/改成|我也记着/u);
  });
});
