import { expect, it } from 'vitest';
import { parseChineseNumeral } from '../../src/understanding/chinese-numerals.ts';

it.each([
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['一百', 100],
  ['一百零五', 105],
  ['两百五', 250],
  ['两百五十', 250],
  ['一千零五十', 1050],
  ['一千五', 1500],
  ['一千零五', 1005],
  ['一万二', 12_000],
  ['三万五千', 35_000],
  ['二零二六', 2026],
  ['陆拾捌', 68],
  ['壹佰贰拾捌', 128],
])('reads %s', (numeral, value) => {
  expect(parseChineseNumeral(numeral)).toBe(value);
});

it.each(['', 'abc', '十块', '一'.repeat(13), '五六十'])('refuses %j', (numeral) => {
  expect(parseChineseNumeral(numeral)).toBeNull();
});
