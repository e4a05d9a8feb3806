import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const BY_CARD = ['Bought an Office key, paid with card 25 usd yesterday, charged but no order', '!agree'];
const ONE_NUMBER = [...BY_CARD, '!success', '!same', '!same'];
const TWO_NUMBERS = ['昨天14:03微信付了68买原神月卡，订单里没有', '!agree', '!success', '!same', '!same'];
const WECHAT = '4200002345202611213456789012';

const factsAfter = async (...acts: string[]) => (await (await talked(...acts)).case())?.facts ?? {};

describe('a number that was asked for', () => {
  it.each([
    ['84729184729', '84729184729'],
    ['it says AB12CD345678 on my statement', 'AB12CD345678'],
    ['8472918-4729, thats all i see', '8472918-4729'],
    ['here it is: 84729184729', '84729184729'],
  ])('%j is the payment’s, whatever its shape', async (text, value) => {
    const facts = await factsAfter(...ONE_NUMBER, text);
    expect(facts.transaction_id).toMatchObject({ value });
    expect(facts.recharge_account).toBeUndefined();
  });

  it.each([
    ['88812345678', '88812345678'],
    ['XC20261121140312345', 'XC20261121140312345'],
    ['下面那行是 PAY20261121A778', 'PAY20261121A778'],
  ])('%j is the merchant’s, once the payment’s own is there', async (text, value) => {
    const facts = await factsAfter(...TWO_NUMBERS, `交易单号${WECHAT}`, text);
    expect(facts).toMatchObject({ transaction_id: { value: WECHAT }, merchant_order_id: { value } });
  });

  it.each(['我的充值账号是 84729184729', 'QQ 84729184729', 'my account is 84729184729'])(
    '%j is still an account',
    async (text) => {
      const facts = await factsAfter(...ONE_NUMBER, text);
      expect(facts.transaction_id).toBeUndefined();
    },
  );

  it.each(['how long will it take, 25 usd is a lot', '13812345678', '昨天 14:03:22 付的'])(
    '%j gives none',
    async (text) => {
      expect((await factsAfter(...ONE_NUMBER, text)).transaction_id).toBeUndefined();
    },
  );
});

describe('a number that its words call the bank’s', () => {
  it.each([
    'here is the reference from my bank: 84729184729',
    'the trace number from my card 84729184729',
    '银行给的流水 84729184729',
  ])('%j is the payment’s and no account, wherever it comes', async (text) => {
    const talk = await talked(...BY_CARD, text);
    const facts = (await talk.case())?.facts;
    expect(facts?.transaction_id).toMatchObject({ value: '84729184729' });
    expect(facts?.recharge_account).toBeUndefined();
    expect(await talk.state()).not.toMatch(/^not_charged/);
  });
});
