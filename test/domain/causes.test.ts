import { describe, expect, it } from 'vitest';
import { likelyCauses } from '../../src/domain/causes.ts';
import type { Facts } from '../../src/domain/fact.ts';
import type { OrderLook } from '../../src/domain/order-book/look.ts';
import type { ProductKind } from '../../src/domain/product-kind.ts';
import { AT, told } from './a-case.ts';

const DELIVERED: OrderLook = {
  ...{ at: AT, verdict: 'certain', score: 1, fits: [], against: [], records: [] },
  reading: { says: 'delivered', paid: true, certain: true, remarks: [] },
};

function causesOf(kind: ProductKind | null, look: OrderLook | null = null): string[] {
  const facts: Facts = kind === null ? {} : { product_kind: told('product_kind', kind) };
  const looks = look === null ? [] : [look];
  const view = { facts, looks, checks: [], lossType: 'goods_missing', because: [] } as const;
  return likelyCauses(view).map(({ cause }) => cause);
}

describe('goods that did not come', () => {
  it('are looked for where that kind of goods goes: a top-up in no mailbox, a code in no account', () => {
    expect(causesOf('top_up')).toEqual(['delivery_pending', 'wrong_recharge_account']);
    expect(causesOf('card_key')).toEqual(['delivery_pending', 'goods_in_inbox']);
    expect(causesOf('licence')).toEqual(['delivery_pending', 'goods_in_inbox']);
    expect(causesOf(null)).toEqual(['delivery_pending', 'wrong_recharge_account', 'goods_in_inbox']);
  });

  it('and where the shop calls it done, are queued no longer, nor a top-up in a mailbox', () => {
    expect(causesOf('top_up', DELIVERED)).toEqual(['wrong_recharge_account']);
    expect(causesOf('card_key', DELIVERED)).toEqual(['goods_in_inbox']);
    expect(causesOf(null, DELIVERED)).toEqual(['goods_in_inbox', 'wrong_recharge_account']);
  });
});
