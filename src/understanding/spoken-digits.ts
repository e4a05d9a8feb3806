const DIGITS = '零一二三四五六七八九';
const SPOKEN: Readonly<Record<string, string>> = {
  〇: '0',
  幺: '1',
  ...Object.fromEntries([...DIGITS].map((word, digit) => [word, String(digit)])),
};
/** Shorter ones are a year, or a number that is counted. */
const RUN = /[零〇一二三四五六七八九幺]{6,}/g;

/** A text with the numbers that were said digit by digit in figures, as long as it was: 幺三八零零幺三八零零零. */
export function withDigits(text: string): string {
  return text.replace(RUN, (run) => run.replace(/./g, (word) => SPOKEN[word] ?? word));
}
