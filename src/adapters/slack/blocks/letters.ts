/** Letters that are seen by nobody and change what is read; the fillers count as letters and still show nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/gu;
/** A letter longer than this was made to be long: marks are piled onto it. */
const LONGEST_LETTER = 32;
const letters = new Intl.Segmenter();

/**
 * Words as they may stand where others read them: what is invisible shows as `‹U+202E›`, piled-up marks are cut. Joined
 * emoji and the ends of lines stay what they are.
 */
export function visible(text: string): string {
  let shown = '';
  for (const { segment } of letters.segment(text.replace(/\r\n?/g, '\n'))) {
    const letter = segment.length > LONGEST_LETTER ? start(segment) : segment;
    shown += isJoinedEmoji(letter) ? letter : letter.replace(INVISIBLE, named);
  }
  return shown;
}

function named(letter: string): string {
  if (letter === '\n' || letter === '\t') return letter;
  return `‹U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}

function start(letter: string): string {
  return [...letter].slice(0, LONGEST_LETTER / 2).join('');
}

function isJoinedEmoji(letter: string): boolean {
  return /\p{Extended_Pictographic}/u.test(letter) && !/[\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}]/u.test(letter);
}

/** In one line, whatever it was. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/**
 * A message's own text, which notifications and plain clients show: nothing in it calls, leads anywhere or becomes a
 * link by itself.
 */
export function quiet(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('://', ':⁄⁄')
    .replace(/(?<=[\w-])\.(?=[a-z])/gi, '․');
}
