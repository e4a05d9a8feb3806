import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadTexts } from '../../../src/adapters/texts/load.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { ZhaodanError } from '../../../src/engine/errors.ts';
import type { Texts } from '../../../src/engine/ports/texts.ts';

function textsOf(source: string): Texts {
  const dir = mkdtempSync(join(tmpdir(), 'texts-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const locale of LOCALES) writeFileSync(join(dir, `words.${locale}.ftl`), source);
  return loadTexts(dir);
}

describe('texts', () => {
  it('keep long numbers as they are', () => {
    const texts = textsOf('number = { $words }');
    const words = '4200002345202611213456789012';
    expect(texts.word({ key: 'number', args: { words } }, 'en')).toBe(words);
  });

  it('join lists and put phrases into phrases', () => {
    const texts = textsOf('separator-list = { ", " }\nboth = { $understood }.\none = a { $words }');
    const one = (words: string) => ({ key: 'one', args: { words } });
    const understood = [one('cat'), { key: 'one', args: { words: one('dog') } }];
    expect(texts.word({ key: 'both', args: { understood } }, 'en')).toBe('a cat, a a dog.');
  });

  it('say nothing of what is not known', () => {
    const texts = textsOf(
      'paid = Find { GIVEN($amount) ->\n    [yes] the { $amount }\n   *[no] the payment\n}.',
    );
    expect(texts.word({ key: 'paid' }, 'en')).toBe('Find the payment.');
    expect(texts.word({ key: 'paid', args: { amount: '' } }, 'en')).toBe('Find the payment.');
    expect(texts.word({ key: 'paid', args: { amount: '¥68.00' } }, 'en')).toBe('Find the ¥68.00.');
  });

  it('refuse a key nobody wrote, and an argument nobody gave', () => {
    const texts = textsOf('one = { $somebody }');
    expect(() => texts.word({ key: 'two' }, 'zh-CN')).toThrow(ZhaodanError);
    expect(() => texts.word({ key: 'one' }, 'zh-CN')).toThrow(/somebody/);
    expect([texts.has('one', 'en'), texts.has('two', 'en')]).toEqual([true, false]);
  });

  it('list what may be typed instead, whatever comma was used', () => {
    const texts = textsOf('agree = Yes\n    .also = 好，可以,ok 、 sure');
    expect(texts.synonyms('agree', 'zh-CN')).toEqual(['好', '可以', 'ok', 'sure']);
    expect(texts.synonyms('nobody', 'zh-CN')).toEqual([]);
  });
});
