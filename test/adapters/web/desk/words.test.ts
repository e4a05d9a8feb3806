import { describe, expect, it } from 'vitest';
import { EN } from '../../../../src/adapters/web/desk/page/words-en.ts';
import { ZH } from '../../../../src/adapters/web/desk/page/words-zh.ts';
import { LOCALES } from '../../../../src/domain/locale.ts';
import { DESK_TEXT_KEYS } from '../../../../src/engine/desk/worded/coded-words.ts';
import { TEXTS } from './desk-house.ts';

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(...(value.length === 1 ? [3] : [3, 4])))];
  return Object.values(value as object).flatMap(leaves);
}

describe('the desk’s words', () => {
  it.each(LOCALES)('has a text for every code it may show (%s)', (locale) => {
    const missing = DESK_TEXT_KEYS.filter((key) => !TEXTS.has(key, locale));
    expect(missing).toEqual([]);
    // No text may need an argument: the desk gives none.
    for (const key of DESK_TEXT_KEYS) expect(TEXTS.word({ key }, locale)).not.toBe('');
  });

  it('has Chinese in the Chinese, none in the English, and no exclamation marks', () => {
    const chinese = leaves(ZH).filter((words) => words !== '' && words !== 'English');
    for (const words of leaves(EN).filter((each) => each !== '中文')) {
      expect(words).not.toMatch(/\p{Script=Han}/u);
    }
    expect(chinese.filter((words) => !/[\p{Script=Han}、]/u.test(words))).toEqual([]);
    expect([...chinese, ...leaves(EN)].join('')).not.toMatch(/[!！]/);
  });
});
