import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };

function product(text: string): string | null {
  return understand(text, NOW).facts.product?.value ?? null;
}

describe('the name of what was bought', () => {
  it.each([
    ['Office没有激活码 订单里显示已完成', 'Office'],
    ['东西到了是错的 我买的原神给我王者', '原神'],
    ['买的Q币发成了王者点券', 'Q币'],
    ['买的月卡给我周卡', '月卡'],
    ['王者点券没到', '王者点券'],
  ])('ends where what became of it begins: %s', (text, name) => {
    expect(product(text)).toBe(name);
  });

  it.each([
    ['product was q coins', 'q coins'],
    ['the product should be a steam card', 'steam card'],
    ['商品改成Q币', 'Q币'],
    ['Product Steam Wallet 20', 'Steam Wallet 20'],
    ['product is wrong', null],
    ['item was not delivered', null],
    ['商品是错的', null],
  ])(
    'stands behind its label without the words between, and what is wrong with it is none: %s',
    (text, name) => {
      expect(product(text)).toBe(name);
    },
  );
});
