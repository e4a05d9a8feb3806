import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/understanding/lexicon/features.ts';
import { tag } from '../../src/understanding/lexicon/tag.ts';
import { weighing } from '../../src/understanding/weighing.ts';

const { choose, says } = weighing(
  ['lost', 'fine'],
  [':-100 100', 'order:50 0', 'not order:300 -50', '没了:100 0', '"gone":100 0', 'sign=gone:200 -200'].join(
    ';',
  ),
);
const shown = (text: string) => featuresOf(text, tag(text));

describe('weighing', () => {
  it('adds up what each feature says, beginning with what is always so', () => {
    expect(choose([], [])).toEqual(['fine', expect.closeTo(1 / (1 + Math.exp(-2)), 6)]);
    expect(choose(shown('没订单'), [])[0]).toBe('lost');
    expect(choose(shown('订单'), [])[0]).toBe('fine');
    expect(choose(shown('订单'), ['sign=gone'])).toEqual([
      'lost',
      expect.closeTo(1 / (1 + Math.exp(-2.5)), 6),
    ]);
  });

  it('hears nothing in features it does not know', () => {
    expect(choose(shown('会员'), ['sign=other'])).toEqual(choose([], []));
    expect(says('sign=other', 'lost')).toBe(0);
  });

  it('tells how much a feature says for one class above the rest', () => {
    expect(says('sign=gone', 'lost')).toBe(2);
    expect(says('sign=gone', 'fine')).toBe(-2);
  });
});
