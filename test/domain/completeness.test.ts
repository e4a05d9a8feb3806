import { describe, expect, it } from 'vitest';
import { completeness, requirementsFor, settled } from '../../src/domain/completeness.ts';
import { LOSS_TYPES } from '../../src/domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../src/domain/payment-channel.ts';
import { PRODUCT_KINDS } from '../../src/domain/product-kind.ts';
import { AT, aCase, anExhibit, FULL_FACTS, PLAN, told } from './a-case.ts';

const lacking = { standing: 'unobtainable', reason: 'forgotten', at: AT } as const;
const { transaction_id, merchant_order_id, ...withoutNumbers } = FULL_FACTS;

describe('an item is settled', () => {
  const { numbers, payment_proof } = PLAN.rules;

  it('when each fact is known or cannot be had', () => {
    expect(settled(aCase(), numbers)).toBe(true);
    expect(settled(aCase({ facts: { ...withoutNumbers, transaction_id } }), numbers)).toBe(false);
    const one = { ...withoutNumbers, transaction_id, merchant_order_id: lacking };
    expect(settled(aCase({ facts: one }), numbers)).toBe(true);
  });

  it('when an exhibit stands instead', () => {
    const view = aCase({ facts: withoutNumbers, exhibits: [anExhibit()] });
    expect(settled(view, numbers)).toBe(true);
    expect(settled(view, payment_proof)).toBe(true);
    const other = aCase({ facts: withoutNumbers, exhibits: [anExhibit({ kind: 'chat_record' })] });
    expect(settled(other, numbers)).toBe(false);
  });

  it('never by a rule that asks for nothing', () => {
    expect(settled(aCase(), { link: 'payment', facts: [], exhibit: null, insteadOf: [] })).toBe(false);
  });
});

describe('requirements', () => {
  it('follow loss type, payment channel and product kind, and no item is both required and optional', () => {
    for (const lossType of [...LOSS_TYPES, null]) {
      for (const channel of PAYMENT_CHANNELS) {
        for (const kind of PRODUCT_KINDS) {
          const facts = {
            payment_channel: told('payment_channel', channel),
            product_kind: told('product_kind', kind),
          };
          const { required, optional } = requirementsFor(aCase({ lossType, facts }), PLAN);
          expect(required.includes('order_before')).toBe(lossType === 'deleted_or_overwritten');
          expect(required.includes('recharge_account')).toBe(kind === 'top_up');
          expect(required.includes('payment_proof')).toBe(channel === 'usdt' && lossType === 'paid_no_order');
          expect(required.filter((item) => optional.includes(item))).toEqual([]);
        }
      }
    }
  });

  it('that depend on something unknown do not apply yet', () => {
    expect(requirementsFor(aCase({ lossType: null, facts: {} }), PLAN).required).toEqual([
      'payment',
      'numbers',
      'product',
    ]);
  });
});

describe('a row that holds while something is lacking', () => {
  const row = { when: { lacks: ['transaction_id'] }, required: ['order_number'], optional: [] } as const;
  const plan = { ...PLAN, rows: [row] };

  it('asks for another way to the order until there is one', () => {
    expect(requirementsFor(aCase({ facts: withoutNumbers }), plan).required).toEqual(['order_number']);
    const none = { ...withoutNumbers, transaction_id: lacking };
    expect(requirementsFor(aCase({ facts: none }), plan).required).toEqual(['order_number']);
    expect(requirementsFor(aCase(), plan).required).toEqual([]);
  });
});

describe('completeness', () => {
  it('counts what is there and names what is not', () => {
    expect(completeness(aCase(), PLAN)).toMatchObject({ complete: true, missing: [], got: 3, of: 3 });
    const { product, ...rest } = withoutNumbers;
    expect(completeness(aCase({ facts: rest }), PLAN)).toMatchObject({
      complete: false,
      missing: ['numbers', 'product'],
      got: 1,
      of: 3,
    });
  });

  it('shows an item by its weakest fact, or by the exhibit that stands for it', () => {
    const exhibit = { kind: 'exhibit', id: '1' } as const;
    const facts = { ...FULL_FACTS, transaction_id: told('transaction_id', '1', exhibit) };
    const states = completeness(aCase({ facts }), PLAN).required;
    expect(states.map(({ item, standing }) => [item, standing])).toEqual([
      ['payment', 'claimed'],
      ['numbers', 'claimed'],
      ['product', 'claimed'],
    ]);
    const byFile = completeness(aCase({ facts: withoutNumbers, exhibits: [anExhibit()] }), PLAN);
    expect(byFile.required.find(({ item }) => item === 'numbers')).toMatchObject({
      settled: true,
      standing: 'claimed',
    });
  });

  it('is not reached while a contradiction has not been put to the customer', () => {
    const amount = {
      ...FULL_FACTS.amount,
      standing: 'contradicted',
      rival: told('amount', { minor: 8600, currency: 'CNY' }),
    } as const;
    const open = completeness(aCase({ facts: { ...FULL_FACTS, amount } }), PLAN);
    expect(open).toMatchObject({ complete: false, missing: [] });
    const { rival, ...shown } = amount;
    expect(completeness(aCase({ facts: { ...FULL_FACTS, amount: shown } }), PLAN).complete).toBe(true);
  });
});
