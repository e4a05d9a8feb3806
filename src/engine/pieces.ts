/**
 * A text in pieces of at most so many UTF-16 code units: cut at the end of a line where there is one in the last half,
 * never inside a letter. Empty where there are no words.
 */
export function piecesOf(text: string, longest: number): readonly string[] {
  if (text.trim() === '') return [];
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const line = head.lastIndexOf('\n');
    const end = line > longest / 2 ? line : lastLetterEnd(head);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).replace(/^\n+/, '');
  }
  if (rest.trim() !== '') pieces.push(rest);
  return pieces;
}

/** Where the last whole letter of a text begins that was cut somewhere. */
function lastLetterEnd(head: string): number {
  const from = Math.max(0, head.length - 64);
  const letters = [...new Intl.Segmenter().segment(head.slice(from))];
  const last = letters.at(-1)?.index ?? 0;
  return last === 0 ? head.length : from + last;
}
