import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const THREE = [
  'he is so sad about it',
  'it was meant as a birthday present',
  'he keeps running to the tablet',
] as const;
const KIND = ['I bought a game for my son and nothing came', '!agree', '!goods_missing'];

describe('a question that is not answered', () => {
  it('is left open after three other things, which are all kept', async () => {
    const talk = await talked(...KIND);
    expect(await talk.state()).toBe('goods_missing.kind');
    for (const text of THREE.slice(0, 2)) await talk.say(text);
    expect(await talk.state()).toBe('goods_missing.kind');
    await talk.say(THREE[2]);
    expect(await talk.state()).not.toBe('goods_missing.kind');
    expect((await talk.last()).text).toContain('leave that one open');
  });

  it('is put as often as something new is told', async () => {
    const talk = await talked(...KIND, 'paypal $34.99', 'yesterday 3pm', 'order number W11-20938');
    expect(await talk.state()).toBe('goods_missing.kind');
    expect((await talk.case())?.facts).toMatchObject({ shop_order_id: { value: 'W11-20938' } });
  });

  it('is left open, too, after five new things of which none answers it', async () => {
    const NEWS = [
      'paypal',
      '$34.99',
      'yesterday 3pm',
      'order number W11-20938',
      'my email is tom@example.com',
    ];
    const talk = await talked(...KIND, ...NEWS.slice(0, 4));
    expect(await talk.state()).toBe('goods_missing.kind');
    await talk.say(NEWS[4] as string);
    expect(await talk.state()).not.toBe('goods_missing.kind');
    expect((await talk.case())?.facts.contact).toMatchObject({ value: 'tom@example.com' });
  });

  it('is put as often as the customer asks back', async () => {
    const talk = await talked(...KIND, 'how long will it take?', 'is my money safe?', 'what happens next?');
    expect(await talk.state()).toBe('goods_missing.kind');
  });

  it('is put as often as the customer goes to look', async () => {
    const talk = await talked(...KIND, 'wait let me check', 'one sec, asking my son', '等一下 我问问她');
    expect(await talk.state()).toBe('goods_missing.kind');
    expect((await talk.last()).text).toContain('我在这里等您');
  });

  it('is left open, too, where a reason was asked for and none is given', async () => {
    const talk = await talked(...KIND, '!top_up', '!lack');
    expect(await talk.state()).toBe('goods_missing.account_lack');
    for (const text of THREE) await talk.say(text);
    expect(await talk.state()).not.toBe('goods_missing.account_lack');
    expect((await talk.case())?.facts.recharge_account?.standing).toBe('unobtainable');
  });

  it('begins a new count once it was answered', async () => {
    const talk = await talked(...KIND, ...THREE.slice(0, 2), '!top_up', THREE[2]);
    expect(await talk.state()).toBe('goods_missing.account');
  });
});

describe('what a wallet shows', () => {
  it('counts no more where another one was used after all', async () => {
    const talk = await talked('付了68没反应', '!agree', '!none');
    expect(await talk.state()).toBe('not_charged.nothing');
    await talk.say('哦我是用银行卡付的');
    expect(await talk.state()).toBe('triage.charged');
    expect((await talk.case())?.facts.wallet_status).toBeUndefined();
  });

  it('is not what the order list shows', async () => {
    const talk = await talked('付了68没反应', '!agree');
    expect(await talk.state()).toBe('triage.charged');
    await talk.say('我的订单里根本没有这一单');
    expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'none' } });
    expect((await talk.case())?.facts.wallet_status).toBeUndefined();
  });
});
