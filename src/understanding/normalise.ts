import { simplified } from './traditional.ts';
import type { Span } from './understood.ts';

/**
 * A text in the form the readers match on: NFKC, half-width, simplified characters, nothing invisible, line ends
 * as `\n`. Readers speak in offsets of `text`; only {@link Normalised.span} leads back to the original.
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
const UNSEEN = /[\p{Cc}\p{Cf}\p{M}\p{Cs}]/u;

function shown(character: string): string {
  if (character === '\n' || character === '\r' || character === '\u2028') return '\n';
  if (character === '\t' || NUMBER_LIKE_MARK.test(character)) return ' ';
  if (character >= ' ' && character <= '~') return character;
  if (UNSEEN.test(character)) return '';
  const composed = character.normalize('NFKC');
  return simplified(composed.length === 1 ? composed : composed.replace(/[\p{M}\p{Cf}]/gu, ''));
}

export function normalise(original: string): Normalised {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const form = shown(character);
    parts.push(form);
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  const span = (from: number, to: number): Span => [starts[from] ?? 0, ends[to - 1] ?? 0];
  return {
    original,
    text: parts.join(''),
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
