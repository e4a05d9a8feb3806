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
});
