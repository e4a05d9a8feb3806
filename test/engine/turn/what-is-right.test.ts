import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../rehearsal.ts';
import { talked } from './talked.ts';

const AT_BILL = ['昨天14:03在星辰点卡微信付了68买原神月卡，订单里没有', '!agree'] as const;
const AT_SUMMARY = [ALL_AT_ONCE, '!agree'] as const;
const NUMBER = '4200002345202611213456781111';

describe('what is said to be wrong', () => {
  it.each([
    [AT_BILL, '金额写错了', '45', 'amount', { minor: 4500, currency: 'CNY' }],
    [AT_BILL, 'amount is wrong', '45', 'amount', { minor: 4500, currency: 'CNY' }],
    [AT_BILL, '不对，金额错了', '5', 'amount', { minor: 500, currency: 'CNY' }],
    [AT_SUMMARY, '改金额', '70', 'amount', { minor: 7000, currency: 'CNY' }],
    [AT_SUMMARY, 'please change the price', '70', 'amount', { minor: 7000, currency: 'CNY' }],
    [AT_SUMMARY, '改商品', 'Q币', 'product', 'Q币'],
    [AT_SUMMARY, '改一下支付方式', '支付宝', 'payment_channel', 'alipay'],
    [AT_SUMMARY, '单号错了', NUMBER, 'transaction_id', NUMBER],
    [AT_SUMMARY, 'the number is wrong', NUMBER, 'transaction_id', NUMBER],
    [AT_SUMMARY, 'that number is wrong', NUMBER, 'transaction_id', NUMBER],
    [AT_SUMMARY, 'wrong number, sorry', NUMBER, 'transaction_id', NUMBER],
    [AT_SUMMARY, '订单号写错了', 'XC20261121140319999', 'shop_order_id', 'XC20261121140319999'],
  ])('is asked for, and what comes then is it: %j, %s, %s', async (acts, wrong, right, name, value) => {
    const talk = await talked(...acts, wrong);
    const state = await talk.state();
    expect((await talk.last()).text).toContain('把对的发来就行');
    await talk.say(right);
    expect((await talk.case())?.facts[name as 'amount']).toMatchObject({ value });
    expect((await talk.last()).text).toMatch(/改成/);
    expect((await talk.last()).text).not.toContain('另一笔');
    if (name !== 'payment_channel') expect(await talk.state()).toBe(state);
  });

  it('is forgotten once something else is said or pressed', async () => {
    const said = await talked(...AT_SUMMARY, '改金额', '算了不改了', '70');
    expect((await said.case())?.facts.amount).toMatchObject({ value: { minor: 6800 } });
    const pressed = await talked(...AT_BILL, '改金额', '!success', '70');
    expect((await pressed.case())?.facts.amount).toMatchObject({ value: { minor: 6800 } });
  });

  it.each(['商品错了', '账号填错了', '充值的账号不对', '到账金额不对', 'the item is wrong'])(
    'is a trouble of the order where goods or their account are wrong: %s',
    async (words) => {
      const talk = await talked(...AT_BILL, words);
      expect((await talk.last()).text).not.toContain('把对的发来就行');
    },
  );
});
