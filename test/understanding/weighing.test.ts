import { describe, expect, it } from 'vitest';
import { conceptFeatures } from '../../src/understanding/lexicon/concept-features.ts';
import { tag } from '../../src/understanding/lexicon/tag.ts';
import { weighing } from '../../src/understanding/weighing.ts';

const { choose, says } = weighing(
  ['lost', 'fine'],
  `
: -10 10
order: 5 0
not order: 30 -5
sign=gone: 20 -20
`,
);
const concepts = (text: string) => conceptFeatures(tag(text));

describe('weighing', () => {
  it('adds up what each feature says, beginning with what is always so', () => {
    expect(choose([], [])).toEqual(['fine', expect.closeTo(1 / (1 + Math.exp(-2)), 6)]);
    expect(choose(concepts('没订单'), [])[0]).toBe('lost');
    expect(choose(concepts('订单'), [])[0]).toBe('fine');
    expect(choose(concepts('订单'), ['sign=gone'])).toEqual([
      'lost',
      expect.closeTo(1 / (1 + Math.exp(-2.5)), 6),
    ]);
  });

  it('hears nothing in features it does not know', () => {
    expect(choose(concepts('会员'), ['sign=other'])).toEqual(choose([], []));
    expect(says('sign=other', 'lost')).toBe(0);
  });

  it('tells how much a feature says for one class above the rest', () => {
    expect(says('sign=gone', 'lost')).toBe(2);
    expect(says('sign=gone', 'fine')).toBe(-2);
  });
});
