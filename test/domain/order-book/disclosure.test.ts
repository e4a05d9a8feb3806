import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/domain/instant.ts';
import { judgeAttempt } from '../../../src/domain/order-book/disclosure.ts';

const NOW = Date.parse('2026-11-21T14:00:00+08:00');
const ago = (count: number, time: number) => Array.from({ length: count }, () => NOW - time);

it.each([
  [0, 0, 0, 'allowed'],
  [4, MINUTE, 4, 'allowed'],
  [5, MINUTE, 5, 'person_limit'],
  [5, HOUR - 1, 5, 'person_limit'],
  [5, HOUR, 5, 'allowed'],
  [0, 0, 19, 'allowed'],
  [0, 0, 20, 'shop_limit'],
  [5, MINUTE, 20, 'person_limit'],
] as const)('%i attempts of a person, %i ms ago, and %i at the shop: %s', (own, time, shop, verdict) => {
  expect(judgeAttempt(ago(own, time), ago(shop, 2 * HOUR), NOW)).toBe(verdict);
});

it('forgets the shop’s after a day', () => {
  expect(judgeAttempt([], ago(20, DAY - 1), NOW)).toBe('shop_limit');
  expect(judgeAttempt([], ago(20, DAY), NOW)).toBe('allowed');
});
