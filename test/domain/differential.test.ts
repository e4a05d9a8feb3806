import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckRecord } from '../../src/domain/check.ts';
import { TELLING_FACTS, type TellingFact, tellsMost } from '../../src/domain/differential.ts';
import { type Facts, type FactValues, ORDER_SIGHTINGS, WALLET_STATUSES } from '../../src/domain/fact.ts';
import { LOSS_TYPES } from '../../src/domain/loss-type.ts';

type Told = { [N in 'loss_claimed' | TellingFact]?: FactValues[N] | undefined };

function factsOf(told: Told): Facts {
  const source = { kind: 'message', id: '1' } as const;
  return Object.fromEntries(
    Object.entries(told)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, { standing: 'claimed', value, source, at: 0, earlier: [] }]),
  );
}

const next = (told: Told, numbered = false, checks: readonly CheckRecord[] = []) =>
  tellsMost(factsOf(told), checks, numbered);

describe('the question that tells the losses apart', () => {
  it('is what the customer sees where nothing is known, and the wallet where the page is said to hang', () => {
    expect(next({})).toBe('order_seen');
    expect(next({ loss_claimed: 'charged_page_stalled' })).toBe('wallet_status');
    expect(next({ loss_claimed: 'goods_missing' })).toBe('order_seen');
    expect(next({ loss_claimed: 'not_charged' })).toBe('wallet_status');
  });

  it('is the other one while it may still change the conclusion', () => {
    expect(next({ loss_claimed: 'charged_page_stalled', wallet_status: 'success' })).toBe('order_seen');
    expect(next({ loss_claimed: 'paid_no_order', order_seen: 'none' })).toBe('wallet_status');
    expect(next({ order_seen: 'unpaid' })).toBe('wallet_status');
  });

  it('is none where the conclusion stands whatever the answer', () => {
    expect(next({ loss_claimed: 'goods_missing', order_seen: 'goods_missing' })).toBeNull();
    expect(next({ order_seen: 'gone' })).toBeNull();
    expect(next({ wallet_status: 'success', order_seen: 'none' })).toBeNull();
  });

  it('has to tell more where the payment can be looked up by its number', () => {
    const claimed = { loss_claimed: 'paid_no_order' } as const;
    expect(next(claimed, true)).toBeNull();
    expect(next(claimed)).not.toBeNull();
    expect(next({}, true)).toBe('order_seen');
  });

  it('is never one that was answered, also with "I don’t know"', () => {
    const checks = [{ check: 'really_charged', result: 'unknown', by: 'customer', at: 0 }] as const;
    expect(next({ loss_claimed: 'charged_page_stalled' }, false, checks)).toBe('order_seen');
    const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const told = fc.record({
      loss_claimed: some(LOSS_TYPES),
      wallet_status: some(WALLET_STATUSES),
      order_seen: some(ORDER_SIGHTINGS),
    });
    fc.assert(
      fc.property(told, fc.boolean(), fc.boolean(), (said, numbered, asked) => {
        const question = next(said, numbered, asked ? checks : []);
        if (question !== null) expect(said[question]).toBeUndefined();
        if (asked) expect(question).not.toBe('wallet_status');
        if (TELLING_FACTS.every((name) => said[name] !== undefined)) expect(question).toBeNull();
      }),
    );
  });
});
