import { describe, expect, it } from 'vitest';
import { speaksOfDying } from '../../src/understanding/distress.ts';

describe('somebody who speaks of not wanting to live', () => {
  it.each([
    '我不想活了，就这点钱也没了',
    '活着没意思，钱都没了，我想跳楼',
    '我要自杀',
    '不如死了算了',
    '想死',
    'I want to kill myself, that was my rent money',
    'i don’t want to live anymore',
    'thinking about ending my life',
    '页面一直卡死，我不想活了',
    '手机死机了，钱也扣了，我真的想死了',
    '我要结束自己的生命',
    '真的想从楼上跳下去算了',
    '我不知道怎么活了',
    '没法活了，家里就指望这点钱',
    '钱没了我就去死',
    '不如死了',
    "what's the point of living",
    'I feel like jumping off a bridge',
    `${'今天付了钱一直没到账。'.repeat(50)}我不想活了`,
  ])('%s is heard', (text) => expect(speaksOfDying(text)).toBe(true));

  it.each([
    '急死我了',
    '页面卡死了',
    '想死你们家皮肤了',
    '我要死了这么久还不到',
    '角色跳楼就死了',
    '买了自杀小队的电影票',
    'this is killing me',
    'die hard dvd code',
    'rather die than use alipay',
    'what a suicidal discount',
    '真要命',
    '跳下一步就卡住了',
    'game about killing zombies',
  ])('%s is no such word', (text) => expect(speaksOfDying(text)).toBe(false));
});
