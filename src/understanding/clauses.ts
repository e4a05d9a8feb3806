import { Characters } from './characters.ts';

/** How far a clause is followed: longer ones say nothing reliable about a number at their other end. */
const REACH = 30;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x2f && code < 0x3a;
}

const STOPS = new Characters('。;!?\n');
const COMMA = 0x2c;
const STOP = 0x2e;

function ends(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Between two digits a comma or a stop belongs to the number.
  if (code === COMMA || code === STOP) return !(isDigit(text, at - 1) && isDigit(text, at + 1));
  return STOPS.has(code);
}

/** Where the clause before `from` begins, or what is left of it within `reach` characters. */
export function clauseStart(text: string, from: number, reach: number): number {
  let start = from;
  while (start > 0 && from - start < reach && !ends(text, start - 1)) start--;
  return start;
}

/** Where the clause after `to` ends, or what is left of it within `reach` characters. */
export function clauseEnd(text: string, to: number, reach: number): number {
  let end = to;
  while (end < text.length && end - to < reach && !ends(text, end)) end++;
  return end;
}

/** The words of the same clause before `from`, at most `reach` characters. */
export function clauseBefore(text: string, from: number, reach = REACH): string {
  return text.slice(clauseStart(text, from, reach), from);
}

/** The words of the same clause after `to`, at most `reach` characters. */
export function clauseAfter(text: string, to: number, reach = REACH): string {
  return text.slice(to, clauseEnd(text, to, reach));
}
