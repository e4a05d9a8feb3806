import { describe, expect, it } from 'vitest';
import { talked } from './talked.ts';

describe('that nothing arrived', () => {
  it.each(['没收到东西', '没收到', '没到账', 'nothing came', 'not received'])(
    'does not say that the order is there: %s',
    async (text) => {
      const talk = await talked('你好', '!agree', text);
      expect(await talk.state()).toBe('triage.seen');
      expect((await talk.case())?.facts.order_seen).toBeUndefined();
    },
  );

  it.each([
    '订单在，东西没到',
    '有，东西没到',
    '东西没到',
    '有单子但是没到货',
    'order is there but nothing came',
  ])('says it with it: %s', async (text) => {
    const talk = await talked('你好', '!agree', text);
    expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'goods_missing' } });
  });

  it('is put right by the button’s words for an order that is not there', async () => {
    const talk = await talked('你好', '!agree', '没收到东西', '没有这一单');
    expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'none' } });
    const later = await talked('你好', '!agree', '!goods_missing', '没有这一单');
    expect((await later.case())?.facts).toMatchObject({ order_seen: { value: 'none' } });
  });
});
