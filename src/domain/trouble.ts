import type { Case } from './case.ts';
import { known } from './fact.ts';
import { maskText } from './masking.ts';
import { onOneLine, shorten } from './shorten.ts';

/** Room for it in a statement that a complaint form takes whole. */
const LONGEST = 80;

/** What is wrong in the customer's own words, as a statement quotes it; `null` where they said nothing of it. */
export function troubleIn({ facts }: Pick<Case, 'facts'>, numbers: 'masked' | 'whole'): string | null {
  const told = known(facts, 'trouble')?.value;
  if (told === undefined) return null;
  return shorten(onOneLine(numbers === 'whole' ? told : maskText(told)), LONGEST) || null;
}
