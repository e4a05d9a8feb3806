import { describe, expect, it } from 'vitest';
import { talked } from './talked.ts';

const LENGTH = 100_000;

/** A whole turn has to stay linear, not only the reading of its text. */
describe('a text of 100,000 characters', () => {
  it.each([
    '流水-',
    'ref ',
    'wx my card ',
    'a-',
    '12',
    '一笔两笔',
    '不想',
    '我要',
    'delete my ',
    '微信区 ',
    '等等',
    '第一次',
  ])('of nothing but %j is answered', async (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    const talk = await talked('付了68没反应', '!agree', text);
    expect((await talk.last()).author).toBe('zhaodan');
  });
});
