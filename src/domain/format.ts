import { beijing, instantOf, type WallTime } from './beijing.ts';
import type { Instant, StatedTime } from './instant.ts';
import type { Locale } from './locale.ts';
import type { Money } from './money.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  CNY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  TWD: 'NT$',
  JPY: 'JP¥',
};
/** Currencies whose smallest unit is the unit itself. All others, USDT included, are kept in hundredths. */
const WITHOUT_CENTS: ReadonlySet<string> = new Set(['JPY', 'KRW', 'VND']);

function decimalsOf(currency: string): number {
  return WITHOUT_CENTS.has(currency) ? 0 : 2;
}

/** Major units as a plain decimal, `68.00`. */
export function moneyDecimal(money: Money): string {
  const decimals = decimalsOf(money.currency);
  const digits = String(Math.abs(money.minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${money.minor < 0 ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}

/** `¥68.00`, `$25.00`; a currency without a sign of its own follows the number: `26.50 USDT`. */
export function formatMoney(money: Money): string {
  const symbol = SYMBOLS[money.currency];
  const decimal = moneyDecimal(money);
  return symbol === undefined ? `${decimal} ${money.currency}` : symbol + decimal;
}

/**
 * Reads an unsigned decimal in major units (`68`, `68.5`, `1,204.00`).
 * `null` for anything else, for more decimals than the currency has, and beyond exact integers.
 */
export function parseMoney(decimal: string, currency: string): Money | null {
  const plain = decimal.trim().replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === undefined) return null;
  const decimals = decimalsOf(currency);
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > decimals) return null;
  const minor = Number(whole + significant.padEnd(decimals, '0'));
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number) => String(value).padStart(2, '0');

function dayWords(wall: WallTime, locale: Locale, withYear: boolean): string {
  if (locale === 'zh-CN') return `${withYear ? `${wall.year}年` : ''}${wall.month}月${wall.day}日`;
  return `${wall.day} ${MONTHS[wall.month - 1]}${withYear ? ` ${wall.year}` : ''}`;
}

function clockWords(wall: WallTime, withSeconds: boolean): string {
  return `${two(wall.hour)}:${two(wall.minute)}${withSeconds ? `:${two(wall.second)}` : ''}`;
}

/**
 * A stated time in Beijing time, no more precise than it was said: `11月21日 14:03`, `21 Nov 14:03`, `11月21日 21:00 左右`.
 * The year is left out where it is the year of `now`. Returns the raw value if it is no time.
 */
export function formatStatedTime(time: StatedTime, locale: Locale, now?: Instant): string {
  const instant = instantOf(time);
  if (instant === null) return time.value;
  const wall = beijing(instant);
  const day = dayWords(wall, locale, now === undefined || beijing(now).year !== wall.year);
  if (time.precision !== 'day') return `${day} ${clockWords(wall, time.precision === 'second')}`;
  if (time.around === undefined) return day;
  return locale === 'zh-CN' ? `${day} ${time.around} 左右` : `${day} around ${time.around}`;
}

/** A moment of the program's clock, to the minute, with its year, in Beijing time. */
export function formatInstant(instant: Instant, locale: Locale): string {
  const wall = beijing(instant);
  return `${dayWords(wall, locale, true)} ${clockWords(wall, false)}`;
}

/** Groups of four, as people read numbers aloud: `4200 0023 45`. */
export function formatId(id: string): string {
  return id.replace(/\s/g, '').replace(/.{4}(?=.)/gu, '$& ');
}
