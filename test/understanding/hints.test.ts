import { describe, expect, it } from 'vitest';
import { hintIndex } from '../../src/understanding/hints.ts';

const RULES = [{ hints: ['pin', 'pass'] }, { hints: ['码', '密码'] }, { hints: ['passport'] }];
const among = hintIndex(RULES);
const places = (text: string) => among(text).map((rule) => RULES.indexOf(rule));

describe('hints', () => {
  it.each<[string, number[]]>([
    ['', []],
    ['nothing', []],
    ['my passport', [0, 2]],
    ['密码是pin', [0, 1]],
    ['激活码', [1]],
    ['pas', []],
  ])('of "%s" are found', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('of one text are forgotten for the next', () => {
    expect(places('passport 密码')).toEqual([0, 1, 2]);
    expect(places('pin')).toEqual([0]);
  });
});
