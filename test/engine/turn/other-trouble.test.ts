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

  it('is no trouble of the order where a stranger asks for a fee', async () => {
    const talk = await talked('有人说要再交20u手续费才给我发货', '!agree');
    expect(await talk.state()).toMatch(/^triage\./);
  });
});
