import type { LogEntry, Quote } from '../conversation.ts';

/** As much of a line as one needs to know which it is. */
const LONGEST = 80;

/** The line that is answered, in one line; `null` where there is no such line or it was taken back. */
export function quoteOf(lines: readonly LogEntry[], number: number): Quote | null {
  const line = lines.find((each) => each.number === number);
  if (!line || line.withdrawn) return null;
  const words = (line.edited ?? line.text).replace(/\s+/g, ' ').trim();
  const whole = words === '' ? line.files.map(({ name }) => name).join(', ') : words;
  const letters = [...new Intl.Segmenter().segment(whole)].map(({ segment }) => segment);
  const text = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : whole;
  return text === '' ? null : { number, text };
}
