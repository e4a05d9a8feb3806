import type { PlainTextElement } from '@slack/types';
import { oneLine, visible } from './letters.ts';

const CUT = '…';

/** At most so many UTF-16 code units, cut between letters and marked where it was cut. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, longest + 64))) {
    if (kept.length + segment.length > longest - CUT.length) break;
    kept += segment;
  }
  return kept + CUT;
}

/** Words in which nothing is live. Slack takes none that are empty; a dash stands for nothing. */
export function plain(text: string, longest: number): PlainTextElement {
  const words = shorten(visible(text), longest);
  return { type: 'plain_text', text: words.trim() === '' ? '—' : words, emoji: false };
}

/** The same in one line: names, labels, titles. */
export function plainLine(text: string, longest: number): PlainTextElement {
  return plain(oneLine(text), longest);
}
