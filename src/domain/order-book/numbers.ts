const LONGEST = 96;
/** What numbers are written with; some shops count from 1, others put a `#` or slashes in. */
const SHAPE = /^#?[0-9a-z](?:[0-9a-z_\-*|@.#/:+]*[0-9a-z])?$/;
/** A refund carries its payment's number with a suffix. Source: domain.md §1.1. */
const ALIPAY_REFUND = /^(20\d{26})[_*]\w+$/;
/** As almost every number is written: nothing to take away, and a million of them are read in an import. */
const PLAIN = /^[0-9A-Za-z_*|@.-]+$/;
const HASH = /^0x([0-9a-f]{64})$/;

/**
 * The one form a payment's or order's number is looked up and compared in, whatever a phone, a bill or a spreadsheet did
 * to it: half-width, lower-case, nothing invisible, no spaces, no `0x`. `null`: that is no number.
 */
export function canonicalNumber(text: string): string | null {
  const plain = bare(text).toLowerCase();
  if (plain.length > LONGEST || !SHAPE.test(plain)) return null;
  if (plain.length < 28) return plain;
  return ALIPAY_REFUND.exec(plain)?.[1] ?? HASH.exec(plain)?.[1] ?? plain;
}

function bare(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\p{C}\p{Z}\p{M}`'"]/gu, '')
    .replace(/\p{Pd}/gu, '-');
}

/** The ways a system may have written a number down that compares letter by letter; none for what is no number. */
export function spellingsOf(text: string): readonly string[] {
  const canonical = canonicalNumber(text);
  return canonical === null ? [] : [...new Set([bare(text), canonical, canonical.toUpperCase()])];
}

/** Long enough that nobody hits another's by chance or by a slip. */
export function isStrong(canonical: string): boolean {
  return canonical.length >= 16 && new Set(canonical).size >= 4;
}

/** What a camera or a hand mixes up. */
function folded(canonical: string): string {
  return canonical.replaceAll('o', '0').replace(/[il]/g, '1').replaceAll('-', '');
}

/** Whether one canonical number may be the other with one slip in it: a wrong or missing character, two swapped. */
export function isSimilar(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 8 || Math.abs(a.length - b.length) > 3) return false;
  const from = commonStart(a, b);
  const restA = a.slice(from);
  const restB = b.slice(from);
  const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
  return restA.slice(1) === restB.slice(1) || swapped === restB || isShortened(restA, restB);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Up to three characters in a row are missing in one of them. */
function isShortened(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.length > short.length && long.endsWith(short);
}
