import { CAPITALS, Characters, DIGITS, HAN_RANGES, hanAt, LETTERS } from './characters.ts';

/** Takes a run, from its first character to behind its last. */
type TakeRun = (from: number, to: number) => void;

const NAMING = new Characters('+·.-', DIGITS, CAPITALS, LETTERS, ...HAN_RANGES);
const LEAST = 2;
const MOST = 60;

/** Runs of Chinese characters, Latin letters, digits and `+·.-`, from 2 to 60 of them; a longer one is cut. */
export function namingRuns(text: string, take: TakeRun): void {
  for (let at = 0; at < text.length; ) {
    let [end, count] = [at, 0];
    for (; count < MOST; count++) {
      const size = NAMING.has(text.charCodeAt(end)) ? 1 : hanAt(text, end);
      if (size === 0) break;
      end += size;
    }
    if (count >= LEAST) take(at, end);
    at = Math.max(end, at + 1);
  }
}

const OF_ID = new Characters('_*-', DIGITS, CAPITALS, LETTERS);
const DIGIT = new Characters('', DIGITS);
const SHORTEST_ID = 5;
const FEWEST_DIGITS = 4;

/** Whether a run of letters, digits and `_*-` is long enough for an id or its beginning: five with a digit, or four digits. */
export function mayHoldId(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let digits = 0;
    for (; OF_ID.has(text.charCodeAt(at)); at++) if (DIGIT.has(text.charCodeAt(at))) digits++;
    if (digits > 0 && (at - start >= SHORTEST_ID || digits >= FEWEST_DIGITS)) return true;
  }
  return false;
}

const WORD_START = new Characters('', DIGITS, CAPITALS, LETTERS);
const WORD_GOES_ON = new Characters("_+'.&-", DIGITS, CAPITALS, LETTERS);
const LONGEST_WORD = 25;

/** Latin words and numbers, up to 25 characters of letters, digits and `_+'.&-`; a longer one is cut. */
export function latinWords(text: string, take: TakeRun): void {
  for (let at = 0; at < text.length; ) {
    if (!WORD_START.has(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < at + LONGEST_WORD && WORD_GOES_ON.has(text.charCodeAt(end))) end++;
    take(at, end);
    at = end;
  }
}
