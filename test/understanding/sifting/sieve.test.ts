import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begins, EdgeChoices, ends } from '../../../src/understanding/sifting/edges.ts';
import { needsOf, outermostOf } from '../../../src/understanding/sifting/needs.ts';
import { mayMatch, Sieve, sifted } from '../../../src/understanding/sifting/sieve.ts';

const needs = (shape: RegExp) => needsOf(shape) && [...(needsOf(shape) ?? [])].sort();

describe('what a pattern needs', () => {
  it.each<[RegExp, string[] | null]>([
    [/付|扣款/, ['付', '扣款']],
    [/(?:付|扣|买)了(?!解)/, ['买了', '付了', '扣了']],
    [/\bcredited\b/i, ['credited']],
    [/(?:RMB|¥) ?\d/, ['rmb 0', 'rmb0', '¥ 0', '¥0']],
    [/\d{4}/, ['0000']],
    [/\d{17}[\dX]/, ['00000000']],
    [/[一二两]?块钱?/, ['块']],
    [/(?<number>\d+)x{0,2}/, ['0']],
    [/\d+元/, ['0元']],
    [/付[^\n]{0,4}成功/, ['成功']],
    [/[7-9]号|\u53f7$/, ['号']],
    [/[a-c]号?/, ['a', 'b', 'c']],
    [/\p{Script=Han}{2}行/u, ['行']],
    [/(?<!不)(?=是的)/, ['是的']],
    [/(?<!不)是?/, null],
    [/^.*$|付/, null],
    [/[^\n]付?/, null],
    [/[a-z]/, null],
  ])('%s', (shape, expected) => {
    expect(needs(shape)).toEqual(expected);
  });
});

describe('a pattern that cannot match', () => {
  it('is told by what the text lacks', () => {
    const refund = sifted(/退款|refund/i);
    expect(mayMatch(refund, '我付了68,退')).toBe(false);
    expect(mayMatch(refund, 'REFUND')).toBe(true);
    expect(mayMatch(sifted(/\d/), '６８')).toBe(false);
  });

  const character = fc.constantFrom(...'abKks付款了45.\n -ſ\u212a');
  const text = fc.string({ unit: character, maxLength: 12 });
  const escaped = character.map((one) => one.replace('.', '\\.').replace('\n', '\\n'));
  const quantifier = fc.constantFrom('', '', '', '?', '*', '+', '{0,2}', '{2}', '+?');
  const { source } = fc.letrec<{ source: string; piece: string }>((tie) => ({
    piece: fc
      .tuple(
        fc.oneof(
          { depthSize: 'small' },
          escaped,
          fc.constantFrom(
            '.',
            '\\d',
            '\\w',
            '\\s',
            '\\b',
            '[a-k]',
            '[^a]',
            '[4-5付]',
            '[\\d款]',
            '\\u4ed8',
            '[kK]',
          ),
          // Nothing that repeats stands in what repeats: such patterns take for ever by themselves.
          tie('source').map((inner) => `(?:${inner.replace(/[*+]\??|\{[\d,]+\}/g, '')})`),
          tie('source').map((inner) => `(?<!${inner})`),
          tie('source').map((inner) => `(?=${inner})`),
        ),
        quantifier,
      )
      .map(([piece, times]) => (/^(?:\\b|\(\?[<=])/.test(piece) ? piece : piece + times)),
    source: fc
      .array(fc.array(tie('piece'), { maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((choices) => choices.map((pieces) => pieces.join('')).join('|')),
  }));

  const given = [source, fc.constantFrom('', 'i', 'u', 'iu'), fc.array(text, { minLength: 1 })] as const;

  it('never matches', () => {
    fc.assert(
      fc.property(...given, (written, flags, texts) => {
        const shape = new RegExp(written, flags);
        const sieve = new Sieve([shape]);
        for (const each of texts) if (shape.test(each)) expect(sieve.mayMatch(0, each)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never matches at an edge', () => {
    fc.assert(
      fc.property(...given, (written, flags, texts) => {
        for (const shape of [`^${written}`, `^(?:${written})`].map((each) => new RegExp(each, flags)))
          for (const each of texts) expect(begins(shape).test(each)).toBe(shape.test(each));
        for (const shape of [`${written}$`, `(?:${written})$`].map((each) => new RegExp(each, flags)))
          for (const each of texts) expect(ends(shape).test(each)).toBe(shape.test(each));
      }),
      { numRuns: 150 },
    );
  });
});

describe('several patterns at an edge', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'的买了付 ,12a?'), maxLength: 8 });

  it('are tried in their order at any place of a text, no further than they reach', () => {
    const before = [/(?:^|[,?] ?)$/, /(?:买|付)了? ?$/, /\d$/];
    const behind = [/^ ?(?:$|[,?])/, /^ ?\d/, /^的/];
    const [left, right] = [new EdgeChoices(before, '$', 3), new EdgeChoices(behind, '^', 3)];
    const first = (shapes: readonly RegExp[], words: string) => {
      const at = shapes.findIndex((shape) => shape.test(words));
      return at < 0 ? shapes.length : at;
    };
    fc.assert(
      fc.property(texts, fc.nat(8), (text, place) => {
        const at = Math.min(place, text.length);
        expect(left.at(text, at)).toBe(first(before, text.slice(Math.max(0, at - 3), at)));
        expect(right.at(text, at)).toBe(first(behind, text.slice(at, at + 3)));
        const [end, start] = [before[1] as RegExp, behind[1] as RegExp];
        expect(ends(end).testAt(text, at, 3)).toBe(end.test(text.slice(Math.max(0, at - 3), at)));
        expect(begins(start).testAt(text, at, 3)).toBe(start.test(text.slice(at, at + 3)));
      }),
    );
  });
});

describe('the outermost characters', () => {
  const outermost = (shape: RegExp, edge: '^' | '$') => {
    const all = outermostOf(shape, edge);
    return all && [...new Set(all)].sort().join('');
  };

  it.each<[RegExp, '^' | '$', string | null]>([
    [/^ ?[,、]/, '^', ' ,、'],
    [/^ ?(?:$|[元块])/, '^', '\0 元块'],
    [/(?:^|[\n。] ?)$/, '$', '\0\n 。'],
    [/(?:没|不)(?:用|走)? ?$/, '$', ' 不没用走'],
    [/^\d+元|^[a-c]/i, '^', '0abc'],
    [/^的|了/, '^', null],
    [/^ ?/, '^', null],
    [/^[^,]x/, '^', null],
  ])('of %s at %s', (shape, edge, expected) => {
    expect(outermost(shape, edge)).toBe(expected);
  });
});
