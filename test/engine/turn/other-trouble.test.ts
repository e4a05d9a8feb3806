import { describe, expect, it } from 'vitest';
import { statement } from '../../../src/domain/statement.ts';
import { talked } from './talked.ts';

describe('a trouble that is no loss', () => {
  it.each(['卡密激活不了，提示已使用', '我重复付了两次，都是30', 'my code says already redeemed'])(
    '%j is not taken for goods that are missing',
    async (text) => {
      const talk = await talked(text, '!agree');
      expect(await talk.state()).toBe('other.payment');
      expect((await talk.case())?.lossType).toBe('other');
    },
  );

  it('says what it is taken for, once, and asks only for what finds the payment', async () => {
    const talk = await talked('卡密激活不了，提示已使用', '!agree');
    expect((await talk.last()).text).toContain('其他情况');
    await talk.say('昨天14:03 微信 68');
    expect((await talk.last()).text).not.toContain('其他情况');
    await talk.say('交易单号4200002345202611213456789012 商户单号XC20261121140312345');
    await talk.say('steam充值卡');
    expect(await talk.state()).toBe('review.summary');
    const theCase = await talk.case();
    expect(theCase && statement(theCase, 'zh-CN')).toContain('顾客说“卡密激活不了，提示已使用”');
  });

  it('is found by the number of its order, or else by those of the payment', async () => {
    const talk = await talked('卡密激活不了，提示已使用', '!agree', '昨天14:03 微信 68 steam充值卡');
    expect(await talk.state()).toBe('other.order_number');
    await talk.say('订单号 XC20261121140312345');
    expect(await talk.state()).toBe('review.summary');
    const without = await talked(
      '卡密激活不了，提示已使用',
      '!agree',
      '昨天14:03 微信 68',
      '!lack',
      '!not_shown',
    );
    expect(await without.state()).toBe('other.numbers');
  });

  it('can be answered where the order list is asked about', async () => {
    const talk = await talked('付了50', '!agree', '!there');
    expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'there' } });
    expect((await talk.case())?.because).toEqual(['order_whole']);
    expect(await talk.state()).toBe('other.trouble');
  });

  it.each([
    ['买的steam卡 说是美区的 我账号是国区的 兑不了', '订单有 卡也给了'],
    ['bought a steam card, it says cannot redeem in your region', 'order is there, code received'],
    ['bought genshin points and now my account is banned', "order's there n the points came"],
    ['付了50买steam卡', '订单有 卡也给了 就是不能用'],
  ])('%j stays one where the goods are told to have come: %j', async (begins, goesOn) => {
    const talk = await talked(begins, '!agree', goesOn);
    expect((await talk.case())?.lossType).toBe('other');
    expect((await talk.case())?.facts).toMatchObject({ order_seen: { value: 'there' } });
  });

  it.each(['我上礼拜四买的年卡 昨儿个突然用不了了 显示已过期', '卡密给了但是用不了'])(
    '%j is goods that are no good',
    async (text) => expect(await (await talked(text, '!agree')).state()).toBe('other.payment'),
  );

  it.each([
    ['付了50买steam卡', '订单有 卡没给'],
    ['付了50买steam卡', '订单在，显示卡密已经发了，但是没看到'],
    ['paid 50 for a steam card', 'order is there but code not received'],
  ])('%j is goods that are missing where they did not come: %j', async (begins, goesOn) => {
    const talk = await talked(begins, '!agree', goesOn);
    expect((await talk.case())?.lossType).toBe('goods_missing');
  });

  it.each(['买Q币 支付宝用不了', '二维码过期了 钱扣了'])('%j is none of the goods', async (text) =>
    expect(await (await talked(text, '!agree')).state()).not.toMatch(/^other\./),
  );

  it('is no trouble of the order where a stranger asks for a fee', async () => {
    const talk = await talked('有人说要再交20u手续费才给我发货', '!agree');
    expect(await talk.state()).toMatch(/^triage\./);
  });
});
