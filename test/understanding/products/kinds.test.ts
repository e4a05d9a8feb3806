import { expect, it } from 'vitest';
import { kindOfProduct } from '../../../src/understanding/products/kinds.ts';

it.each([
  ['steam充值卡', 'card_key'],
  ['Netflix gift card', 'card_key'],
  ['Steam Wallet code', 'card_key'],
  ['30元话费', 'top_up'],
  ['Q币', 'top_up'],
  ['1000 Robux', 'top_up'],
  ['Robux gift card', null],
  ['Office 激活码', 'licence'],
  ['Windows 11 Pro license key', 'licence'],
  ['原神月卡', null],
  ['爱奇艺会员', null],
])('%s: %s', (name, kind) => {
  expect(kindOfProduct(name)).toBe(kind);
});
