import { expect, it } from 'vitest';
import { withDigits } from '../../src/understanding/spoken-digits.ts';

it.each([
  ['号码是幺三八零零幺三八零零零', '号码是13800138000'],
  ['uid是一二三四五六七八九', 'uid是123456789'],
  ['二〇二六年付了一百二十块', '二〇二六年付了一百二十块'],
  ['一五一十地说，三三两两', '一五一十地说，三三两两'],
])('a number that is said digit by digit is one: %s', (text, figures) => {
  expect(withDigits(text)).toBe(figures);
});
