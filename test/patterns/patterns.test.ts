import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { endless } from './pump.ts';

const asks = (source: string) => endless({ source, flags: 'u', where: 'here' })?.repeat ?? null;

describe('a repeat', () => {
  it('that splits a text in more ways than one is found', () => {
    expect(asks('^好(?:哈+|啊)*$')).toBe('(?:哈+|啊)*');
    expect(asks('他(?:刚刚|刚|又)*到了')).toBe('(?:刚刚|刚|又)*');
    expect(asks('x(?:[\\p{P}\\s]|\\s*ok)+y')).toBe('(?:[\\p{P}\\s]|\\s*ok)+');
    expect(asks('(?:全|都|全都)*没')).toBe('(?:全|都|全都)*');
  });

  it('that splits it in one is not', () => {
    for (const fine of [
      '^(?:哈|啊|又有)*$',
      '(?:刚才?|又)*到',
      '(?:ab|ac)+d',
      '(?:a+b)+c',
      '(?:刚刚|刚){0,3}到',
    ]) {
      expect(asks(fine)).toBeNull();
    }
  });
});

it('no pattern of the program takes for ever over a text that somebody may send', async () => {
  // In a process of its own: what is loaded already makes no patterns any more.
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'endless-patterns.ts'),
  ]);
  const { patterns, found } = JSON.parse(stdout);
  expect(patterns).toBeGreaterThan(1_500);
  expect(found).toEqual([]);
});
