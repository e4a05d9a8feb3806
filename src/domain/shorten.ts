/**
 * How a form counts what is pasted into it. `utf16`: as a text box in a browser or an app does, an emoji is two or
 * more; `code_points`: each Unicode character is one.
 */
export const COUNTS = ['utf16', 'code_points'] as const;
export type Count = (typeof COUNTS)[number];

export function lengthOf(text: string, count: Count): number {
  if (count === 'utf16') return text.length;
  let points = 0;
  for (const _ of text) points += 1;
  return points;
}

/**
 * Somebody's words as one line that a form can take: no control, direction or joining characters, no lone
 * surrogates, no tower of marks on one letter.
 */
export function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]+/gu, (found) => (/\s/u.test(found) ? ' ' : ''))
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Its dictionary takes a while to open, which a start does not need. */
let words: Intl.Segmenter | undefined;
/** A number, a word or an address, however a segmenter would take it apart: `68.00`, `A1B2-C3`, `me@x.cn`. */
const RUN =
  /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[-_.,:/@#+'’&*](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu;
const ELLIPSIS = '…';

/**
 * The text in at most `max`, with `…` where something was left out; it ends where a word ends, and never inside a
 * number. Empty where not even its first word has room.
 */
export function shorten(text: string, max: number, count: Count = 'utf16'): string {
  if (lengthOf(text, count) <= max) return text;
  // What lies beyond cannot fit; a character is at most two units.
  const head = text.slice(0, 2 * max + 2);
  let end = 0;
  let length = ELLIPSIS.length;
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment, index } of words.segment(head)) {
    length += lengthOf(segment, count);
    if (length > max) break;
    end = index + segment.length;
  }
  for (const run of head.matchAll(RUN)) {
    if (run.index < end && end < run.index + run[0].length) end = run.index;
  }
  const kept = head.slice(0, end).replace(/[\s\p{Ps}\p{Pi}\p{Pd}、，,;；:：]+$/u, '');
  return kept === '' ? '' : kept + ELLIPSIS;
}
