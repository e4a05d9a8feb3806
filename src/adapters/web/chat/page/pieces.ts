export type Piece = { readonly kind: 'text' | 'number' | 'link'; readonly text: string };

/** References, order and transaction numbers (grouped or not), and web addresses. */
const MARKED =
  /(?<link>https?:\/\/[^\s<>"'，。；）】]+)|(?<![\w-])(?<number>ZD-[0-9A-Z]{4}-[0-9A-Z]{2}|\d{4}(?: \d{2,4}){2,}|(?=[\w-]*\d{4})[A-Za-z0-9][\w-]{7,}[A-Za-z0-9])(?![\w-])/g;

/** `2026-11-21` and `138-0013` look like numbers and are none to look something up by. */
const PLAIN = /^\d{4}-\d{2}-\d{2}/;

/** A text in pieces, so that what one looks up elsewhere can be copied and what is an address can be opened. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const found = match[0];
    if (PLAIN.test(found)) continue;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    pieces.push({ kind: match.groups?.link ? 'link' : 'number', text: found });
    end = match.index + found.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}
