import type { NamedValue } from '../../../domain/fact.ts';
import { formatMoney } from '../../../domain/format.ts';
import type { Money } from '../../../domain/money.ts';

/** What a payment is called beside others, by the sums and goods that are known of it: "¥30.00 话费"; empty where none are. */
export function calledBy(...known: readonly (Money | string | null | undefined)[]): string {
  const words = known.map((each) => (typeof each === 'object' && each !== null ? formatMoney(each) : each));
  return words.filter(Boolean).join(' ');
}

/** The same of a payment as it is told. */
export function calledAs(stated: readonly NamedValue[]): string {
  return calledBy(
    ...stated.flatMap(({ name, value }) => (name === 'amount' || name === 'product' ? value : [])),
  );
}
