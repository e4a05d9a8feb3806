import { describe, expect, it } from 'vitest';
import { recordOf, tokensOf } from '../../../src/adapters/orders/conceal.ts';
import type { Facts } from '../../../src/domain/fact.ts';
import { MINUTE } from '../../../src/domain/instant.ts';
import { toldToCustomer } from '../../../src/domain/order-book/disclosure.ts';
import { matchOrders } from '../../../src/domain/order-book/match.ts';
import type { OrderRecord, RecordKind } from '../../../src/domain/order-book/order-record.ts';
import { wantedFrom } from '../../../src/domain/order-book/wanted.ts';
import type { RawOrder } from '../../../src/understanding/order-rows/plain-order.ts';
import { orderSecrets, plainOrder } from '../../contract/order-samples.ts';
import {
  type Bought,
  factsOf,
  gatewayRow,
  orderRow,
  paidWith,
  somebodyBuys,
  statedFacts,
  without,
} from '../../engine/order-book/a-purchase.ts';
import { type Chance, chance } from '../../engine/order-book/chance.ts';

const tokenOf = tokensOf(orderSecrets);
const record = (raw: RawOrder, kind: RecordKind = 'order'): OrderRecord =>
  recordOf(plainOrder(raw), { kind, source: `test/${kind}` }, tokenOf);
const match = (facts: Facts, records: readonly OrderRecord[], complete = true) =>
  matchOrders(wantedFrom(facts, tokenOf), records, complete);
const bought = somebodyBuys(chance(1));
const paidRow = (of: Bought, change: RawOrder = {}) =>
  record(orderRow(of, { status: 'delivered', ...paidWith(of), ...change }));
const only = (...names: (keyof Facts)[]) => {
  const all = factsOf(bought);
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Facts;
};

describe('a match', () => {
  it.each([
    ['transaction_id', 'amount'],
    ['merchant_order_id', 'paid_at'],
    ['shop_order_id', 'contact'],
    ['transaction_id', 'merchant_order_id'],
  ] as const)('is certain by %s and %s', (one, other) => {
    const found = match(only(one, other), [paidRow(bought), paidRow(somebodyBuys(chance(2)))]);
    expect(found.verdict).toBe('certain');
    expect(found.best?.fits).toEqual(expect.arrayContaining([one, other]));
    expect(found.best?.purchase.records[0]?.shopOrderId).toBe(bought.shopId);
  });

  it('is only likely by a number alone, and by a short one whatever else agrees', () => {
    expect(match(only('transaction_id'), [paidRow(bought)]).verdict).toBe('likely');
    const short = { ...bought, shopId: '10000017' };
    const facts = factsOf({ ...short, merchantId: '10000017' });
    const told = without(facts, 'transaction_id');
    expect(match(told, [record(orderRow(short))]).verdict).toBe('likely');
  });

  it('takes a number under the wrong label', () => {
    const facts = statedFacts({ shop_order_id: bought.transactionId, amount: money(bought) });
    expect(match(facts, [paidRow(bought)]).verdict).toBe('certain');
  });

  it('follows the gateway: the number on the bill is not in the shop', () => {
    const order = record(orderRow(bought));
    const gateway = record(gatewayRow(bought, { charged: '68.03' }), 'gateway');
    const facts = only('merchant_order_id', 'paid_at');
    const { verdict, best } = match(facts, [order, gateway]);
    expect(verdict).toBe('certain');
    expect(best?.purchase.records).toEqual([order, gateway]);
    const odd = statedFacts({
      transaction_id: bought.transactionId,
      amount: { minor: 6803, currency: 'CNY' },
    });
    expect(match(odd, [order, gateway]).verdict).toBe('certain');
  });

  it('is likely by amount and minute, and ambiguous where two cost the same then', () => {
    const facts = only('amount', 'paid_at');
    expect(match(facts, [paidRow(bought)]).verdict).toBe('likely');
    const twin = { ...somebodyBuys(chance(3), bought.madeAt), minor: bought.minor };
    expect(match(facts, [paidRow(bought), paidRow(twin)]).verdict).toBe('ambiguous');
    expect(match(facts, [paidRow(bought)], false).verdict).toBe('ambiguous');
  });

  it('is ambiguous where two numbers lead to two orders, or one number to both', () => {
    const other = somebodyBuys(chance(4));
    const facts = statedFacts({ transaction_id: bought.transactionId, shop_order_id: other.shopId });
    expect(match(facts, [paidRow(bought), paidRow(other)]).verdict).toBe('ambiguous');
    const double = paidRow(other, { transaction_id: bought.transactionId });
    expect(match(only('transaction_id', 'amount'), [paidRow(bought), double]).verdict).toBe('ambiguous');
  });

  it('is not certain where a slip may have made another’s number of the customer’s', () => {
    const neighbour = { ...bought, shopId: `${bought.shopId.slice(0, -1)}9`, contact: 'x@y.example' };
    const facts = statedFacts({ shop_order_id: neighbour.shopId, amount: money(bought) });
    const row = (of: Bought) => record(orderRow(of));
    expect(match(facts, [row(neighbour)]).verdict).toBe('certain');
    expect(match(facts, [row(neighbour), row(bought)]).verdict).toBe('likely');
  });

  it('is not certain against the amount, the time or another number', () => {
    const facts = factsOf(bought);
    const amount = { ...facts, ...statedFacts({ amount: { minor: 1, currency: 'CNY' } }) };
    const later = somebodyBuys(chance(1), bought.madeAt);
    const late = { ...facts, ...factsOf({ ...later, paidAt: bought.paidAt + 5 * 60 * MINUTE }) };
    const number = {
      ...facts,
      ...statedFacts({ transaction_id: '4200001111202611219999999999' }),
    };
    for (const [told, against] of [
      [amount, 'amount'],
      [{ ...late, ...only('transaction_id') }, 'paid_at'],
      [number, 'transaction_id'],
    ] as const) {
      const found = match(told, [paidRow(bought)]);
      expect(found.verdict).not.toBe('certain');
      expect(found.best?.against ?? found.candidates[0]?.against).toContain(against);
    }
  });

  it('is likely where it stands under another contact: one slip more, and it is another order', () => {
    const found = match(factsOf(bought), [paidRow(bought, { contact: 'x@y.example' })]);
    expect(found.verdict).toBe('likely');
    expect(found.best?.against).toEqual(['contact']);
  });

  it('is none where nothing fits', () => {
    expect(match(factsOf(bought), []).verdict).toBe('none');
    expect(
      match(factsOf(bought), [paidRow(somebodyBuys(chance(9), bought.madeAt - 400 * 24 * 60 * MINUTE))])
        .verdict,
    ).toBe('none');
  });
});

