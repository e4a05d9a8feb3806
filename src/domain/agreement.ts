import { beijing, dayNumber, instantOf } from './beijing.ts';
import type { FactName, FactValues } from './fact.ts';
import { DAY, HOUR, MINUTE, type StatedTime } from './instant.ts';
import type { Money } from './money.ts';
import type { PaymentChannel } from './payment-channel.ts';

/** Clocks of a bank and of a wallet that saw one payment may be this far apart. */
const CLOCK_TOLERANCE = 3 * MINUTE;
const EXACTNESS = { day: 0, time_only: 1, minute: 2, second: 3 } as const;

/** A clock time that is said after the day is one of that day. */
export function onKnownDay(said: StatedTime, before: StatedTime): StatedTime {
  const concluded = said.precision === 'time_only' && before.precision !== 'time_only';
  return concluded ? onDay(said, before) : said;
}

function onDay(clock: StatedTime, day: StatedTime): StatedTime {
  return { value: day.value.slice(0, 10) + clock.value.slice(10), precision: 'minute' };
}

function exactness({ precision, around }: StatedTime): number {
  return EXACTNESS[precision] + (around === undefined ? 0 : 0.5);
}

/** An hour nobody meant to the minute is no claim that a later one contradicts. */
function isOtherHour(a: StatedTime, b: StatedTime): boolean {
  return a.around !== undefined && b.around !== undefined && a.around !== b.around;
}

/** Before the hour is full it is named already; until the next one it is still named so. */
const BEFORE_HOUR = 20 * MINUTE;

function isOfHour(hour: number, exact: number, guessedDay: boolean): boolean {
  const past = exact - hour + BEFORE_HOUR;
  const within = guessedDay ? ((past % DAY) + DAY) % DAY : past;
  return within >= 0 && within < BEFORE_HOUR + HOUR;
}

function agreeOnTime(a: StatedTime, b: StatedTime, lenient: boolean): StatedTime | null {
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first === null || second === null) return null;
  const finer = exactness(b) > exactness(a) || isOtherHour(a, b) ? b : a;
  if (a.precision === 'day' || b.precision === 'day') {
    // "Yesterday" and "at 14:03" are two halves of one time: the clock's day was only concluded.
    if (a.precision === 'time_only') return onDay(a, b);
    if (b.precision === 'time_only') return onDay(b, a);
    return dayNumber(first) === dayNumber(second) ? finer : null;
  }
  const guessedDay = a.precision === 'time_only' || b.precision === 'time_only';
  if (lenient && a.hourOnly !== b.hourOnly) {
    const [hour, exact] = a.hourOnly ? [first, second] : [second, first];
    return isOfHour(hour, exact, guessedDay) ? (a.hourOnly ? b : a) : null;
  }
  const apart = Math.abs(first - second) % (guessedDay ? DAY : Number.POSITIVE_INFINITY);
  const sameMinute = apart < MINUTE && beijing(first).minute === beijing(second).minute;
  return sameMinute || (lenient && apart <= CLOCK_TOLERANCE) ? finer : null;
}

/** What a person could not tell apart when reading: width, case, separators. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '');
}

/** Beyond that, what a camera or a hand mixes up in a number. */
function folded(id: string): string {
  return plain(id).replaceAll('o', '0').replace(/[il]/g, '1');
}

function longerIf(fits: (long: string, short: string) => boolean, a: string, b: string): string | null {
  const [long, short] = plain(b).length > plain(a).length ? [b, a] : [a, b];
  return fits(plain(long), plain(short)) ? long : null;
}

const CARDS: ReadonlySet<PaymentChannel> = new Set(['bank_card', 'card_international']);

/** What no card stands behind, as far as is known. */
const WITHOUT_CARD: ReadonlySet<PaymentChannel> = new Set([...CARDS, 'usdt', 'other']);

/** A wallet that took the money from a card: the bank names the card, the customer the wallet. */
function agreeOnChannel(a: PaymentChannel, b: PaymentChannel): PaymentChannel | null {
  if (a === b) return a;
  if (CARDS.has(a)) return WITHOUT_CARD.has(b) ? null : b;
  if (CARDS.has(b)) return WITHOUT_CARD.has(a) ? null : a;
  return null;
}

/**
 * What two values of one fact say together, the finer of both; the first where they are equally fine. `null`: they differ.
 * `lenient` lets pass what two different recorders of one truth differ in (clocks, 0 and O), but not a person
 * correcting themselves.
 */
export function agreement<N extends FactName>(
  name: N,
  a: FactValues[N],
  b: FactValues[N],
  lenient: boolean,
): FactValues[N] | null {
  const agreed = agreeOn(name, a, b, lenient);
  return agreed as FactValues[N] | null;
}

function agreeOn(name: FactName, a: unknown, b: unknown, lenient: boolean): unknown {
  switch (name) {
    case 'amount': {
      const [one, other] = [a as Money, b as Money];
      return one.minor === other.minor && one.currency === other.currency ? one : null;
    }
    case 'paid_at':
      return agreeOnTime(a as StatedTime, b as StatedTime, lenient);
    case 'payment_channel':
      return agreeOnChannel(a as PaymentChannel, b as PaymentChannel);
    case 'transaction_id':
    case 'merchant_order_id':
    case 'shop_order_id': {
      const read = lenient ? folded : plain;
      return read(String(a)) === read(String(b)) ? a : null;
    }
    case 'card_tail':
      return longerIf((long, short) => long.endsWith(short), String(a), String(b));
    case 'product':
    case 'shop':
    case 'payee':
      return longerIf((long, short) => long.includes(short), String(a), String(b));
    default:
      return plain(String(a)) === plain(String(b)) ? a : null;
  }
}
