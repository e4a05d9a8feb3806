import { mayMatch, type Sifted } from './sieve.ts';

const NONE: readonly RegExpExecArray[] = [];

/** Whether a whole text has a match. */
export function holds(sifted: Sifted, text: string): boolean {
  return mayMatch(sifted, text) && sifted.shape.test(text);
}

/** The first match in a whole text. */
export function firstMatch(sifted: Sifted, text: string): RegExpExecArray | null {
  return mayMatch(sifted, text) ? sifted.shape.exec(text) : null;
}

/**
 * Every match of a global pattern in a whole text, none of them empty. `matchAll` would make a new pattern for each
 * text, which costs more than going through it.
 */
export function matchesOf(sifted: Sifted, text: string): readonly RegExpExecArray[] {
  if (!mayMatch(sifted, text)) return NONE;
  const found: RegExpExecArray[] = [];
  const { shape } = sifted;
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    if (match[0] === '') shape.lastIndex++;
    else found.push(match);
  }
  return found;
}