function money({ minor }: Bought) {
  return { minor, currency: 'CNY' };
}

/** Another purchase that is as near as another can be. */
function nearMiss(truth: Bought, by: Chance): Bought {
  const other = somebodyBuys(by, by.percent(50) ? truth.madeAt : truth.madeAt + (by.below(9) - 4) * MINUTE);
  const near = (text: string) => {
    const at = by.below(text.length);
    const letter = /\d/.test(text.charAt(at)) ? by.digits(1) : by.letters(1);
    return text.slice(0, at) + letter + text.slice(at + 1);
  };
  return {
    ...other,
    channel: truth.channel,
    ...(by.percent(80) && { minor: truth.minor }),
    ...(by.percent(60) && { product: truth.product }),
    ...(by.percent(30) && { contact: truth.contact, account: truth.account }),
    ...(by.percent(50) && { transactionId: near(truth.transactionId) }),
    ...(by.percent(50) && { merchantId: near(truth.merchantId) }),
    ...(by.percent(50) && { shopId: near(truth.shopId) }),
  };
}

/** The truth as it may be told: parts of it, with slips, labels mixed up, one number from a neighbour's receipt. */
function garbled(truth: Bought, by: Chance): Facts {
  const slip = (text: string) =>
    by.percent(25) ? text.slice(0, -1) + (/\d$/.test(text) ? by.digits(1) : by.letters(1)) : text;
  const facts = factsOf({
    ...truth,
    transactionId: slip(truth.transactionId),
    merchantId: slip(truth.merchantId),
    shopId: slip(truth.shopId),
    paidAt: truth.paidAt + (by.below(7) - 3) * MINUTE,
  });
  const dropped = (Object.keys(facts) as (keyof Facts)[]).filter(() => by.percent(40));
  return without(facts, ...dropped);
}

