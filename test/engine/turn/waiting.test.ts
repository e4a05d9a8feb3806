import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../src/domain/instant.ts';
import { ALL_AT_ONCE, WANG } from '../rehearsal.ts';
import { talked } from './talked.ts';

/** Handed over on Sunday at 20:15 by somebody who was told 20:45. */
const waiting = () => talked(ALL_AT_ONCE, '!agree', '!submit');

describe('a time that was promised', () => {
  it.each([
    '还要等多久',
    '什么时候给我答复',
    '什么时候有人回',
    'When will you answer? Its been ages',
    '/status',
    '/human',
  ])('is the same later: %s', async (asks) => {
    const talk = await waiting();
    await talk.pass(20 * MINUTE);
    await talk.say(asks);
    const { text } = await talk.last();
    expect(text).toContain('20:45');
    expect(text).not.toMatch(/材料备齐|details are together/);
  });

  it.each(['还要等多久', '/status', '/human', '超时了啊你们'])(
    'is not moved once it is over: %s',
    async (asks) => {
      const talk = await waiting();
      await talk.pass(60 * MINUTE);
      await talk.say(asks);
      const { text } = await talk.last();
      expect(text).toContain('说好的时间');
      expect(text).not.toMatch(/\d\d:\d\d/);
    },
  );
});

describe('what is said while nobody is on the case', () => {
  it.each([
    ['我又付了一次，现在付了两次怎么办', '已经交给客服了'],
    ['能退款吗', '您的材料已经在他们手里了'],
    ['人呢？', '客服还没接手'],
    ['what is my reference?', 'ZD-'],
    ['当时还用了一张优惠券', '收到，客服看得到'],
    ['太慢了', '20:45'],
    ['谢谢', '不客气'],
    ['ok thanks bye', '不客气'],
    ['有人看了吗', '20:45'],
    ['催一下', '20:45'],
    ['客服来了吗', '20:45'],
  ])('%s', async (says, answer) => {
    const talk = await waiting();
    await talk.say(says);
    const { author, text } = await talk.last();
    expect(author).toBe('zhaodan');
    expect(text).toContain(answer);
    expect(text).not.toContain('我先问几样');
  });

  it('names both values where it corrects one, and says who said what where it only differs', async () => {
    const talk = await waiting();
    await talk.say('金额我说错了，是86');
    expect((await talk.last()).text).toContain('¥86.00（原来是 ¥68.00）');
    await talk.say('当时付的是15:00');
    expect((await talk.last()).text).toMatch(/先说的是 11月21日 14:03，后来说的是 11月21日 15:00/);
  });

  it('is left to the human once there is one, with a sign that it is read where nobody spoke for a while', async () => {
    const talk = await waiting();
    await talk.desk(WANG, { kind: 'claim' });
    const before = (await talk.log()).length;
    await talk.say('当时还用了一张优惠券');
    await talk.say('还要等多久');
    const after = (await talk.log()).slice(before);
    expect(after.map(({ author }) => author)).toEqual(['customer', 'zhaodan', 'customer']);
    expect(after[1]?.text).toContain('接手的客服看得到');
    await talk.desk(WANG, { kind: 'reply', text: '在查。', files: [] });
    await talk.pass(5 * MINUTE);
    await talk.say('好了吗');
    expect((await talk.last()).text).toBe('在查。');
    await talk.pass(15 * MINUTE);
    await talk.say('人呢');
    expect((await talk.last()).text).toContain('接手的客服看得到');
  });
});
