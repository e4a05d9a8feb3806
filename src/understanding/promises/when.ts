import { DAY, HOUR, type Instant, MINUTE } from '../../domain/instant.ts';
import { NUMERAL_CHARACTERS, parseChineseNumeral } from '../chinese-numerals.ts';

/** A time by which something is to be done, and where it is said. */
export interface Deadline {
  readonly dueAt: Instant;
  readonly from: number;
  readonly to: number;
}

/** The local day of an instant, counted in days since 1970-01-01, and its beginning. */
interface Today {
  readonly day: number;
  readonly now: Instant;
  readonly offset: number;
}

const COUNT = `(?<count>\\d{1,3}|[${NUMERAL_CHARACTERS}]{1,3}|an?|one|two|three|four|five|six|seven|半)`;
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  半: 0.5,
};
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:分钟?|min)/, MINUTE],
  [/^(?:个?半?小时|个?钟头|hour|hr)/, HOUR],
  [/^(?:个?工作日|business day|working day)/, -DAY],
  [/^(?:天|日|个?自然日|day)/, DAY],
  [/^(?:周|个?星期|个?礼拜|week)/, 7 * DAY],
];
const SPAN = new RegExp(
  `${COUNT}(?:[-~到至–]\\d{1,3})? ?(?<unit>分钟?|个?半?小时|个?钟头|个?工作日|个?自然日|天|周|个?星期|个?礼拜|日(?!\\d)|min(?:ute)?s?|h(?:ou)?rs?|(?:business|working) days?|days?|weeks?)(?:之?内|以内|左右|后|$|[^\\p{L}]|(?=给|退|补|回|发|处|办|有|答))`,
  'giu',
);
/** `one to three`: the later of the two counts. */
const RANGE = /^(?:\d{1,3}|[a-z\p{Script=Han}]+)[-~到至–](\d{1,3})/iu;

const WEEKDAYS: readonly RegExp[] = [
  /^(?:周|星期|礼拜)[日天]|^sun/i,
  /^(?:周|星期|礼拜)一|^mon/i,
  /^(?:周|星期|礼拜)二|^tue/i,
  /^(?:周|星期|礼拜)三|^wed/i,
  /^(?:周|星期|礼拜)四|^thu/i,
  /^(?:周|星期|礼拜)五|^fri/i,
  /^(?:周|星期|礼拜)六|^sat/i,
];
const DAYS =
  /(?<today>今[天日晚早]|当天|本日|下班前|today|tonight|by the end of the day)|(?<tomorrow>明[天日早晚]|tomorrow)|(?<after>后天|the day after tomorrow)|(?<next>下)?(?<weekday>(?:周|星期|礼拜)[一二三四五六日天]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?<week>本周|这周|this week)|(?<date>(?:(?<month>\d{1,2})月)?(?<dayOfMonth>\d{1,2})[号日])/giu;
const CLOCK =
  /(?<part>凌晨|早上|上午|早|中午|下午|傍晚|晚上|晚)?(?<hour>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[:：](?<minute>\d{2})|点(?<half>半)?(?:(?<minutes>\d{1,2})分)?)|\b(?<en>\d{1,2})(?::(?<enMinute>\d{2}))? ?(?<half12>am|pm|a\.m\.|p\.m\.|o'clock)/giu;
/** A clock by which something is done, of no named day: 18:00前, by 6 pm. */
const BY_CLOCK = new RegExp(
  `(?<!昨[天日晚]?|前[天日]|[\\d:]|[早上中下午傍晚]|[十一二两三四五六七八九])(?:(?:${CLOCK.source})(?=之?前|以前)|\\bby (?=\\d{1,2}(?::\\d{2})? ?(?:[ap]m|[ap]\\.m\\.|o'clock)))`,
  'giu',
);
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/中午|noon/i, 13],
  [/上午|早上|早|morning/i, 12],
  [/下午|afternoon/i, 18],
  [/晚上|晚|tonight|evening/i, 24],
];

/** Every deadline a text names, seen from `now`, with `offset` milliseconds between UTC and the wall. */
export function deadlinesIn(text: string, now: Instant, offset: number): Deadline[] {
  const today = { day: Math.floor((now + offset) / DAY), now, offset };
  const spans = [...text.matchAll(SPAN)].flatMap((match) => spanOf(match, today));
  const days = [...text.matchAll(DAYS)].flatMap((match) => dayOf(match, text, today));
  const clocks =
    days.length > 0 ? [] : [...text.matchAll(BY_CLOCK)].map((match) => clockOf(match, text, today));
  return [...spans, ...days, ...clocks]
    .filter(({ dueAt }) => dueAt > now)
    .toSorted((one, other) => one.from - other.from);
}

