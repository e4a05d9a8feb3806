/** Shorter words are too close to each other for a slip to be told from another word. */
const SHORTEST = 5;
const LONGEST = 14;

/** A word without its `at`th letter. */
function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

/** What a letter counts for in the sum of its word, which is the same in whatever order. */
function worthAt(word: string, at: number): number {
  return Math.imul(word.charCodeAt(at), 0x9e3779b1) >>> 8;
}

function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum += worthAt(word, at);
  return sum;
}

/**
 * Looks words up by what they were meant to be: one letter left out, one too many, or two swapped. The first letter is
 * right, and no letter stands for another: too many real words are told apart by one.
 */
export function spelling<T>(
  entries: Iterable<readonly [word: string, value: T]>,
): (word: string) => T | null {
  const exact = new Map<string, T>();
  const letters = new Set<number>();
  const shorter = new Map<string, T>();
  for (const [word, value] of entries) {
    if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) continue;
    exact.set(word, value);
    letters.add(sumOf(word));
    for (let at = 1; at < word.length; at++) {
      const short = without(word, at);
      if (!shorter.has(short)) shorter.set(short, value);
    }
  }
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return null;
    const missing = shorter.get(word);
    if (missing !== undefined) return missing;
    const sum = sumOf(word);
    const mayBeSwapped = letters.has(sum);
    for (let at = 1; at < word.length; at++) {
      // Most have not the letters of any word, and need not be taken apart.
      if (!mayBeSwapped && !letters.has(sum - worthAt(word, at))) continue;
      const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] as string) + word.slice(at + 2);
      const found = exact.get(without(word, at)) ?? exact.get(swapped);
      if (found !== undefined) return found;
    }
    return null;
  };
}
