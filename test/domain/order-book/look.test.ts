import { describe, expect, it } from 'vitest';
import { recordOf, tokensOf } from '../../../src/adapters/orders/conceal.ts';
import type { Facts } from '../../../src/domain/fact.ts';
import { borneOut, lookFrom, sideBySide } from '../../../src/domain/order-book/look.ts';
import { matchOrders } from '../../../src/domain/order-book/match.ts';
import type { OrderRecord } from '../../../src/domain/order-book/order-record.ts';
import { wantedFrom } from '../../../src/domain/order-book/wanted.ts';
import { orderSecrets, plainOrder } from '../../contract/order-samples.ts';
import {
  gatewayRow,
  orderRow,
  paidWith,
  somebodyBuys,
  statedFacts,
} from '../../engine/order-book/a-purchase.ts';
import { chance } from '../../engine/order-book/chance.ts';

const tokenOf = tokensOf(orderSecrets);
const bought = somebodyBuys(chance(1));
const gateway = recordOf(
  plainOrder(gatewayRow(bought)),
  { kind: 'gateway', source: 'test/gateway' },
  tokenOf,
);
const order = recordOf(
  plainOrder(orderRow(bought, { status: 'delivered', ...paidWith(bought) })),
  { kind: 'order', source: 'test/order' },
  tokenOf,
);
const lookInto = (records: readonly OrderRecord[], facts: Facts) =>
  lookFrom(matchOrders(wantedFrom(facts, tokenOf), records, true), facts, [], bought.madeAt);

describe('the book beside the words', () => {
  const amount = { minor: bought.minor, currency: 'CNY' };
  const asOrder = statedFacts({ shop_order_id: bought.merchantId, amount });

  it('bears out no order number that it does not have, though the payment has that number', () => {
    const look = lookInto([{ ...gateway, shopOrderId: null }], asOrder);
    expect(look.verdict).toBe('certain');
    const row = sideBySide(look, asOrder).find(({ fact }) => fact === 'shop_order_id');
    expect(row).toMatchObject({ customer: bought.merchantId, book: null, agree: null });
    expect(borneOut(look, asOrder)).toEqual(['amount']);
  });

  it('calls a number under another label neither the same nor different', () => {
    const facts = statedFacts({ shop_order_id: bought.transactionId, amount });
    const look = lookInto([order], facts);
    const row = sideBySide(look, facts).find(({ fact }) => fact === 'shop_order_id');
    expect(row).toMatchObject({ book: bought.shopId, agree: null });
    expect(borneOut(look, facts)).toEqual(['amount']);
  });

  it('bears out the number that it has', () => {
    const facts = statedFacts({ shop_order_id: bought.shopId, amount });
    expect(borneOut(lookInto([order], facts), facts)).toEqual(['amount', 'shop_order_id']);
  });
});