function spanOf(match: RegExpExecArray, { now }: Today): Deadline[] {
  const { count = '', unit = '' } = match.groups ?? {};
  const later = RANGE.exec(match[0])?.[1];
  const half = /半小时/.test(unit) ? 0.5 : 0;
  const number = later ? Number(later) : (numberOf(count) ?? 0);
  const length = UNITS.find(([shape]) => shape.test(unit.toLowerCase()))?.[1];
  if (length === undefined || number <= 0) return [];
  const dueAt = length < 0 ? workingDaysLater(now, number) : now + (number + half) * length;
  return [{ dueAt, from: match.index, to: match.index + match[0].length }];
}

function numberOf(count: string): number | null {
  if (/^\d+$/.test(count)) return Number(count);
  return WORDS[count.toLowerCase()] ?? parseChineseNumeral(count);
}

function workingDaysLater(now: Instant, count: number): Instant {
  let at = now;
  for (let left = count; left > 0; ) {
    at += DAY;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

function dayOf(match: RegExpExecArray, text: string, today: Today): Deadline[] {
  const day = dayNamed(match, today);
  if (day === null) return [];
  const end = match.index + match[0].length;
  // The clock may stand before the day (by 10 am tomorrow) or after it.
  const near = text.slice(Math.max(0, match.index - 14), end + 10);
  const minutes = minutesOf(match[0] + text.slice(end, end + 10), near);
  const dueAt = day * DAY - today.offset + minutes * MINUTE;
  return [{ dueAt, from: match.index, to: end }];
}

/** A clock without its half of the day is the next one: 六点前, said at three, is six in the evening. */
function clockOf({ index, 0: words }: RegExpExecArray, text: string, today: Today): Deadline {
  const said = text.slice(index, index + words.length + 12);
  const minutes = minutesOf(said, said);
  const dueAt = today.day * DAY - today.offset + minutes * MINUTE;
  const isEither = dueAt <= today.now && minutes <= 12 * 60 && !/[上早晨中下晚ap]/i.test(words);
  return { dueAt: dueAt + (isEither ? DAY / 2 : 0), from: index, to: index + words.length };
}

function dayNamed({ groups = {} }: RegExpExecArray, { day, now, offset }: Today): number | null {
  if (groups.today !== undefined) return day;
  if (groups.tomorrow !== undefined) return day + 1;
  if (groups.after !== undefined) return day + 2;
  // Thursday was day 0; weeks begin on Monday.
  const weekday = (day + 4) % 7;
  const sunday = day + ((7 - weekday) % 7);
  if (groups.week !== undefined) return sunday;
  if (groups.weekday !== undefined) {
    const wanted = WEEKDAYS.findIndex((shape) => shape.test(groups.weekday ?? ''));
    const ahead = (wanted - weekday + 7) % 7;
    if (groups.next === undefined) return day + ahead;
    return sunday + (wanted === 0 ? 7 : wanted);
  }
  const date = new Date(now + offset);
  const month = groups.month === undefined ? date.getUTCMonth() : Number(groups.month) - 1;
  const wanted = Number(groups.dayOfMonth);
  for (let ahead = 0; ahead < 13; ahead += 1) {
    const at = new Date(
      Date.UTC(date.getUTCFullYear(), month + (groups.month === undefined ? ahead : ahead * 12), wanted),
    );
    const found = at.getTime() / DAY;
    if (at.getUTCDate() === wanted && found >= day) return found;
  }
  return null;
}

/** Minutes after midnight: the clock that is named, the end of the part of the day, or the end of the day. */
function minutesOf(after: string, near: string): number {
  const clock = [...after.matchAll(CLOCK), ...near.matchAll(CLOCK)][0];
  const part = PARTS.find(([shape]) => shape.test(after))?.[1];
  if (clock?.groups) return clockMinutes(clock.groups, after);
  return (part ?? 24) * 60;
}

function clockMinutes(groups: Record<string, string | undefined>, after: string): number {
  if (groups.en !== undefined) {
    const hour = Number(groups.en) % 12;
    const pm = /p/i.test(groups.half12 ?? '') ? 12 : 0;
    return (hour + pm) * 60 + Number(groups.enMinute ?? 0);
  }
  const hour = numberOf(groups.hour ?? '') ?? 0;
  const later = /下午|傍晚|晚/.test(groups.part ?? after.slice(0, 4)) && hour < 12 ? 12 : 0;
  const minutes = groups.half === undefined ? Number(groups.minute ?? groups.minutes ?? 0) : 30;
  return (hour + later) * 60 + minutes;
}