describe('10,000 near misses', () => {
  it('never give a wrong certain match', { timeout: 180_000 }, () => {
    let certain = 0;
    let taken = 0;
    for (let seed = 1; seed <= 10_000; seed += 1) {
      const by = chance(seed);
      const truth = somebodyBuys(by);
      const isThere = by.percent(60);
      const others = Array.from({ length: 1 + by.below(4) }, () => nearMiss(truth, by)).filter(
        (other) =>
          ![other.shopId, other.merchantId, other.transactionId].some((id) => idsOf(truth).includes(id)),
      );
      const records = [...(isThere ? [truth] : []), ...others].flatMap((each) => [
        record(orderRow(each, by.percent(50) ? { status: 'delivered', ...paidWith(each) } : {})),
        ...(by.percent(40) ? [record(gatewayRow(each), 'gateway')] : []),
      ]);
      const facts = garbled(truth, by);
      const found = match(facts, records);
      if (found.verdict !== 'certain') continue;
      certain += 1;
      if (others.some((other) => isWhatWasTold(facts, other))) {
        taken += 1;
        continue;
      }
      const ids = found.best?.purchase.records.map(({ shopOrderId }) => shopOrderId) ?? [];
      expect(ids.every((id) => id === truth.shopId) && isThere, `seed ${seed}`).toBe(true);
      expect(found.best?.purchase.records.length).toBeGreaterThan(0);
    }
    expect(certain).toBeGreaterThan(1000);
    expect(taken).toBeLessThan(20);
  });
});

/** A slip that made it another's purchase in everything that was told: nobody could tell. */
function isWhatWasTold(facts: Facts, other: Bought): boolean {
  const theirs = factsOf(other);
  const told = (['amount', 'contact', 'recharge_account', 'paid_at'] as const).filter((name) => facts[name]);
  const apart = (name: keyof Facts) => JSON.stringify(facts[name]) !== JSON.stringify(theirs[name]);
  const numbers = (['transaction_id', 'merchant_order_id', 'shop_order_id'] as const).filter(
    (name) => facts[name],
  );
  return numbers.every((name) => !apart(name)) && told.every((name) => name === 'paid_at' || !apart(name));
}

function idsOf({ shopId, merchantId, transactionId }: Bought): readonly string[] {
  return [shopId, merchantId, transactionId];
}

describe('what the customer may hear', () => {
  const rows = [paidRow(bought)];
  const told = (facts: Facts, records = rows) => toldToCustomer(match(facts, records), facts);

  it('is nothing by a number alone or with one more fact', () => {
    for (const facts of [
      only('transaction_id'),
      only('transaction_id', 'merchant_order_id', 'shop_order_id'),
      only('transaction_id', 'amount'),
      only('transaction_id', 'contact', 'product', 'payment_channel'),
      only('amount', 'paid_at', 'contact'),
    ]) {
      expect(told(facts)).toEqual({ kind: 'nothing_to_tell' });
    }
  });

  it('is the state and nothing else with two facts beside a number', () => {
    expect(told(only('transaction_id', 'amount', 'paid_at'))).toEqual({ kind: 'order', state: 'delivered' });
    expect(told(only('shop_order_id', 'contact', 'amount'))).toEqual({ kind: 'order', state: 'delivered' });
  });

  it('is nothing where the amount or the time is another, whatever else agrees', () => {
    const wrong = { ...factsOf(bought), ...statedFacts({ amount: { minor: 1, currency: 'CNY' } }) };
    expect(told(wrong)).toEqual({ kind: 'nothing_to_tell' });
  });

  it('is nothing where the money went another way, or where what is said does not hold together', () => {
    const plain = factsOf(bought);
    expect(told(plain)).toEqual({ kind: 'order', state: 'delivered' });
    const other = bought.channel === 'alipay' ? 'wechat' : 'alipay';
    expect(told({ ...plain, ...statedFacts({ payment_channel: other }) })).toEqual({
      kind: 'nothing_to_tell',
    });
    const number = '4200002345202611211213456789';
    const invented = {
      ...only('amount', 'paid_at'),
      ...statedFacts({ transaction_id: number, payment_channel: 'alipay' }),
    };
    const blind = rows.map((row) => ({ ...row, transactionId: number, paymentChannel: null }));
    expect(told(invented, blind)).toEqual({ kind: 'nothing_to_tell' });
  });

  it('is the same value for a miss', () => {
    expect(told(factsOf(bought), [])).toBe(told(only('transaction_id')));
  });
});
