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
    const end = line > longest / 2 ? line : lastLetterEnd(rest, longest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).replace(/^\n+/, '');
  }
  if (rest.trim() !== '') pieces.push(rest);
  return pieces;
}

/** Longer letters than this are cut like anything else: they are made to be long. */
const LONGEST_LETTER = 64;

/** Where the last letter ends that is whole within so many code units. */
function lastLetterEnd(text: string, longest: number): number {
  const from = Math.max(0, longest - LONGEST_LETTER);
  const letters = new Intl.Segmenter().segment(text.slice(from, longest + LONGEST_LETTER));
  const ends = [...letters].map(({ index, segment }) => from + index + segment.length);
  return ends.findLast((end) => end <= longest) ?? longest;
}
