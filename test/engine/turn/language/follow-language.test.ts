import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const STORY = ['付了68没到，微信付的', '!agree'];

describe('a Chinese conversation', () => {
  it.each([
    '卡密 ABCD-EFGH-IJKL-MNOP-QRST',
    'ABCD-EFGH-IJKL-MNOP',
    'abcd-efgh-ijkl-mnop',
    '/continue ABCD-EFGH-JKLM',
    'mei you ding dan',
  ])('stays Chinese after %s, twice', async (text) => {
    const talk = await talked(...STORY, text, text);
    expect((await talk.case())?.locale).toBe('zh-CN');
  });

  it('goes over to English with a sentence, a code beside it or not', async () => {
    const talk = await talked(...STORY, 'I only got this up-to-date code ABCD-EFGH-IJKL and it fails');
    expect((await talk.case())?.locale).toBe('en');
  });
});

describe('a code behind /continue that leads nowhere', () => {
  it.each(['ABCD-EFGH-JKMN', 'ABCD-EFGH'])('%s is said to be invalid, and answers nothing', async (code) => {
    const talk = await talked(`/continue ${code}`);
    expect((await talk.last()).text).toContain('这个继续码');
  });

  it('leads nowhere in the middle of a case, either', async () => {
    const talk = await talked(...STORY, '/continue ABCD-EFGH-JKMN');
    expect((await talk.last()).text).toContain('还有一笔没办完');
    expect((await talk.case())?.facts.order_seen).toBeUndefined();
  });
});
