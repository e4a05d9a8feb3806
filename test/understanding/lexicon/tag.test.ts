import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spell } from '../../../src/understanding/lexicon/concepts.ts';
import { lexiconEntries } from '../../../src/understanding/lexicon/lexicon.ts';
import { tag, tagAfter, tagBefore } from '../../../src/understanding/lexicon/tag.ts';
import { normalise } from '../../../src/understanding/normalise.ts';

const concepts = (text: string) => spell(tag(normalise(text).text).tags);

describe('a text as its concepts', () => {
  it.each([
    ['钱扣了，订单没生成', 'money charge , order not make'],
    ['錢扣了，訂單沒生成', 'money charge , order not make'],
    ['I paid but the order never showed up', 'pay but order not see'],
    ['查不到订单', 'not see order'],
    ["can't find my order", 'not see order'],
    ['没有订单号', 'not ordernum'],
    ['付了68块', 'pay #'],
    ['卡密呢？', 'goods not exist query .'],
    ['还能恢复不？', 'still unlock query query .'],
    ['😭没到账', ', not arrive'],
  ])('"%s"', (text, expected) => {
    expect(concepts(text)).toBe(expected);
  });

  it('understands slips of the finger, and bends no real word into another', () => {
    expect(concepts('I never recieved my licence, the paymnet went thru')).toBe('not arrive goods , pay _');
    expect(concepts('without my consent')).not.toContain('goods');
    expect(concepts('the stream is ending')).not.toContain('pending');
  });

  it('takes no part of a word for a word', () => {
    expect(concepts('keyboard')).toBe('_');
    expect(concepts('不过他挺好')).not.toContain('not');
  });

  it('knows where each concept was read', () => {
    const { from, to, tags } = tag('微信付了68,没订单');
    const places = [...tags].map((_, at) => '微信付了68,没订单'.slice(from[at], to[at]));
    expect(places).toEqual(['微信', '付了', '68', ',', '没', '订单']);
    expect(tagBefore({ tags, from, to, set: new Int32Array(5) }, 4)).toBe(1);
    expect(tagAfter({ tags, from, to, set: new Int32Array(5) }, 4)).toBe(2);
  });
});

it('gives no word two meanings', () => {
  const seen = new Map<string, string>();
  const twice = lexiconEntries().filter(([word, codes]) => {
    const before = seen.get(word);
    seen.set(word, codes);
    return before !== undefined;
  });
  expect(twice.map(([word]) => word)).toEqual([]);
});

it('writes words as texts are read: lower case, simplified, half width', () => {
  const other = lexiconEntries().filter(([word]) => normalise(word).text.toLowerCase() !== word);
  expect(other.map(([word]) => word)).toEqual([]);
});

it('stays inside any text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const { tags, from, to } = tag(text);
      expect(from).toHaveLength(tags.length);
      for (const [at, start] of from.entries()) {
        expect(start).toBeLessThan(to[at] as number);
        expect(to[at]).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
      }
    }),
  );
});
