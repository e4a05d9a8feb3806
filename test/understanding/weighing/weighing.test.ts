import { describe, expect, it } from 'vitest';
import { tag } from '../../../src/understanding/lexicon/tag.ts';
import { featuresOf } from '../../../src/understanding/weighing/features.ts';
import { weighing } from '../../../src/understanding/weighing/weighing.ts';
import { featureNamed, weightsNamed } from './by-name.ts';

const { chances, says } = weighing(
  ['lost', 'fine'],
  weightsNamed({
    '': [-100, 100],
    '~order': [50, 0],
    '~not order': [300, -50],
    没了: [100, 0],
    'is gone': [100, 0],
    '-vani': [100, 0],
    '^在': [0, 200],
    'sign=gone': [200, -200],
  }),
);
const shown = (text: string) => featuresOf(text, tag(text));
/** How much more is said for `lost` than for `fine`. */
function tilt(text: string, named: readonly string[] = []): number {
  const [lost = 0, fine = 0] = chances(shown(text), named);
  return Math.log(lost / fine);
}

describe('weighing', () => {
  it('adds up what each feature says, beginning with what is always so', () => {
    expect(tilt('')).toBeCloseTo(-2);
    expect(tilt('订单')).toBeCloseTo(-1.5);
    expect(tilt('没订单')).toBeCloseTo(2);
    expect(tilt('订单', ['sign=gone'])).toBeCloseTo(2.5);
  });

  it.each([
    ['它没了', -1],
    ['it Is  gone', -1],
    ['isgone', -2],
    ['it vanished', -1],
    ['在吗', -4],
    ['你在吗', -2],
  ])('hears what "%s" shows', (text, expected) => {
    expect(tilt(text)).toBeCloseTo(expected);
  });

  it('counts what is said twice once', () => {
    expect(tilt('没了,真的没了')).toBeCloseTo(tilt('没了,真的'));
  });

  it('hears nothing in features it does not know', () => {
    expect(tilt('会员', ['sign=other'])).toBeCloseTo(-2);
    expect(says('sign=other', 'lost')).toBe(0);
  });

  it('refuses weights of other classes', () => {
    expect(() => weighing(['lost'], weightsNamed({ '': [1, 2] }))).toThrow('fit them again');
  });

  it('tells how much a sign says for one class above the rest', () => {
    expect(says('sign=gone', 'lost')).toBe(2);
    expect(says('sign=gone', 'fine')).toBe(-2);
  });
});

describe('features', () => {
  it('are those of their names', () => {
    const text = '没到,won`t load 68';
    const features = shown(text);
    for (const name of ['没到', '没到,', 'won', 't load', 'load 0$', '^没', '-load', '-^loa', '~not arrive'])
      expect(features, name).toContain(featureNamed(name));
    expect(features).not.toContain(featureNamed('到没'));
  });

  it('grow with the text and no faster', () => {
    const many = (text: string) => shown(text).length;
    for (const piece of ['没', 'a', 'a b ', '1', ',', 'refund不到 '])
      expect(many(piece.repeat(2000)) / many(piece.repeat(1000))).toBeLessThan(2.1);
  });
});
