/** Shorter words are too close to each other for a slip to be told from another word. */
const SHORTEST = 5;
const LONGEST = 14;

/** Words as they stand after one letter was left out, so that a slip on either side meets the other. */
function shortened(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/**
 * Looks words up by what they were meant to be: one letter left out, added, changed, or two swapped. Only words of
 * one part and of the same first letter are considered.
 */
export function spelling<T>(
  entries: Iterable<readonly [word: string, value: T]>,
): (word: string) => T | null {
  const exact = new Map<string, T>();
  const near = new Map<string, T>();
  for (const [word, value] of entries) {
    if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) continue;
    exact.set(word, value);
    for (const short of shortened(word)) if (!near.has(short)) near.set(short, value);
  }
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return null;
    const missing = near.get(word);
    if (missing !== undefined) return missing;
    for (let at = 1; at < word.length; at++) {
      const short = word.slice(0, at) + word.slice(at + 1);
      const found = exact.get(short) ?? near.get(short);
      if (found !== undefined) return found;
    }
    return null;
  };
}
