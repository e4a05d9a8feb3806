import { describe, expect, it } from 'vitest';
import { wishesDeletion } from '../../../src/engine/turn/delete-wish.ts';
import { endingIn } from '../../../src/engine/turn/end-wish.ts';
import { wishesForHuman } from '../../../src/engine/turn/human-wish.ts';
import { wishedLanguage } from '../../../src/engine/turn/language-wish.ts';
import { talked } from './talked.ts';

describe('a wish in plain words', () => {
  it.each([
    '我要删除我的所有信息',
    '我叫你删了',
    '把我说的都删了',
    '请删除我全部个人信息',
    'delete everything about me please',
    'Please erase my personal data under PIPL.',
  ])('%s: to have it deleted', (text) => expect(wishesDeletion(text)).toBe(true));

  it.each([
    '我把聊天记录删了',
    '订单被删了',
    '邮件我删了',
    'i deleted the email',
    '我的数据什么时候删',
    'they deleted all my messages',
    '软件卸载重装了 数据都没了',
  ])('%s: no such wish', (text) => expect(wishesDeletion(text)).toBe(false));

  it('for deletion is confirmed before anything is deleted', async () => {
    const talk = await talked('付了68没反应', '!agree', '把我说的都删了');
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('delete_yes');
  });

  it.each([
    '直接给人工',
    '交给人工吧',
    '叫你们老板来',
    '找人',
    'Connect me to a person.',
    'get me a manager',
  ])('%s: for a human', (text) => expect(wishesForHuman(text)).toBe(true));

  it.each(['找人代充的', '客服没人理我', '找人问了说没有', 'put it on my card'])('%s: for nobody', (text) =>
    expect(wishesForHuman(text)).toBe(false),
  );

  it.each([
    ['换成中文可以吗', 'zh-CN'],
    ['actually go back to english please', 'en'],
    ['the page was in english only', null],
    ['can we speak english please', 'en'],
    ['用英文说吧', 'en'],
    ['i can’t read chinese', 'en'],
  ])('%s: to be spoken to in %s', (text, locale) => expect(wishedLanguage(text)).toBe(locale));

  it.each([
    ['算了我自己等吧', 'given_up'],
    ['ugh whatever nvm', 'given_up'],
    ['刚刚收到了！不过只到了一半', null],
  ])('%s: ends it as %s', (text, ending) => expect(endingIn(text)).toBe(ending));
});

describe('an end that was offered', () => {
  it.each(['嗯 拿到了', '是的', "yes that's right"])('is taken by %s', async (yes) => {
    const talk = await talked('付了68没反应', '!agree', '我刚刚收到了', yes);
    expect((await talk.case())?.stage).toBe('closed');
  });

  it('is none where it was paid twice and one of them came', async () => {
    const talk = await talked('付了68没反应', '!agree', '后来我又付了一次', '卡密我收到了');
    expect((await talk.case())?.stage).toBe('collecting');
    expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('end_solved');
  });
});
