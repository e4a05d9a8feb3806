import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE, begin } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

it('a case goes on in the language its customer changed to, and so do its receipt and what the desk writes', async () => {
  const talk = await talked(ALL_AT_ONCE, '!agree');
  expect((await talk.case())?.locale).toBe('zh-CN');
  await talk.say('/language');
  expect((await talk.case())?.locale).toBe('en');
  await talk.press('submit');
  await talk.say('/language');
  expect((await talk.case())?.locale).toBe('zh-CN');
});

it('and in the one they go over to by themselves', async () => {
  const talk = await talked(ALL_AT_ONCE, '!agree', 'sorry, could we please go on in English');
  expect((await talk.case())?.locale).toBe('en');
});

describe('what there is to agree to', () => {
  const POINTS = /used only to find this order[\s\S]+sensitive[\s\S]+never a fee/;

  it.each(['English', '3', 'hello i paid and got nothing', "i don't read chinese", 'do you speak english?'])(
    'is told in English to whoever greeted in Chinese answers %j',
    async (says) => {
      const talk = begin();
      await talk.send({ kind: 'hello', locale: 'zh-CN' });
      await talk.say(says);
      expect((await talk.last()).text).toMatch(POINTS);
    },
  );

  it('and to whoever presses the name of the language', async () => {
    const talk = begin();
    await talk.send({ kind: 'hello', locale: 'zh-CN' });
    await talk.press('language');
    expect((await talk.last()).text).toMatch(POINTS);
    await talk.press('language');
    expect((await talk.last()).text).toContain('不收任何费用');
  });

  it('is not told twice in one language', async () => {
    const talk = begin();
    await talk.send({ kind: 'hello', locale: 'zh-CN' });
    await talk.say('付了68没反应');
    expect((await talk.last()).text).not.toContain('不收任何费用');
  });
});
