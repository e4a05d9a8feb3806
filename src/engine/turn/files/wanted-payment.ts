import { type FactName, type Facts, type FactValues, known, type NamedValue } from '../../../domain/fact.ts';
import type { WantedPayment } from '../../../understanding/bills/find-in-bill.ts';
import type { Shop } from '../../shop.ts';
import { namesOfGoods } from '../facts/stated-in.ts';

/** What is looked for in a bill: what was known before, and what the same breath says. */
export function wantedPayment(facts: Facts, stated: readonly NamedValue[], shop: Shop): WantedPayment {
  const said = <N extends FactName>(name: N) => {
    const now = stated.findLast((each) => each.name === name)?.value;
    return (now as FactValues[N] | undefined) ?? known(facts, name)?.value;
  };
  const ids = [said('transaction_id'), said('merchant_order_id'), said('shop_order_id')];
  const payees = [said('payee'), ...shop.payees];
  const product = said('product');
  return {
    amount: said('amount') ?? null,
    paid_at: said('paid_at') ?? null,
    payees: [...new Set(payees.filter((payee) => payee !== undefined))],
    goods: product === undefined ? [] : namesOfGoods(product, shop),
    ids: ids.filter((id) => id !== undefined),
  };
}
