import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

const IN_YUAN = 'I paid ¥20 with alipay yesterday at 14:05 for Q coins, no order';

async function amountAfter(...acts: string[]) {
  const [told = '', ...rest] = acts;
  return (await (await talked(told, '!agree', ...rest)).case())?.facts.amount;
}

describe('a sum without money beside it', () => {
  it.each([
    [IN_YUAN, 'sorry not 20, 25', 2500, 'CNY'],
    ['I paid €50 by paypal for a steam code yesterday, no order', 'oops, 55 not 50', 5500, 'EUR'],
    ['paid £12.50 by card for a steam code yesterday, no order', "sorry it's 13", 1300, 'GBP'],
    ['paid $20 by card for a steam code yesterday, no order', '不对 是25', 2500, 'USD'],
    ['paid JP¥3000 by card for a steam code yesterday, no order', 'amount should be 3500', 3500, 'JPY'],
  ])('stays in that of before: %s / %s', async (told, words, minor, currency) => {
    expect(await amountAfter(told, words)).toMatchObject({ value: { minor, currency } });
  });

  it.each([
    ['sorry, it was 25 dollars', 'USD'],
    ['不对，是25美元', 'USD'],
    ['sorry it was €25', 'EUR'],
  ])('is in another where one is named: %s', async (words, currency) => {
    expect(await amountAfter(IN_YUAN, words)).toMatchObject({ value: { minor: 2500, currency } });
  });
});

describe('a sum that is changed in a word or two', () => {
  it.each([
    '算了 38 吧',
    '算了 改成38',
    '算了还是写38吧',
    '改成38',
    '等等还是38',
    '应该是38块',
    'make it 38',
    'no wait, make it 38 please',
    'the amount should be 38',
    'never mind, change it to 38',
  ])('takes the place of the one that is known: %s', async (words) => {
    for (const told of ['昨天14:05支付宝付了40买Q币没订单', ALL_AT_ONCE]) {
      const talk = await talked(told, '!agree', words);
      expect((await talk.case())?.facts.amount).toMatchObject({ value: { minor: 3800, currency: 'CNY' } });
      expect((await talk.last()).text).toMatch(/金额改成 ¥38\.00|amount is now ¥38\.00/);
    }
  });

  it.each([
    '算了',
    '算了吧',
    '还是没到 等了30分钟',
    '等我30分钟',
    '还是2单都没到',
    '末尾应该是8',
    'make it quick',
    '改成38号付的',
  ])('is none where something else is said: %s', async (words) => {
    expect(await amountAfter('昨天14:05支付宝付了40买Q币没订单', words)).toMatchObject({
      value: { minor: 4000 },
    });
  });

  it('is none where no sum is known', async () => {
    expect(await amountAfter('王者点券没到', '改成38')).toBeUndefined();
  });

  it('leaves giving up what it is', async () => {
    const talk = await talked('昨天14:05支付宝付了40买Q币没订单', '!agree', '算了吧');
    expect((await talk.last()).text).toContain('先放在这儿');
  });
});
