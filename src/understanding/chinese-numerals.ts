const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10_000,
};

/** The characters a Chinese numeral is written with, for use inside a character class. */
export const NUMERAL_CHARACTERS = `${Object.keys(DIGITS).join('')}${Object.keys(UNITS).join('')}廿卅`;

/** `二零二六`: digits said one after the other. */
function spelled(numeral: string): number {
  return [...numeral].reduce((sum, character) => sum * 10 + (DIGITS[character] ?? 0), 0);
}

/**
 * The whole number a simplified Chinese numeral stands for, spoken forms included (两百五 is 250), or `null` for
 * what is no numeral or nothing anybody would say.
 */
export function parseChineseNumeral(numeral: string): number | null {
  if (numeral === '' || numeral.length > 12) return null;
  if (/[廿卅]/.test(numeral)) return parseChineseNumeral(numeral.replace('廿', '二十').replace('卅', '三十'));
  if ([...numeral].every((character) => character in DIGITS)) return spelled(numeral);
  let whole = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  let afterZero = false;
  for (const character of numeral) {
    const unit = UNITS[character];
    if (unit === undefined) {
      const value = DIGITS[character];
      if (value === undefined || digit !== null) return null;
      if (value === 0) afterZero = true;
      else digit = value;
      continue;
    }
    if (unit === 10_000) {
      whole += (section + (digit ?? 0)) * unit;
      section = 0;
    } else {
      section += (digit ?? 1) * unit;
    }
    digit = null;
    lastUnit = unit;
    afterZero = false;
  }
  // 两百五: a last digit without a unit counts the next lower unit, unless a zero stands before it.
  const tail = digit === null ? 0 : afterZero || lastUnit <= 10 ? digit : (digit * lastUnit) / 10;
  return whole + section + tail;
}

/** `1万2`, `3百`, `1万零五百`: the number that digits and what is said after them make, or `null` for none. */
export function withSpokenRest(leading: number, rest: string): number | null {
  const unit = UNITS[rest.charAt(0)];
  if (unit === undefined) return null;
  const tail = rest.slice(1);
  if (tail === '') return leading * unit;
  if (/^[1-9]$/.test(tail)) return leading * unit + (Number(tail) * unit) / 10;
  const spoken = parseChineseNumeral(tail);
  if (spoken === null || spoken >= unit) return null;
  return leading * unit + (tail.length === 1 ? (spoken * unit) / 10 : spoken);
}
