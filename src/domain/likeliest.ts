/** The word that was probably meant: few letters differ, small or great. */
export function likeliest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((word) => ({ word, apart: lettersApart(typed.toLowerCase(), word.toLowerCase()) }))
    .toSorted((one, other) => one.apart - other.apart);
  return best && best.apart <= Math.min(2, best.word.length - 1) ? best.word : undefined;
}

/** Letters put in, left out or exchanged between two words. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const exchanged = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
