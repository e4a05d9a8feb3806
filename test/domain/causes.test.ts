import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/case.ts';
import { likelyCauses } from '../../src/domain/causes.ts';
import type { ProductKind } from '../../src/domain/product-kind.ts';
import { aCase, FULL_FACTS, told } from './a-case.ts';

const causesOf = (change: Partial<Case>) => likelyCauses(aCase(change)).map(({ cause }) => cause);
const missing = (kind: ProductKind, change: Partial<Case> = {}) =>
  causesOf({
    lossType: 'goods_missing',
    because: [],
    facts: { ...FULL_FACTS, product_kind: told('product_kind', kind) },
    ...change,
  });

describe('goods that did not come', () => {
  it('were sent to no mailbox where they are a top-up', () => {
    expect(missing('top_up')).toEqual(['delivery_pending', 'wrong_recharge_account']);
  });

  it.each(['card_key', 'licence'] as const)('went to no account where they are a %s', (kind) => {
    expect(missing(kind)).toEqual(['delivery_pending', 'goods_in_inbox']);
  });

  it('can have gone either way while it is not known what they are', () => {
    expect(causesOf({ lossType: 'goods_missing', because: [] })).toEqual([
      'delivery_pending',
      'wrong_recharge_account',
      'goods_in_inbox',
    ]);
  });

  it('are where the customer found them, whatever they are called', () => {
    const found = { check: 'inbox', result: 'found', by: 'customer', at: 0 } as const;
    expect(missing('top_up', { checks: [found] })[0]).toBe('goods_in_inbox');
  });
});
