import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { ALL_AT_ONCE, WANG } from '../rehearsal.ts';
import { talked } from './talked.ts';

async function decided(resolution: 'refunded' | 'reissued' | 'explained'): Promise<Rehearsal> {
  const talk = await talked(ALL_AT_ONCE, '!agree', '!submit');
  await talk.desk(WANG, { kind: 'claim' });
  await talk.desk(WANG, {
    kind: 'resolve',
    resolution,
    words: resolution === 'explained' ? '凭证已开好。' : '',
  });
  return talk;
}

describe('after a decision', () => {
  it.each(['嗯嗯退回来了', '钱退到了 谢谢', '账单上已经显示退款了', '退款到了', "yes money's back"])(
    '%s: the refund has arrived',
    async (says) => {
      const talk = await decided('refunded');
      await talk.say(says);
      expect(await talk.state()).toBe('after.rate');
      expect(await talk.case()).toMatchObject({ arrived: true });
    },
  );

  it.each(['账单上没看到退款', '还没退回来'])('%s: it has not', async (says) => {
    const talk = await decided('refunded');
    await talk.say(says);
    expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
  });

  it('goods that come late can be told to have come, whoever has the case', async () => {
    const talk = await decided('reissued');
    await talk.say('还没看到');
    expect(await talk.state()).toBe('handed_over.again');
    await talk.say('哦到了到了 谢谢');
    await talk.press('end_solved');
    expect(await talk.case()).toMatchObject({ stage: 'closed', arrived: true });
  });

  it.each(['thx works now', 'it works, thank you', '能用了 谢谢'])('%s: it has arrived', async (says) => {
    const talk = await decided('reissued');
    await talk.say(says);
    expect(await talk.case()).toMatchObject({ stage: 'decided', arrived: true });
  });

  it.each([
    [[], 'actually no wait it says redeemed again'],
    [['thx works now'], 'actually no wait it says redeemed again'],
    [['好了 谢谢'], '等下 又不行了 提示已被兑换'],
    [['好了 谢谢'], '我不服'],
    [['到了', '5'], '又提示无效了'],
    [['到了', '1'], 'it stopped working'],
  ])('after %j, %s: the desk has it again, with these words', async (before, says) => {
    const talk = await decided('reissued');
    for (const each of [...before, says]) await talk.say(each);
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', waitingFor: 'desk', arrived: false });
    expect(await talk.state()).toBe('handed_over.again');
    expect((await talk.log()).some(({ text }) => text === says)).toBe(true);
  });

  it.each(['thanks again', '如果又不行了怎么办', '之前一直显示失败', 'what if it fails again?'])(
    'and %s: nothing is taken up',
    async (says) => {
      const talk = await decided('reissued');
      await talk.say('到了');
      await talk.say(says);
      expect((await talk.case())?.stage).toBe('decided');
    },
  );

  it.each([
    '没收到凭证啊',
    '东西还是没到账啊',
    'i never got that receipt',
    '订单又没了',
    'bill says refunded',
  ])('%s: the case stays what it was', async (says) => {
    const talk = await decided('explained');
    const { lossType, facts } = (await talk.case()) ?? {};
    await talk.say(says);
    expect(await talk.case()).toMatchObject({ lossType, facts });
    expect((await talk.log()).some(({ text }) => text === says)).toBe(true);
  });

  it('and stays it when the desk looks again', async () => {
    const talk = await decided('explained');
    await talk.say('没收到凭证啊');
    await talk.press('no');
    await talk.say('东西没到账');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', lossType: 'paid_no_order' });
  });

  it.each([
    '我又来了 同一单又没了',
    '原来那个案子',
    '还是上次那一单，又不见了',
    "it's me again, same order, gone again",
    'reopen my case please',
    'the previous order is missing again',
  ])(
    '%s: what was found without anybody is taken up with a press, and nobody was right or wrong',
    async (says) => {
      const talk = await talked('付了68没反应', '!agree', '解决了，不用了', '!end_solved', says);
      const { buttons, text } = await talk.last();
      expect(buttons.map(({ option }) => option)).toContain('look_again');
      expect(text).toMatch(/都还在|still here/);
      expect(text).not.toMatch(/结果不对|result isn't right/);
      await talk.press('look_again');
      expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
    },
  );

  it.each([
    '原来是我看错了',
    '我又来了 谢谢你们',
    '我要说另一个订单',
    'thanks, the same one works now',
    'a new order is missing',
  ])('%s: nothing is taken up', async (says) => {
    const talk = await talked('付了68没反应', '!agree', '解决了，不用了', '!end_solved', says);
    expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('look_again');
  });

  it('fails again where nobody was on it: another look is a press away', async () => {
    const talk = await talked(
      '付了68没反应',
      '!agree',
      '解决了，不用了',
      '!end_solved',
      '又不行了 提示已被兑换',
    );
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('look_again');
  });

  it('who asks how to complain sees the way once', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '!submit');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'reject', reason: '查无此单。' });
    await talk.say('那我怎么投诉');
    const labels = (await talk.last()).buttons.map(({ label }) => label);
    expect(labels.filter((label) => label === '看看下一步')).toHaveLength(1);
  });

  it('who was not charged may buy again', async () => {
    const talk = await talked(
      '付了30买话费，订单里没有',
      '!agree',
      '!none',
      '!nowhere',
      '那我可以再买一次吗',
    );
    expect((await talk.last()).text).toContain('再买不会变成两笔');
    const open = await talked('付了30买话费，订单里没有', '!agree', '!none', '那我可以再买一次吗');
    expect((await open.last()).text).toContain('先别');
  });
});

describe('what an agent asked for', () => {
  it.each(['订单页没有啊，本来就没有订单', "I don't have an order page"])(
    'cannot be had: %s',
    async (says) => {
      const talk = await talked(ALL_AT_ONCE, '!agree', '!submit');
      await talk.desk(WANG, { kind: 'claim' });
      await talk.desk(WANG, { kind: 'ask', items: ['order_page'], note: '' });
      await talk.say(says);
      expect((await talk.case())?.requests.map(({ state }) => state)).toEqual(['unobtainable']);
    },
  );

  it.each(['我没有收到东西', '好的我去截图', '没人回我'])('is waited for: %s', async (says) => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '!submit');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.desk(WANG, { kind: 'ask', items: ['order_page'], note: '' });
    await talk.say(says);
    expect((await talk.case())?.requests.map(({ state }) => state)).toEqual(['open']);
  });
});
