import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from './concepts.ts';
import { CHINESE_FILLERS, LATIN_FILLERS } from './fillers.ts';
import { lexicon, lexiconEntries } from './lexicon.ts';
import { lowered } from './lowered.ts';
import { spelling } from './spelling.ts';
import { type TagSet, tagSet } from './tag-set.ts';

/**
 * A text as the string of its concepts, one character each, beside where each was read: `tags[i]` stands for the
 * characters `from[i]` to `to[i]` (exclusive).
 */
export interface Tagged {
  readonly tags: string;
  /** Every tag that is there. */
  readonly set: TagSet;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const WORDS = lexicon();
const meant = spelling(lexiconEntries());
const QUERY = codeOf('query');

const LETTER = 1;
const DIGIT = 2;
const HAN = 3;
const STOPS = 4;
const COMMAS = 5;

function kindsOf(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  kinds.fill(LETTER, 0x61, 0x7b);
  kinds.fill(LETTER, 0xc0, 0x250);
  kinds[0x27] = LETTER;
  kinds.fill(DIGIT, 0x30, 0x3a);
  kinds.fill(HAN, 0x3400, 0xa000);
  kinds.fill(HAN, 0xf900, 0xfb00);
  for (const stop of '。!?;\n…｡') kinds[stop.charCodeAt(0)] = STOPS;
  for (const comma of ',、()—【】[]|>') kinds[comma.charCodeAt(0)] = COMMAS;
  // An emoji parts what stands on its sides.
  kinds.fill(COMMAS, 0xd800, 0xe000);
  kinds.fill(COMMAS, 0x2600, 0x2800);
  return kinds;
}
const KINDS = kindsOf();

/** The last tag that ends at or before `at`; -1 where there is none. */
export function tagBefore({ to }: Tagged, at: number): number {
  let low = 0;
  let high = to.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((to[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first tag that begins at or after `at`; the number of tags where there is none. */
export function tagAfter({ from }: Tagged, at: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands between digits of one number, date or time; a comma only where it parts thousands. */
function joins(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === ',' ? /^,\d{3}(?!\d)/.test(text.slice(at, at + 5)) : '.:/-'.includes(character);
}

/** The concepts of a text of {@link normalise}d form, in reading order. Linear in its length. */
export function tag(text: string): Tagged {
  const lower = lowered(text);
  const { length } = lower;
  const from: number[] = [];
  const to: number[] = [];
  const parts: string[] = [];
  let last = '';
  let unknown = 0;
  const kind = (at: number): number => (at < length ? (KINDS[lower.charCodeAt(at)] as number) : 0);
  const put = (codes: string, start: number, end: number): void => {
    for (let at = 0; at < codes.length; at++) {
      from.push(start);
      to.push(end);
    }
    if (codes !== '') {
      parts.push(codes);
      last = codes.charAt(codes.length - 1);
    }
    unknown = 0;
  };
  const part = (mark: string, at: number): void => {
    if (last === STOP || (mark === COMMA && last === COMMA)) return;
    put(mark, at, at + 1);
  };
  const puzzle = (start: number, end: number): void => {
    if (last !== UNKNOWN) put(UNKNOWN, start, end);
    else to[to.length - 1] = end;
  };
  const ends = (next: number): boolean => next === 0 || next === STOPS || next === COMMAS;
  const whole = (end: number): boolean =>
    kind(end) !== LETTER || kind(end - 1) !== LETTER || lower[end] === "'";

  for (let at = 0; at < length; ) {
    const here = kind(at);
    if (here === LETTER || here === HAN || here === DIGIT) {
      const word = WORDS.longest(lower, at, whole);
      if (word !== null) {
        // 能恢复不? asks; it does not deny.
        const asks =
          word.end - at === 1 && lower[at] === '不' && kind(at - 1) === HAN && ends(kind(word.end));
        put(asks ? QUERY : word.value, at, word.end);
        at = word.end;
        continue;
      }
    }
    if (here === HAN) {
      if (CHINESE_FILLERS.has(lower.charCodeAt(at))) unknown = 0;
      else if (++unknown >= 2) puzzle(at - 1, at + 1);
      at++;
    } else if (here === LETTER) {
      let end = at + 1;
      while (kind(end) === LETTER) end++;
      const latin = lower.slice(at, end);
      const slip = LATIN_FILLERS.has(latin) ? '' : meant(latin);
      if (slip === null) puzzle(at, end);
      else put(slip, at, end);
      at = end;
    } else if (here === DIGIT) {
      let end = at + 1;
      while (kind(end) === DIGIT || (kind(end + 1) === DIGIT && joins(lower, end))) end++;
      put(NUMBER, at, end);
      at = end;
    } else {
      if (lower[at] === '?') put(QUERY, at, at + 1);
      if (here === STOPS || (lower[at] === '.' && kind(at + 1) !== LETTER)) part(STOP, at);
      else if (here === COMMAS || (lower[at] === ' ' && kind(at - 1) === HAN && kind(at + 1) === HAN))
        part(COMMA, at);
      at++;
    }
  }
  const tags = parts.join('');
  return { tags, set: tagSet(tags), from, to };
}
