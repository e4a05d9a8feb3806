import type { Case } from '../../../domain/case.ts';
import { type FactName, known } from '../../../domain/fact.ts';
import { maskFact } from '../../../domain/fact-words.ts';
import { maskText } from '../../../domain/masking.ts';

/** Facts whose values are hidden wherever they stand, also in words somebody typed. */
const HIDDEN = [
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'recharge_account',
  'contact',
  'payee',
] as const satisfies readonly FactName[];
/** Shorter values would be found inside other words. */
const SHORTEST = 5;

/** No number is longer; a longer value is looked for as it stands, since a pattern of it would be too large. */
const LONGEST_NUMBER = 100;

/** The value however it was spaced or grouped: `4200 0023-45…`. */
function loosely(value: string): RegExp | string {
  if (value.length > LONGEST_NUMBER) return value;
  const letters = [...value.replace(/[\s-]/g, '')].map((letter) =>
    letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(letters.join('[\\s-]*'), 'giu');
}

/**
 * Shortens in a text what {@link maskText} knows by its shape, and what this case knows to be a number or an
 * account, earlier and rival values included.
 */
export function maskerFor({ facts }: Pick<Case, 'facts'>): (text: string) => string {
  const hidden = HIDDEN.flatMap((name) => {
    const fact = known(facts, name);
    const stated = fact === undefined ? [] : [fact, ...fact.earlier, ...(fact.rival ? [fact.rival] : [])];
    return stated.map(({ value }) => ({ value, masked: maskFact(name, value) }));
  })
    .filter(({ value, masked }) => value.length >= SHORTEST && masked !== value)
    // The longest first: a number may stand inside another one.
    .toSorted((one, other) => other.value.length - one.value.length)
    .map(({ value, masked }) => ({ pattern: loosely(value), masked }));
  return (text) =>
    maskText(hidden.reduce((words, { pattern, masked }) => words.replaceAll(pattern, () => masked), text));
}
