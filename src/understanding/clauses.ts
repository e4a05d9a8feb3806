/** How far a clause is followed: longer ones say nothing reliable about a number at their other end. */
const REACH = 30;

function ends(text: string, at: number): boolean {
  const character = text[at];
  if (character === undefined) return true;
  if ('。;!?\n'.includes(character)) return true;
  // A comma or point between two digits belongs to the number.
  if (character === ',' || character === '.') {
    return !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
  }
  return false;
}

/** The words of the same clause before `from`, at most `reach` characters. */
export function clauseBefore(text: string, from: number, reach = REACH): string {
  let start = from;
  while (start > 0 && from - start < reach && !ends(text, start - 1)) start--;
  return text.slice(start, from);
}

/** The words of the same clause after `to`, at most `reach` characters. */
export function clauseAfter(text: string, to: number, reach = REACH): string {
  let end = to;
  while (end < text.length && end - to < reach && !ends(text, end)) end++;
  return text.slice(to, end);
}
