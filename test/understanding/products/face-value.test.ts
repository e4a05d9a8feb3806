import { expect, it } from 'vitest';
import { understand } from '../../../src/understanding/understand.ts';

it.each([
  ['刚才付了7.90买移动话费100元', '7.90'],
  ['付了98块买了100元话费没到', '98.00'],
  ['买100元话费花了98', '98.00'],
  ['充值卡100元 付了95', '95.00'],
  ['paid $45 for a $50 steam card', '45.00'],
  ['我买的30元话费没到', '30.00'],
])('what was paid is no face value, and a sum alone is what was paid: %s', (text, amount) => {
  const { facts } = understand(text, { receivedAt: '2026-11-22T20:15:00+08:00', shopNames: [] });
  expect(facts.amount?.value).toBe(amount);
});
