import { mayMatch } from './may-match.ts';

/** Whether a whole text has a match. */
export function holds(shape: RegExp, text: string): boolean {
  return mayMatch(shape, text) && shape.test(text);
}

/** The first match in a whole text. */
export function firstMatch(shape: RegExp, text: string): RegExpExecArray | null {
  return mayMatch(shape, text) ? shape.exec(text) : null;
}

/**
 * Every match of a global pattern in a whole text, none of them empty. `matchAll` would make a new pattern for each
 * text, which costs more than going through it.
 */
export function matchesOf(shape: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!mayMatch(shape, text)) return found;
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    if (match[0] === '') shape.lastIndex++;
    else found.push(match);
  }
  return found;
}
