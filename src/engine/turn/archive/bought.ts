import { type FactName, type Facts, known, type NamedValue, NUMBER_FACTS } from '../../../domain/fact.ts';
import type { ArchivedOrder } from '../../archive/archived-order.ts';
import { folded } from '../word-match.ts';

/** What a page of a purchase tells of it, in the order in which it is said. */
export const BOUGHT = [
  'product',
  'amount',
  'paid_at',
  'payment_channel',
  'shop_order_id',
  'transaction_id',
  'merchant_order_id',
  'shop',
  'payee',
  'recharge_account',
  'contact',
  'card_tail',
  'product_kind',
  'wallet_status',
] as const satisfies readonly FactName[];

type Values = ArchivedOrder['values'];

/** Of what was read, what belongs to the purchase itself. That it has not arrived is no part of it. */
export function boughtIn(stated: readonly NamedValue[]): Values {
  const kept = stated.filter(
    ({ name, value }) =>
      BOUGHT.some((each) => each === name) && (name !== 'wallet_status' || value === 'success'),
  );
  return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}

export function statedOf(values: Values): NamedValue[] {
  return BOUGHT.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, value } as NamedValue];
  });
}

/** Two pages tell of two orders where a number, the amount or the product differs. */
export function areOfOneOrder(one: Values, other: Values): boolean {
  return ![...NUMBER_FACTS, 'amount' as const, 'product' as const].some((name) => {
    const [a, b] = [one[name], other[name]];
    return a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
  });
}

/** As many are shown to choose from. */
const MOST_LIKELY = 3;
/** From here on it is more than a guess. */
const LIKE = 3;

/** The kept orders that a story may be about, likeliest first: where some are like it, no others. */
export function likeliest(orders: readonly ArchivedOrder[], facts: Facts): readonly ArchivedOrder[] {
  const scored = orders.flatMap((order) => {
    const score = likeness(order.values, facts);
    return score === null || !tellsMore(order, facts) ? [] : [{ order, score }];
  });
  const like = scored.filter(({ score }) => score >= LIKE);
  const unlike = scored.filter(({ score }) => score >= 0);
  return (like.length > 0 ? like : unlike)
    .toSorted((a, b) => b.score - a.score || b.order.keptAt - a.order.keptAt)
    .slice(0, MOST_LIKELY)
    .map(({ order }) => order);
}

/** How like an order is to what is known; `null` where it cannot be the one. */
function likeness(values: Values, facts: Facts): number | null {
  let score = 0;
  for (const name of NUMBER_FACTS) {
    const [a, b] = [values[name], known(facts, name)?.value];
    if (a === undefined || b === undefined) continue;
    if (folded(a) !== folded(b)) return null;
    score += 8;
  }
  const amount = known(facts, 'amount')?.value;
  if (amount !== undefined && values.amount !== undefined) {
    if (amount.minor !== values.amount.minor || amount.currency !== values.amount.currency) return null;
    score += 3;
  }
  const product = known(facts, 'product')?.value;
  if (product !== undefined && values.product !== undefined) {
    const [a, b] = [folded(product), folded(values.product)];
    score += a.includes(b) || b.includes(a) ? 3 : -2;
  }
  const paidAt = known(facts, 'paid_at')?.value;
  if (paidAt !== undefined && values.paid_at !== undefined)
    score += paidAt.value.slice(0, 10) === values.paid_at.value.slice(0, 10) ? 2 : -1;
  return score;
}

function tellsMore({ values, files }: ArchivedOrder, facts: Facts): boolean {
  return files.length > 0 || BOUGHT.some((name) => values[name] !== undefined && facts[name] === undefined);
}

/** The orders in which all of these words stand. */
export function findByWords(orders: readonly ArchivedOrder[], sought: string): readonly ArchivedOrder[] {
  const words = sought.split(/\s+/).map(folded).filter(Boolean);
  return orders.filter((order) => {
    const names = order.files.map(({ name }) => name);
    const { amount } = order.values;
    const said = [...Object.values(order.values).filter((each) => typeof each === 'string'), ...names];
    const sum = amount === undefined ? '' : String(amount.minor / 100);
    const text = folded([order.words, sum, order.values.paid_at?.value ?? '', ...said].join(' '));
    return words.every((word) => text.includes(word));
  });
}
