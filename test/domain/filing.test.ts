import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactSource, type Facts, known } from '../../src/domain/fact.ts';
import {
  fileBeside,
  fileCorrection,
  fileLack,
  fileStatement,
  settleContradiction,
} from '../../src/domain/filing.ts';
import type { TimePrecision } from '../../src/domain/instant.ts';
import type { PaymentChannel } from '../../src/domain/payment-channel.ts';
import { AT } from './a-case.ts';

const yuan = (value: number) => ({ minor: value * 100, currency: 'CNY' });
const from = (kind: FactSource['kind'], id = '1'): FactSource => ({ kind, id });
const pay = (value: number, source = from('message')) => ({ value: yuan(value), source, at: AT });
const amountOf = (facts: Facts) => known(facts, 'amount');

describe('filing', () => {
  it('keeps a first statement, as claim or as proof by its source', () => {
    const said = fileStatement({}, 'amount', pay(68));
    expect(said.change).toBe('new');
    expect(amountOf(said.facts)).toMatchObject({ value: yuan(68), standing: 'claimed', earlier: [] });
    expect(amountOf(fileStatement({}, 'amount', pay(68, from('notice'))).facts)?.standing).toBe('proven');
    expect(amountOf(fileStatement({}, 'amount', pay(68, from('exhibit'))).facts)?.standing).toBe('proven');
  });

  it('lets a newer statement of the customer replace the older and remembers it', () => {
    const first = fileStatement({}, 'amount', pay(68)).facts;
    const second = fileStatement(first, 'amount', pay(86, from('button', '2')));
    expect(second.change).toBe('corrected');
    expect(amountOf(second.facts)).toMatchObject({ value: yuan(86), earlier: [{ value: yuan(68) }] });
    expect(fileStatement(second.facts, 'amount', pay(86)).change).toBe('same');
  });

  it('lets a value named in passing stand beside what is in force', () => {
    const first = fileStatement({}, 'amount', pay(68)).facts;
    const second = fileBeside(first, 'amount', pay(86));
    expect(second.change).toBe('contradicted');
    expect(amountOf(second.facts)).toMatchObject({ value: yuan(68), rival: { value: yuan(86) } });
    expect(fileBeside(first, 'amount', pay(68)).change).toBe('same');
    expect(amountOf(fileBeside(second.facts, 'amount', pay(86)).facts)).toMatchObject({ value: yuan(86) });
    const named = (value: string) => ({ value, source: from('message'), at: AT });
    const bought = fileStatement({}, 'product', named('原神月卡')).facts;
    expect(known(fileBeside(bought, 'product', named('优惠券')).facts, 'product')).toMatchObject({
      value: '原神月卡',
      earlier: [{ value: '优惠券' }],
    });
  });

  it('takes a bare clock time for one of the day that is known', () => {
    const at = (value: string, precision: TimePrecision) => ({
      value: { value, precision },
      source: from('message'),
      at: AT,
    });
    const first = fileStatement({}, 'paid_at', at('2026-11-21T14:03:00+08:00', 'minute')).facts;
    const second = fileStatement(first, 'paid_at', at('2026-11-22T15:00:00+08:00', 'time_only'));
    expect(second.change).toBe('corrected');
    expect(known(second.facts, 'paid_at')?.value.value).toBe('2026-11-21T15:00:00+08:00');
  });

  it('takes a card for what stands behind the wallet, unless it is said to be meant in its place', () => {
    const by = (value: PaymentChannel, kind: FactSource['kind'] = 'message') => ({
      value,
      source: from(kind),
      at: AT,
    });
    const channelOf = (facts: Facts) => known(facts, 'payment_channel')?.value;
    const wallet = fileStatement({}, 'payment_channel', by('alipay')).facts;
    expect(channelOf(fileStatement(wallet, 'payment_channel', by('bank_card')).facts)).toBe('alipay');
    const corrected = fileCorrection(wallet, 'payment_channel', by('bank_card'));
    expect(corrected.change).toBe('corrected');
    expect(channelOf(corrected.facts)).toBe('bank_card');
    const shown = fileStatement({}, 'payment_channel', by('alipay', 'exhibit')).facts;
    expect(channelOf(fileCorrection(shown, 'payment_channel', by('bank_card')).facts)).toBe('alipay');
    expect(fileCorrection(wallet, 'payment_channel', by('alipay')).change).toBe('same');
  });

  it('lets a proof confirm a claim', () => {
    const said = fileStatement({}, 'amount', pay(68)).facts;
    const shown = fileStatement(said, 'amount', pay(68, from('notice', '2')));
    expect(shown.change).toBe('same');
    expect(amountOf(shown.facts)).toMatchObject({ standing: 'proven', source: { kind: 'notice' } });
    expect(amountOf(fileStatement(shown.facts, 'amount', pay(68)).facts)?.standing).toBe('proven');
  });

  it('sees words against paper as a contradiction, with the paper in force, in either order', () => {
    for (const order of [
      [pay(68), pay(86, from('notice', '2'))],
      [pay(86, from('notice', '2')), pay(68)],
    ] as const) {
      const first = fileStatement({}, 'amount', order[0]).facts;
      const { facts, change } = fileStatement(first, 'amount', order[1]);
      expect(change).toBe('contradicted');
      expect(amountOf(facts)).toMatchObject({
        standing: 'contradicted',
        value: yuan(86),
        rival: { value: yuan(68) },
      });
    }
  });

  describe('in a dispute', () => {
    const notice = fileStatement({}, 'amount', pay(86, from('notice'))).facts;
    const disputed = fileStatement(notice, 'amount', pay(68)).facts;

    it('ends when one side is said again', () => {
      const gaveIn = fileStatement(disputed, 'amount', pay(86, from('message', '3')));
      expect(gaveIn.change).toBe('same');
      expect(amountOf(gaveIn.facts)).toMatchObject({ value: yuan(86), standing: 'proven' });
      const insisted = fileStatement(disputed, 'amount', pay(68, from('button', '3')));
      expect(insisted.change).toBe('corrected');
      expect(amountOf(insisted.facts)).toMatchObject({ value: yuan(68), standing: 'claimed' });
      expect(amountOf(insisted.facts)).not.toHaveProperty('rival');
    });

    it('goes on with a third value, which takes its own side', () => {
      const third = fileStatement(disputed, 'amount', pay(70, from('message', '3')));
      expect(third.change).toBe('contradicted');
      expect(amountOf(third.facts)).toMatchObject({ value: yuan(86), rival: { value: yuan(70) } });
    });

    it('is settled by choice, and may be left as it is', () => {
      expect(amountOf(settleContradiction(disputed, 'amount', 'rival'))).toMatchObject({
        value: yuan(68),
        standing: 'claimed',
        earlier: [{ value: yuan(86) }],
      });
      const left = settleContradiction(disputed, 'amount', 'left');
      expect(amountOf(left)).toMatchObject({ value: yuan(86), standing: 'contradicted' });
      expect(amountOf(left)).not.toHaveProperty('rival');
      expect(settleContradiction(left, 'amount', 'rival')).toBe(left);
    });
  });

  it('lets the newest look at the wallet or the order count, whoever looked', () => {
    const none = { value: 'none', source: from('button'), at: AT } as const;
    const success = { value: 'success', source: from('notice'), at: AT } as const;
    const seen = fileStatement(fileStatement({}, 'wallet_status', none).facts, 'wallet_status', success);
    expect(seen.change).toBe('corrected');
  });

  it('keeps the customer’s word for a product that the bill calls otherwise', () => {
    const mine = { value: '原神月卡', source: from('message'), at: AT };
    const bill = { value: '在线充值-订单', source: from('exhibit'), at: AT };
    const first = fileStatement({}, 'product', mine).facts;
    expect(known(fileStatement(first, 'product', bill).facts, 'product')?.value).toBe('原神月卡');
    const other = fileStatement({}, 'product', bill).facts;
    expect(known(fileStatement(other, 'product', mine).facts, 'product')?.value).toBe('原神月卡');
  });

  it('lets the shop’s file suggest, never overrule', () => {
    const guess = { value: 'top_up', source: from('shop_file'), at: AT } as const;
    const said = { value: 'card_key', source: from('button'), at: AT } as const;
    const first = fileStatement({}, 'product_kind', said).facts;
    expect(fileStatement(first, 'product_kind', guess).change).toBe('same');
    const other = fileStatement(fileStatement({}, 'product_kind', guess).facts, 'product_kind', said);
    expect(known(other.facts, 'product_kind')?.value).toBe('card_key');
  });

  it('notes what cannot be had, but forgets nothing for it', () => {
    const lacking = fileLack({}, 'amount', 'forgotten', AT);
    expect(lacking.amount).toEqual({ standing: 'unobtainable', reason: 'forgotten', at: AT });
    expect(fileStatement(lacking, 'amount', pay(68)).change).toBe('new');
    const { facts } = fileStatement({}, 'amount', pay(68));
    expect(fileLack(facts, 'amount', 'forgotten', AT)).toBe(facts);
  });

  it('loses no statement: each value said is in force, rival, or earlier', () => {
    const statements = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('message', 'button', 'notice', 'exhibit', 'agent'),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(statements, (said) => {
        let facts: Facts = {};
        for (const [value, kind] of said) {
          ({ facts } = fileStatement(facts, 'amount', pay(value, from(kind as FactSource['kind']))));
        }
        const fact = amountOf(facts);
        const kept = [fact, fact?.rival, ...(fact?.earlier ?? [])].map((it) => it?.value.minor);
        for (const [value] of said) expect(kept).toContain(value * 100);
      }),
    );
  });
});
