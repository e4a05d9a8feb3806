import { describe, expect, it } from 'vitest';
import { openDays } from '../../../src/engine/turn/reply/open-days.ts';
import { talked } from './talked.ts';

describe('whoever is frightened', () => {
  it('hears a kind word before there is consent', async () => {
    const talk = await talked('你好', '救命啊我付了钱东西没有！！！');
    expect((await talk.last()).text).toMatch(/^别急/);
  });

  it.each([
    ['我是不是被骗了', '96110'],
    ['我报警可以吗', '这是您的权利'],
    ['你们客服什么时候下班', '每天 09:00–22:00'],
    ['我好害怕，钱是不是没了', '不会凭空消失'],
    ['急死我了', '别急'],
    ['怎么只会复读', '转给客服'],
    ['How do I know you are real', 'never a fee'],
    ["I'm so worried, have I been scammed?", 'step by step'],
    ['can I go to the police', "that's your right"],
    ['what time do you close?', '09:00 to 22:00'],
  ])('gets an answer: %s', async (says, answer) => {
    const talk = await talked('昨天付了68没反应', '好', says);
    const { text } = await talk.last();
    expect(text).toContain(answer);
    expect(text).not.toMatch(/没看出它答的是哪一问|couldn't tell what it answers|WeChat: Me|手机银行/);
  });

  it('is told the hours with the desk, too', async () => {
    const talk = await talked('昨天付了68没反应', '好', '/human', '你们客服什么时候下班');
    expect((await talk.last()).text).toMatch(/每天 09:00–22:00.*20:45/s);
  });
});

describe('the days on which humans are there', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7], { key: 'hours-every-day' }],
    [
      [5, 1, 2, 3, 4],
      { key: 'hours-from-to', args: { old: { key: 'hours-day-1' }, new: { key: 'hours-day-5' } } },
    ],
    [
      [1, 3, 6],
      [{ key: 'hours-day-1' }, { key: 'hours-day-3' }, { key: 'hours-day-6' }],
    ],
    [
      [6, 7],
      [{ key: 'hours-day-6' }, { key: 'hours-day-7' }],
    ],
    [[], []],
  ])('%j', (days, words) => {
    expect(openDays({ days })).toEqual(words);
  });
});
