import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../rehearsal.ts';
import { talked } from './talked.ts';

describe('what is corrected at the summary', () => {
  it.each([
    '不对 是XC20261127224812346',
    '不对，金额是86',
    'Correction: the order number is XC20261127224812346',
    "That's wrong, I paid 86",
  ])('is not asked for once more: %s', async (words) => {
    const talk = await talked(ALL_AT_ONCE, '!agree', words);
    const { text } = await talk.last();
    expect(text).toMatch(/改成|is now/);
    expect(text).not.toMatch(/把对的写给我|Sure, just write/);
    expect(await talk.state()).toBe('review.summary');
  });

  it.each([
    'please change the amount to 31',
    '金额写错了 应该是31',
    'sorry it was 31',
    '改成31吧',
    '是31 不是68',
  ])('sends nothing off: %s', async (words) => {
    const talk = await talked(ALL_AT_ONCE, '!agree', words);
    expect(await talk.state()).toBe('review.summary');
    expect((await talk.case())?.facts.amount).toMatchObject({ value: { minor: 3100, currency: 'CNY' } });
  });

  it('is asked for where nothing right was said', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '不对');
    expect((await talk.last()).text).toContain('把对的写给我');
  });

  it('is shown there, whatever it is', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '我的邮箱是 jo@example.com');
    expect((await talk.last()).text).toMatch(/另外记下的：.*j\*+@example\.com/);
  });

  it.each(['not wechat, visa', '不是微信，支付宝付的'])(
    'takes the place of what is denied: %s',
    async (words) => {
      const talk = await talked(ALL_AT_ONCE, '!agree', words);
      expect((await talk.last()).text).toMatch(/支付渠道改成|how you paid is now/);
    },
  );

  it('is told in one line, however much it is', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '不对，单号是4200002345202611219999999999，金额86');
    const { text } = await talk.last();
    expect(text).toContain('好，金额改成 ¥86.00（原来是 ¥68.00）、交易单号改成 …9999（原来是 …9012）。');
    expect(text.match(/改成/g)).toHaveLength(2);
  });
});

describe('the goods put right in the middle of the questions', () => {
  it.each(['商品改成Q币', '商品应该是Q币', 'product was q coins', 'change the product to q coins'])(
    'take the place of those before: %s',
    async (words) => {
      const before = '昨天14:03在星辰点卡微信付了68买原神月卡，订单里没有';
      const talk = await talked(before, '!agree', words);
      expect((await talk.case())?.facts.product).toMatchObject({
        value: expect.stringMatching(/^(?:Q币|q coins)$/),
      });
    },
  );
});

describe('what something means', () => {
  it('is told of what is asked for', async () => {
    const talk = await talked('昨天14:03在星辰点卡微信付了68买原神月卡，订单里没有', '!agree');
    await talk.say('啥意思');
    expect((await talk.last()).text).toContain('钱到底有没有从您账户里出去');
    await talk.press('success');
    await talk.say('啥意思');
    expect((await talk.last()).text).toContain('订单跟着下单时填的');
    await talk.press('same');
    await talk.say('商户单号啥意思');
    expect((await talk.last()).text).toContain('商户单号（也叫商家订单号）是店家给同一笔付款编的号');
  });
});
