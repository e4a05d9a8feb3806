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
import type { BookReading, BookSays, Remark } from '../../src/domain/order-book/reading.ts';
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

describe('with the order book', () => {
  const read = (says: BookSays, ...remarks: Remark['kind'][]): BookReading => ({
    says,
    paid: says !== 'unpaid' && says !== 'nothing',
    certain: true,
    remarks: remarks.map((kind) => ({ kind })),
  });
  const withBook = (wallet: WalletStatus | null, seen: OrderSighting | null, book: BookReading) =>
    concludeLoss(
      {
        ...(wallet && { wallet_status: told('wallet_status', wallet) }),
        ...(seen && { order_seen: told('order_seen', seen) }),
      },
      [],
      book,
    );

  it.each([
    ['success', 'none', read('unpaid'), 'charged_page_stalled', 'book_order_unpaid'],
    ['success', 'none', read('expired'), 'deleted_or_overwritten', 'book_order_expired'],
    ['success', 'page_stuck', read('expired'), 'charged_page_stalled', 'book_order_expired'],
    ['success', 'none', read('payment_only'), 'paid_no_order', 'book_payment_only'],
    ['success', 'gone', read('payment_only'), 'deleted_or_overwritten', 'book_payment_only'],
    ['success', 'goods_missing', read('paid_undelivered'), 'goods_missing', 'book_not_delivered'],
    [
      'success',
      'none',
      read('delivered', 'other_contact'),
      'wrong_account_or_platform',
      'book_other_contact',
    ],
    ['success', 'none', read('nothing', 'payee_not_ours'), 'wrong_account_or_platform', 'payee_not_ours'],
    ['success', 'changed', read('delivered'), 'deleted_or_overwritten', 'order_changed'],
    ['success', 'unpaid', read('refunded'), 'not_charged', 'book_refunded'],
    ['none', 'none', read('delivered'), 'paid_no_order', 'book_order_there'],
    ['refunded', 'none', read('unpaid'), 'not_charged', 'wallet_refunded'],
    ['pending', 'unpaid', read('unpaid'), 'not_charged', 'wallet_not_charged'],
    ['success', 'none', read('nothing'), 'paid_no_order', 'order_absent'],
    ['success', 'none', read('unclear'), 'paid_no_order', 'order_absent'],
  ] as const)('wallet %s, seen %s, %o: %s', (wallet, seen, book, lossType, reason) => {
    const { lossType: concluded, because } = withBook(wallet, seen, book);
    expect([concluded, because.at(-1)]).toEqual([lossType, reason]);
  });
});
