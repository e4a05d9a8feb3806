import { type Anchor, type DayNumber, dayNumber, latestDay, weekdayOf } from './calendar.ts';
import { parseChineseNumeral } from './chinese-numerals.ts';
import type { Found } from './found.ts';

/** A day somebody named, and the part of it where the word says so (昨晚). */
export interface NamedDay {
  readonly day: DayNumber;
  readonly period: string | null;
  /** The minute of the day where it was counted back to (20分钟前). */
  readonly minute?: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAYS_ZH = '一二三四五六日';
const WEEKDAYS_EN = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NUMBER = '[0-9一二两三四五六七八九十半]{1,3}';

type Groups = Readonly<Record<string, string | undefined>>;
type Resolve = (groups: Groups, now: Anchor) => NamedDay | null;

function named(day: DayNumber | null, period: string | null = null): NamedDay | null {
  return day === null ? null : { day, period };
}

function number(word: string | undefined): number {
  return /^\d/.test(word ?? '') ? Number(word) : (parseChineseNumeral(word ?? '') ?? Number.NaN);
}

/** A date without a year is the latest such day. */
function dated(year: string | undefined, month: number, date: number, now: Anchor | null): NamedDay | null {
  if (year !== undefined)
    return named(dayNumber(Number(year.length === 2 ? `20${year}` : year), month, date));
  return now === null || month > 12 ? null : named(latestDay(now.day, month, date));
}

function monthNamed(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

function weekday(word: string | undefined): number {
  const english = WEEKDAYS_EN.indexOf((word ?? '').slice(0, 3).toLowerCase());
  if (english >= 0) return english;
  return word === '天' || word === '7'
    ? 6
    : /\d/.test(word ?? '')
      ? Number(word) - 1
      : WEEKDAYS_ZH.indexOf(word ?? '');
}

const BACK: Readonly<Record<string, number>> = {
  今: 0,
  昨: 1,
  前: 2,
  大前: 3,
};

/** Dates that need no anchor when their year is given. */
const DATES: readonly (readonly [RegExp, (groups: Groups, now: Anchor | null) => NamedDay | null])[] = [
  [
    /(?<![\d.])(?<year>20\d{2}) ?[-/.年] ?(?<m>\d{1,2}) ?[-/.月] ?(?<d>\d{1,2})(?!\d)(?: ?[日号])?/g,
    (g, now) => dated(g.year, number(g.m), number(g.d), now),
  ],
  [
    /(?<![\dA-Za-z_-])(?<year>20\d{2})(?<m>[01]\d)(?<d>[0-3]\d)(?![\dA-Za-z_-])/g,
    (g, now) => dated(g.year, number(g.m), number(g.d), now),
  ],
  [
    /(?<![\d年])(?:(?<year>\d{2})年)?(?<m>\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月 ?(?<d>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?!\d|个)(?: ?[日号])?/g,
    (g, now) => dated(g.year, number(g.m), number(g.d), now),
  ],
  [
    /(?<![\d./:A-Za-z-])(?<a>\d{1,2})\/(?<b>\d{1,2})(?:\/(?<year>20\d{2}))?(?![\d/])/g,
    (g, now) =>
      number(g.a) > 12
        ? dated(g.year, number(g.b), number(g.a), now)
        : dated(g.year, number(g.a), number(g.b), now),
  ],
  [
    /(?<![\d./:A-Za-z-])(?<m>0?[1-9]|1[0-2])[-.](?<d>\d{1,2})(?= {1,2}\d{1,2}:\d{2}| ?(?:凌晨|早上|上午|中午|下午|傍晚|晚上))/g,
    (g, now) => dated(undefined, number(g.m), number(g.d), now),
  ],
  [
    new RegExp(
      `(?<![A-Za-z])${MONTH_WORD} {0,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? {1,2}(?<year>20\\d{2}))?`,
      'gi',
    ),
    (g, now) => dated(g.year, monthNamed(g.month), number(g.d), now),
  ],
  [
    new RegExp(
      `(?<![\\dA-Za-z:])(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? {1,2}${MONTH_WORD}(?![A-Za-z])(?:,? {1,2}(?<year>20\\d{2}))?`,
      'gi',
    ),
    (g, now) => dated(g.year, monthNamed(g.month), number(g.d), now),
  ],
];

const RELATIVE: readonly (readonly [RegExp, Resolve])[] = [
  [
    /(?<back>大前|前|昨|今)(?:[天日儿]|(?=[晚早夜晨]))(?!\d{1,2}天|两天|几天)/g,
    (g, now) => named(now.day - (BACK[g.back ?? ''] ?? 0)),
  ],
  [new RegExp(`(?<n>${NUMBER})个?(?:天|日)(?:之?前|以前)`, 'g'), (g, now) => named(now.day - number(g.n))],
  [
    new RegExp(`(?<n>${NUMBER}) ?(?:分钟|min(?:ute)?s?)(?:之?前| ago)`, 'gi'),
    (g, now) => minutesBack(now, number(g.n)),
  ],
  [
    new RegExp(`(?<n>${NUMBER}|an?) ?(?:个? ?(?:小时|钟头)|hours?)(?:之?前| ago)`, 'gi'),
    (g, now) => {
      const back = minutesBack(now, Math.round((number(g.n) || (g.n === '半' ? 0.5 : 1)) * 60));
      return back && named(back.day);
    },
  ],
  [
    /(?<which>上上|上|这|本)?(?:个)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?!到|至)/g,
    (g, now) => {
      const monday = now.day - weekdayOf(now.day);
      const wanted = weekday(g.weekday);
      if (g.which === '上') return named(monday - 7 + wanted);
      if (g.which === '上上') return named(monday - 14 + wanted);
      if (g.which !== undefined) return named(monday + wanted);
      return named(now.day - ((weekdayOf(now.day) - wanted + 7) % 7));
    },
  ],
  [
    /上个?月(?<d>\d{1,2})[日号]/g,
    (g, now) =>
      named(
        latestDay(
          latestDay(now.day, null, 1) === null ? now.day : (latestDay(now.day, null, 1) as number) - 1,
          null,
          number(g.d),
        ),
      ),
  ],
  [
    /(?<![\d月年.:/-])(?<d>[0-3]?\d)[日号](?![码楼线店机币])/g,
    (g, now) => named(latestDay(now.day, null, number(g.d))),
  ],
  [/刚才|刚刚|方才|适才|\b(?:just now|a moment ago|a few minutes ago)\b/gi, (_, now) => named(now.day)],
  [/\b(?:the )?day before yesterday\b/gi, (_, now) => named(now.day - 2)],
  [/(?<!before )\byesterday\b/gi, (_, now) => named(now.day - 1)],
  [/\blast night\b/gi, (_, now) => named(now.day - 1, '晚上')],
  [/\b(?:today|this (?:morning|afternoon))\b/gi, (_, now) => named(now.day)],
  [/\b(?:tonight|this evening)\b/gi, (_, now) => named(now.day, '晚上')],
  [
    /\b(?<n>\d{1,2}|one|a couple of|two|three|four|five) days? ago\b/gi,
    (g, now) => {
      const words = ['', 'one', 'two', 'three', 'four', 'five'];
      const back = g.n === 'a couple of' ? 2 : number(g.n) || words.indexOf((g.n ?? '').toLowerCase());
      return back > 0 ? named(now.day - back) : null;
    },
  ],
  [
    /\b(?<last>last |on |this )?(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day\b|(?=,? \d{1,2}:))/gi,
    (g, now) => {
      const back = (weekdayOf(now.day) - weekday(g.weekday) + 7) % 7;
      return named(now.day - (back === 0 && /last/i.test(g.last ?? '') ? 7 : back));
    },
  ],
];

function minutesBack(now: Anchor, minutes: number): NamedDay | null {
  if (!(minutes >= 0 && minutes < 1440)) return null;
  const at = now.minute - minutes;
  return { day: at < 0 ? now.day - 1 : now.day, period: null, minute: (at + 1440) % 1440 };
}

/** Every day a text names; readings may overlap. */
export function readDays(text: string, now: Anchor | null): Found<NamedDay>[] {
  const found: Found<NamedDay>[] = [];
  const add = (match: RegExpMatchArray, value: NamedDay | null): void => {
    const from = match.index ?? 0;
    if (value !== null && Number.isFinite(value.day)) found.push({ value, from, to: from + match[0].length });
  };
  for (const [shape, resolve] of DATES) {
    for (const match of text.matchAll(shape)) add(match, resolve(match.groups ?? {}, now));
  }
  if (now !== null) {
    for (const [shape, resolve] of RELATIVE) {
      for (const match of text.matchAll(shape)) add(match, resolve(match.groups ?? {}, now));
    }
  }
  return found;
}
