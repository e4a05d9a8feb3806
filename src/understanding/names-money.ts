import { localCurrency } from './currencies.ts';
import { normalise } from './normalise.ts';
import { readQuantities } from './number-words.ts';

/** Whether a text says in what money it counts: beside a number, or by a way to pay that takes no other. */
export function namesMoney(text: string): boolean {
  const { text: said } = normalise(text);
  return localCurrency(said) !== null || readQuantities(said).some(({ value }) => value.currency !== null);
}
