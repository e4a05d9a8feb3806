import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

const ASKED = ['王者点券没到', '!agree', '!goods_missing'];
const factsAfter = async (...acts: string[]) => (await (await talked(...acts)).case())?.facts ?? {};

describe('an account that was asked for', () => {
  it.each([
    ['QQ 371920465', '371920465'],
    ['wx_candy88', 'wx_candy88'],
    ['手机号 15012345678', '15012345678'],
    ['phone number is 15012345678', '15012345678'],
    ['手机号13912345678 付了50', '13912345678'],
    ['账号是 12345', '12345'],
    ['我的号 wx区 ID叫 夜雨声烦', '我的号 wx区 ID叫 夜雨声烦'],
  ])('%s', async (text, value) => {
    const facts = await factsAfter(...ASKED, text);
    expect(facts).toMatchObject({ recharge_account: { value } });
    expect(facts.contact).toBeUndefined();
    expect(facts.payment_channel).toBeUndefined();
  });

  it.each(['我要去12315告你们', '我打了95017了', '11.24', '2026-11-24', '138开头那个 尾号6621'])(
    '%s is none',
    async (text) => {
      const facts = await factsAfter(...ASKED, text);
      expect(facts.recharge_account).toBeUndefined();
      expect(facts.card_tail).toBeUndefined();
    },
  );
});

describe('somebody else’s account', () => {
  it('does not take the place of the right one', async () => {
    const facts = await factsAfter(
      '王者点券充错号了',
      '!agree',
      '我的正确的号是 wx_candy88',
      '他的是 wx_old77',
    );
    expect(facts).toMatchObject({ recharge_account: { value: 'wx_candy88' } });
  });

  it('is no contradiction with the desk', async () => {
    const acts = [ALL_AT_ONCE, '!agree', '充值账号 QQ 371920465', '!submit', '他的qq是 88812345'];
    const { recharge_account: account } = await factsAfter(...acts);
    expect(account).toMatchObject({ value: '371920465' });
    expect(account).not.toHaveProperty('rival');
  });

  it('is the one that is topped up where none is known', async () => {
    const facts = await factsAfter(...ASKED, '给朋友充的，他的qq是 88812345');
    expect(facts).toMatchObject({ recharge_account: { value: '88812345' } });
  });
});

describe('a phone number by itself', () => {
  it.each([
    ['买的话费 没到', '13800138000'],
    ['一个到了一个没到 30的点券到了 50的话费没到', '手机是13800138000'],
    ['bought phone credit, never came', '13800138000'],
  ])('is what phone credit was bought for: %s', async (bought, phone) => {
    const talk = await talked(bought, '!agree', phone);
    expect((await talk.case())?.facts).toMatchObject({ recharge_account: { value: '13800138000' } });
  });

  it.each([
    ['买的话费 没到', '联系我 13800138000'],
    ['买的Q币 没到', '13800138000'],
  ])('is no account of other goods, and none to be called at: %s %s', async (bought, text) => {
    const talk = await talked(bought, '!agree', text);
    expect((await talk.case())?.facts).not.toHaveProperty('recharge_account');
  });

  it('leaves the account that is known', async () => {
    const talk = await talked('给13912345678充的话费没到', '!agree', '13800138000');
    expect(JSON.stringify((await talk.case())?.facts.recharge_account)).toContain('13912345678');
  });
});
