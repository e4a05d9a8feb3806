/** From zero to nineteen, each at its place. */
export const ENGLISH_SMALL = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORD = [...ENGLISH_SMALL.slice(1), ...TENS.slice(2), 'hundred', 'thousand'].join('|');

/** Numbers written out in English, for use inside a pattern; case is folded. */
export const ENGLISH_NUMERAL = `(?:${WORD})(?:(?:[ -]| and )(?:${WORD})){0,5}`;

/** The number that English words say: `twenty-six`, `one hundred and five`; `ten ninety nine` is 10.99, as prices go. */
export function parseEnglishNumeral(words: string): number | null {
  let whole = 0;
  let part = 0;
  let last = 0;
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    if (word === 'and') continue;
    const small = ENGLISH_SMALL.indexOf(word);
    const tens = TENS.indexOf(word) * 10;
    if (word === 'hundred' || word === 'thousand') {
      const scale = word === 'hundred' ? 100 : 1000;
      if (scale === 1000) whole += (part || 1) * scale;
      part = scale === 100 ? (part || 1) * scale : 0;
      last = scale;
    } else {
      const value = small > 0 ? small : tens;
      if (value <= 0) return null;
      // A number that could not follow as a part of the same one says the cents.
      if (last > 0 && last < 100 && !(last >= 20 && value < 10)) return cents(whole + part, words, word);
      part += value;
      last = value;
    }
  }
  return whole + part;
}

function cents(dollars: number, words: string, from: string): number | null {
  const rest = words.toLowerCase().slice(words.toLowerCase().lastIndexOf(from));
  const few = parseEnglishNumeral(rest);
  return few !== null && few < 100 ? dollars + few / 100 : null;
}
