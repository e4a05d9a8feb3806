import { simplified } from './traditional.ts';
import type { Span } from './understood.ts';

/**
 * A text in the form the readers match on: NFKC, half-width, simplified characters, straight quotes, digits of every
 * script as 0–9, nothing invisible, line ends as `\n`. Readers speak in offsets of `text`; only
 * {@link Normalised.span} leads back to the original.
 */
export interface Normalised {
  readonly original: string;
  readonly text: string;
  /** Where the characters `from` to `to` (exclusive) stand in the original, in UTF-16 code units. */
  span(from: number, to: number): Span;
  /** The same words as the customer wrote them: not simplified, composed, without what cannot be seen. */
  words(from: number, to: number): string;
}

/** Marks of lists and footnotes: NFKC would glue their digit to the number that follows. */
const NUMBER_LIKE_MARK = /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793\u3220-\u32ff]/u;
/** Fillers and blanks count as letters or symbols, but nobody sees them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{M}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/u;
const LOOKALIKES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '−': '-',
  '–': '-',
  '○': '〇',
};
/** The zero of each script that has digits of its own and is not covered by NFKC. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

function digit(code: number): string | undefined {
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? undefined : String(code - zero);
}

function shown(character: string): string {
  if (character === '\n' || character === '\r' || character === '\u2028') return '\n';
  if (character === '\t' || NUMBER_LIKE_MARK.test(character)) return ' ';
  if (character >= ' ' && character <= '~') return character;
  if (UNSEEN.test(character)) return '';
  const alike = LOOKALIKES[character] ?? digit(character.codePointAt(0) ?? 0);
  if (alike !== undefined) return alike;
  const composed = character.normalize('NFKC');
  return simplified(composed.length === 1 ? composed : composed.replace(/[\p{M}\p{Cf}]/gu, ''));
}

/** What became of a code unit: not looked at yet, itself, or something else. */
const SAME = 1;
const OTHER = 2;
/** Worked out as they come: the same few thousand characters make up nearly every text. */
const KNOWN = new Uint8Array(0x10000);
const FORMS = new Map<number, string>();

function stays(unit: number): boolean {
  if (KNOWN[unit] === 0) {
    const character = String.fromCharCode(unit);
    const form = shown(character);
    KNOWN[unit] = form === character ? SAME : OTHER;
    if (form !== character) FORMS.set(unit, form);
  }
  return KNOWN[unit] === SAME;
}

function formOf(unit: number): string {
  return FORMS.get(unit) ?? '';
}

/** How much of a text from its start is in the form of the readers as it stands. */
function unchanged(original: string): number {
  let at = 0;
  while (at < original.length && stays(original.charCodeAt(at))) at++;
  return at;
}

/** So many units make up a string at once. */
const AT_ONCE = 0x1000;

/** A string of one piece, which is read faster than one that was put together. */
function ofUnits(units: readonly number[]): string {
  if (units.length <= AT_ONCE) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += AT_ONCE)
    text += String.fromCharCode(...units.slice(at, at + AT_ONCE));
  return text;
}

/** Linear in the length of the text; lone surrogates are among what cannot be seen. */
export function normalise(original: string): Normalised {
  const { length } = original;
  const same = unchanged(original);
  const units: number[] = [];
  if (same < length) for (let at = 0; at < same; at++) units.push(original.charCodeAt(at));
  // As long as every character keeps its place, offsets need no table.
  let moved = false;
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = same; at < length; ) {
    const unit = original.charCodeAt(at);
    const pair = unit >= 0xd800 && unit < 0xdc00 ? (original.codePointAt(at) as number) : unit;
    const size = pair > 0xffff ? 2 : 1;
    const shape =
      size === 2 ? shown(String.fromCodePoint(pair)) : stays(unit) ? original.charAt(at) : formOf(unit);
    if (!moved && shape.length !== size) {
      moved = true;
      for (let each = 0; each < units.length; each++) {
        starts.push(each);
        ends.push(each + 1);
      }
    }
    if (moved) {
      for (let each = 0; each < shape.length; each++) {
        starts.push(at);
        ends.push(at + size);
      }
    }
    for (let each = 0; each < shape.length; each++) units.push(shape.charCodeAt(each));
    at += size;
  }
  const text = same === length ? original : ofUnits(units);
  const span = (from: number, to: number): Span =>
    moved ? [starts[from] ?? 0, ends[to - 1] ?? 0] : [from, to];
  return {
    original,
    text,
    span,
    words(from, to) {
      return original
        .slice(...span(from, to))
        .normalize('NFKC')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, '')
        .trim();
    },
  };
}
