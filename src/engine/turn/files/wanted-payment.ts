import { type Facts, known } from '../../../domain/fact.ts';
import type { WantedPayment } from '../../../understanding/bills/find-in-bill.ts';
import type { Shop } from '../../shop.ts';
import type { Stated } from '../state-facts.ts';

/** What is looked for in a bill: what was known before, and what the same breath says. */
export function wantedPayment(facts: Facts, stated: readonly Stated[], shop: Shop): WantedPayment {
  const said = <N extends Stated['name']>(name: N) => {
    const now = stated.findLast((each) => each.name === name) as Stated<N> | undefined;
    return now?.value ?? known(facts, name)?.value;
  };
  const ids = [said('transaction_id'), said('merchant_order_id'), said('shop_order_id')];
  const payees = [said('payee'), ...shop.payees];
  return {
    amount: said('amount') ?? null,
    paid_at: said('paid_at') ?? null,
    payees: [...new Set(payees.filter((payee) => payee !== undefined))],
    ids: ids.filter((id) => id !== undefined),
  };
}
