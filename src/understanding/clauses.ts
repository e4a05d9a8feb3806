/** How far a clause is followed: longer ones say nothing reliable about a number at their other end. */
const REACH = 30;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x2f && code < 0x3a;
}

function ends(text: string, at: number): boolean {
  switch (text[at]) {
    case undefined:
    case '。':
    case ';':
    case '!':
    case '?':
    case '\n':
      return true;
    case ',':
    case '.':
      // Between two digits it belongs to the number.
      return !(isDigit(text, at - 1) && isDigit(text, at + 1));
    default:
      return false;
  }
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
