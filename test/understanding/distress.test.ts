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
    'game about killing zombies',
  ])('%s is no such word', (text) => expect(speaksOfDying(text)).toBe(false));
});
