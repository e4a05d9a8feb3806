import { describe, expect, it } from 'vitest';
import type { Check, CheckResult } from '../../src/domain/check.ts';
import {
  ORDER_SIGHTINGS,
  type OrderSighting,
  WALLET_STATUSES,
  type WalletStatus,
} from '../../src/domain/fact.ts';
import { concludeLoss } from '../../src/domain/loss.ts';
import { LOSS_TYPES, type LossType } from '../../src/domain/loss-type.ts';
import { AT, told } from './a-case.ts';

function conclude(
  wallet: WalletStatus | null,
  seen: OrderSighting | null,
  claimed: LossType | null,
  checks: readonly [Check, CheckResult][] = [],
) {
  const facts = {
    ...(wallet && { wallet_status: told('wallet_status', wallet) }),
    ...(seen && { order_seen: told('order_seen', seen) }),
    ...(claimed && { loss_claimed: told('loss_claimed', claimed) }),
  };
  return concludeLoss(
    facts,
    checks.map(([check, result]) => ({ check, result, by: 'customer', at: AT })),
  );
}

describe('the loss type', () => {
  it.each([
    ['success', 'none', 'paid_no_order', ['wallet_charged', 'order_absent']],
    ['success', 'unpaid', 'charged_page_stalled', ['wallet_charged', 'order_unpaid']],
    ['success', 'page_stuck', 'charged_page_stalled', ['wallet_charged', 'page_stuck']],
    ['success', 'goods_missing', 'goods_missing', ['wallet_charged', 'order_without_goods']],
    ['success', 'gone', 'deleted_or_overwritten', ['wallet_charged', 'order_gone']],
    ['success', 'changed', 'deleted_or_overwritten', ['wallet_charged', 'order_changed']],
    ['pending', 'none', 'not_charged', ['wallet_not_charged']],
    ['refunded', 'unpaid', 'not_charged', ['wallet_refunded']],
    ['none', 'none', 'not_charged', ['wallet_not_charged']],
    ['none', 'goods_missing', 'goods_missing', ['order_without_goods']],
    [null, 'none', 'paid_no_order', ['order_absent']],
  ] as const)('wallet %s and order %s: %s', (wallet, seen, lossType, because) => {
    expect(conclude(wallet, seen, null)).toEqual({ lossType, because });
  });

  it('rests on evidence wherever there is some, whatever the customer says', () => {
    for (const wallet of WALLET_STATUSES) {
      for (const seen of ORDER_SIGHTINGS) {
        for (const claimed of LOSS_TYPES) {
          expect(conclude(wallet, seen, claimed)).toEqual(conclude(wallet, seen, null));
        }
      }
    }
  });

  it('rests on words where there is nothing else', () => {
    expect(conclude(null, null, null)).toEqual({ lossType: null, because: [] });
    expect(conclude(null, null, 'goods_missing')).toEqual({
      lossType: 'goods_missing',
      because: ['customer_said'],
    });
    expect(conclude('success', null, 'not_charged')).toEqual({ lossType: null, because: ['wallet_charged'] });
  });

  it('follows what the customer found, by the newest look', () => {
    expect(conclude('success', 'none', null, [['same_shop', 'found']]).lossType).toBe(
      'wrong_account_or_platform',
    );
    const again = conclude('success', 'none', null, [
      ['same_contact', 'found'],
      ['same_contact', 'ruled_out'],
    ]);
    expect(again.lossType).toBe('paid_no_order');
    expect(conclude(null, 'none', null, [['really_charged', 'found']]).lossType).toBe('not_charged');
  });
});
