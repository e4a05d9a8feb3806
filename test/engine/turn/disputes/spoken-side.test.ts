import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '../../../../src/wiring/rehearsal.ts';
import { picture } from '../../files/pages.ts';
import { talked } from '../talked.ts';

const MINE = '4200002345202611213456787890';
const NOTED = '4200002345202611213456782345';
const STORY = ['11月21日14:03微信付了68买原神月卡，我的订单里没有', '!agree', '!success', '!same', '!same'];

/** Two versions of the number: what was typed, and what a bill shows. */
async function disputed(sum = '68.00', mine = MINE): Promise<Rehearsal> {
  const talk = await talked(...STORY, `交易单号${mine}`);
  const bill = [
    '账单详情',
    '星辰点卡',
    `# -${sum}`,
    '当前状态 | 支付成功',
    '支付时间 | 2026年11月21日 14:03:11',
    '支付方式 | 零钱',
    `交易单号 | ${NOTED}`,
    '对订单有疑惑',
  ];
  await talk.show([picture('bill.png', bill)]);
  return talk;
}

const numberOf = async (talk: Rehearsal) => {
  const fact = (await talk.case())?.facts.transaction_id;
  return fact?.standing === 'unobtainable' || fact?.rival ? null : fact?.value;
};
const optionsOf = async (talk: Rehearsal) => (await talk.last()).buttons.map(({ option }) => option);

describe('which of two versions is right', () => {
  it('is asked alone, and then comes the pending question in full', async () => {
    const talk = await disputed();
    expect(await optionsOf(talk)).toEqual(['take.transaction_id', 'keep.transaction_id']);
    await talk.say('2345那个对');
    expect((await talk.last()).text).toContain('商户单号');
    expect(await optionsOf(talk)).toContain('how');
  });

  it('is told apart by where it comes from where both look the same once they are masked', async () => {
    const talk = await disputed('68.00', '4200002345202611219999992345');
    const labels = (await talk.last()).buttons.map(({ label }) => label);
    expect(labels).toEqual(['交易单号 …2345（您说的）', '交易单号 …2345（材料上的）']);
    await talk.say('材料上的对');
    expect(await numberOf(talk)).toBe(NOTED);
  });

  it('is asked of one thing after the other', async () => {
    const talk = await disputed('86.00');
    const [first] = await optionsOf(talk);
    expect(await optionsOf(talk)).toHaveLength(2);
    await talk.press(first ?? '');
    expect(await optionsOf(talk)).toHaveLength(2);
    expect(await optionsOf(talk)).not.toContain(first);
  });

  it.each([
    '2345那个对',
    '尾号2345的那个',
    '单号是2345结尾那个',
    '2345',
    '不是7890，是2345',
    '材料上的对',
    '以截图为准',
    '按图片上的来',
    '我打错了',
    '我记错了，以材料为准',
    '第二个',
    '我写的不对',
    'the one ending in 2345',
    'the screenshot is right',
    'my mistake, use the one from the bill',
    'what i typed is wrong',
    'the second one',
  ])('%j chooses what stands on paper', async (text) => {
    const talk = await disputed();
    await talk.say(text);
    expect(await numberOf(talk)).toBe(NOTED);
    expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 6800 } } });
    expect((await talk.case())?.facts.card_tail).not.toMatchObject({ value: '2345' });
  });

  it.each([
    '7890',
    '尾号7890的',
    '我说的对',
    '我写的那个是对的',
    '材料上的不对',
    '第一个',
    'what I typed is right',
    'the first',
    'the screenshot is wrong',
  ])('%j chooses what the customer said', async (text) => {
    const talk = await disputed();
    await talk.say(text);
    expect(await numberOf(talk)).toBe(MINE);
  });

  it.each(['都不对', '等一下我看看', '那个号是9999结尾的', 'how long will it take?'])(
    '%j chooses neither',
    async (text) => {
      const talk = await disputed();
      await talk.say(text);
      expect(await numberOf(talk)).toBeNull();
    },
  );

  it.each(['不知道', '不确定', 'not sure'])(
    '%j leaves it to the desk, and the talk goes on',
    async (text) => {
      const talk = await disputed();
      await talk.say(text);
      expect(await numberOf(talk)).toBeNull();
      expect(await talk.state()).toBe('paid_no_order.numbers');
      expect(await optionsOf(talk)).toContain('how');
    },
  );
});

describe('a day that the number contradicts', () => {
  const misfit = () => talked(...STORY, '交易单号4200002345202611193456789012');

  it.each(['19号', '以单号为准', '记错了', 'the number is right', '11月19日那个对'])(
    '%j fits it to the number',
    async (text) => {
      const talk = await misfit();
      await talk.say(text);
      expect((await talk.case())?.facts.paid_at).toMatchObject({ value: { value: '2026-11-19' } });
    },
  );

  it.each(['21号', '我说的对', '单号不对'])('%j stays with what was said', async (text) => {
    const talk = await misfit();
    await talk.say(text);
    expect((await talk.case())?.facts.paid_at).toMatchObject({ despite: '4200002345202611193456789012' });
  });
});
