import { describe, expect, it } from 'vitest';
import { named } from '../../../src/understanding/weighing/named.ts';
import { codeAt, SignTable, side } from '../../../src/understanding/weighing/sides.ts';

describe('a side', () => {
  it('shows up to three words, a stretch of a text, and what always stands first', () => {
    const size = side('size');
    expect(size.sign('2')).toBe(named('size=2'));
    expect(size.sign('2', 'money', 'p')).toBe(named('size=2 money p'));
    expect(side('size', '2', 'money').sign('p')).toBe(named('size=2 money p'));
    expect(size.stretch('付了68', 1, 3)).toBe(named('size=了6'));
    expect(size.stretch('付了68', 3, 9, 'p')).toBe(named('size=8 p'));
    expect(size.stretch('付了68', -2, 1)).toBe(named('size=付'));
  });

  it('has its signs in a table where there are few', () => {
    const [one, two, three] = [
      ['a', 'b'],
      ['c', 'd', 'e'],
      ['f', 'g'],
    ] as const;
    const table = new SignTable('told', one, two, three);
    for (const [at, first] of one.entries()) {
      expect(new SignTable('told', one).at(at)).toBe(named(`told=${first}`));
      for (const [beside, second] of two.entries()) {
        expect(new SignTable('told', one, two).at(at, beside)).toBe(named(`told=${first} ${second}`));
        for (const [last, third] of three.entries())
          expect(table.at(at, beside, last)).toBe(named(`told=${first} ${second} ${third}`));
      }
    }
  });

  it('has something to say where a text is over', () => {
    expect([codeAt('付', 0, 1), codeAt('付', 1, 1), codeAt('付', -1, 2)]).toEqual([0x4ed8, 1, 2]);
  });
});
