/**
 * The characters of a reference: none that is taken for another when read aloud or off a screen (0 O D, 1 I L,
 * 2 Z, 5 S, 8 B, M N, U V, C G). Their number is prime, which is what makes the check below complete.
 */
const ALPHABET = '23456789ACEFHJKMPQRTWXY';
const PRIME = ALPHABET.length;
/** All different and none zero: any single wrong character and any swap of two changes the sum. The last is the check's. */
const WEIGHTS = [21, 8, 14, 13, 17, 1] as const;
const RANDOM_LENGTH = WEIGHTS.length - 1;

function weightedSum(characters: string): number {
  return [...characters].reduce(
    (sum, character, place) => sum + ALPHABET.indexOf(character) * (WEIGHTS[place] ?? 0),
    0,
  );
}

function written(characters: string): string {
  return `ZD-${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/**
 * A case's reference, `ZD-7K3F-2Q`: five random characters and one check character, about 6.4 million in all.
 * `bytes` are at least eight random ones. The caller makes sure that no other case has it.
 */
export function makeReference(bytes: Uint8Array): string {
  if (bytes.length < 8) throw new RangeError('a reference takes at least eight random bytes');
  let number = bytes.reduce((sum, byte) => (sum * 256 + byte) % PRIME ** RANDOM_LENGTH, 0);
  let characters = '';
  for (let place = 0; place < RANDOM_LENGTH; place += 1) {
    characters += ALPHABET.charAt(number % PRIME);
    number = Math.floor(number / PRIME);
  }
  const check = (PRIME - (weightedSum(characters) % PRIME)) % PRIME;
  return written(characters + ALPHABET.charAt(check));
}

/**
 * Reads a reference however it was typed (lower case, full width, spaces, without dashes or prefix).
 * `null` where it is none or the check character does not fit.
 */
export function parseReference(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_−]+/gu, '');
  const characters = plain.replace(/^ZD(?=.{6}$)/, '');
  if (characters.length !== WEIGHTS.length) return null;
  if ([...characters].some((character) => !ALPHABET.includes(character))) return null;
  return weightedSum(characters) % PRIME === 0 ? written(characters) : null;
}

const IN_TEXT = /(?<![A-Z0-9])ZD(?:[\s\p{Pd}_−]*[A-Z0-9]){6}(?![A-Z0-9])/gu;

/** The first valid reference, with its prefix, inside a text. */
export function findReference(text: string): string | null {
  for (const [found] of text.normalize('NFKC').toUpperCase().matchAll(IN_TEXT)) {
    const reference = parseReference(found);
    if (reference !== null) return reference;
  }
  return null;
}
