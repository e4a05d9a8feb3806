import { type Anchor, dayNumber, latestDay } from './calendar.ts';
import { type DayRule, type NamedDay, named, numberOf } from './day-rules.ts';
import { sifted } from './sifting/sieve.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const PERIOD_AHEAD = ' ?(?:凌晨|早上|上午|中午|下午|傍晚|晚上|早|晚)';
/** Days that need no number to be told. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  双十一: [11, 11],
  双11: [11, 11],
  光棍节: [11, 11],
  双十二: [12, 12],
  双12: [12, 12],
  元旦: [1, 1],
  情人节: [2, 14],
  五一: [5, 1],
  儿童节: [6, 1],
  国庆: [10, 1],
  平安夜: [12, 24],
  圣诞: [12, 25],
  万圣: [10, 31],
  愚人节: [4, 1],
  教师节: [9, 10],
  "singles' day": [11, 11],
  'singles day': [11, 11],
  'remembrance day': [11, 11],
  'veterans day': [11, 11],
  "st martin's": [11, 11],
  'guy fawkes': [11, 5],
  'bonfire night': [11, 5],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "st patrick's day": [3, 17],
  halloween: [10, 31],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
};

/** A date without a year is the latest such day. */
function dated(year: string | undefined, month: number, date: number, now: Anchor | null): NamedDay | null {
  if (year !== undefined)
    return named(dayNumber(Number(year.length === 2 ? `20${year}` : year), month, date));
  return now === null || month > 12 ? null : named(latestDay(now.day, month, date));
}

/** The latest such day, or with `last` the one in the year before. */
function yearly(month: number, date: number, last: boolean, now: Anchor | null): NamedDay | null {
  const found = dated(undefined, month, date, now);
  return last && now !== null && found !== null && found.day > now.day - 200
    ? dated(undefined, month, date, { ...now, day: now.day - 365 })
    : found;
}

function monthNamed(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** How many days back a payment is told of mostly, and at most; what is farther back, or to come, was meant another way. */
const [JUST, LATELY] = [30, 120];

function isLately(found: NamedDay | null, now: Anchor | null, reach = LATELY): boolean {
  return found !== null && now !== null && found.day <= now.day && found.day > now.day - reach;
}

/**
 * Day and month around a slash: 25/10 can only be the 25th, 10/25 only October; in doubt the month comes first, unless
 * only the other way it was lately: 12/11 or 8/11 told in November.
 */
function slashed(a: number, b: number, year: string | undefined, now: Anchor | null): NamedDay | null {
  if (a > 12) return dated(year, b, a, now);
  const american = dated(year, a, b, now);
  if (b > 12 || isLately(american, now, JUST)) return american;
  const other = dated(year, b, a, now);
  if (isLately(other, now, JUST)) return other;
  return !isLately(american, now) && isLately(other, now) ? other : american;
}

/** Calendar dates; those with a year need no anchor. */
export const DATES: readonly DayRule<Anchor | null>[] = [
  {
    shape: sifted(
      /(?<![\d.])(?<year>20\d{2}) ?[-/.年] ?(?<m>\d{1,2}) ?[-/.月] ?(?<d>\d{1,2})(?!\d)(?: ?[日号])?/g,
    ),
    day: (g, now) => dated(g.year, numberOf(g.m), numberOf(g.d), now),
  },
  {
    shape: sifted(
      /(?<![\dA-Za-z_-])(?<year>20\d{2})(?<m>[01]\d)(?<d>[0-3]\d)(?![\dA-Za-z_-])(?: (?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?!\d|:))?/g,
    ),
    day(g, now) {
      const found = dated(g.year, numberOf(g.m), numberOf(g.d), now);
      return found && g.hour !== undefined
        ? { ...found, minute: Number(g.hour) * 60 + Number(g.minute) }
        : found;
    },
  },
  {
    shape: sifted(
      /(?<![\d年十])(?:(?<year>(?:20)?\d{2})年|二[〇零○]二[〇零○一二三四五六七八九]年|今年|去年(?<last>))? ?(?<m>\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月份? ?(?<d>\d{1,2}|廿[一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?!\d|个)(?: ?[日号])?/g,
    ),
    day(g, now) {
      return g.year === undefined
        ? yearly(numberOf(g.m), numberOf(g.d), g.last !== undefined, now)
        : dated(g.year, numberOf(g.m), numberOf(g.d), now);
    },
  },
  {
    shape: sifted(
      /(?<![\d/A-Za-z]|\d[.-]|(?<!\d)\d{1,2}:|\bexp(?:iry|ires)?(?: date)?:? )(?<a>\d{1,2})\/(?<b>\d{1,2})(?:\/(?<year>20\d{2}|\d{2}(?=[ ,.;]|$)))?(?![\d/])/g,
    ),
    day: (g, now) => slashed(numberOf(g.a), numberOf(g.b), g.year, now),
  },
  {
    shape: sifted(
      /(?<![\d./:A-Za-z-])(?<a>\d{2})(?<mark>[-.])(?<b>\d{2})\k<mark>(?<year>20\d{2}|\d{2})(?![\d:-]|\.\d)/g,
    ),
    day: (g, now) =>
      g.mark === '.' && numberOf(g.b) <= 12
        ? dated(g.year, numberOf(g.b), numberOf(g.a), now)
        : slashed(numberOf(g.a), numberOf(g.b), g.year, now),
  },
  {
    // 18.11. as it is written where the day comes first.
    shape: sifted(/(?<![\d./:A-Za-z¥$€£-])(?<d>[0-3]?\d)\.(?<m>0[1-9]|1[0-2])\.(?!\d)/g),
    day: (g, now) => dated(undefined, numberOf(g.m), numberOf(g.d), now),
  },
  {
    // 20.11 at 16:40: only a time of day behind it tells it from a sum.
    shape: sifted(
      /(?<![\d./:A-Za-z¥$€£-])(?<d>1[3-9]|2\d|3[01])\.(?<m>0[1-9]|1[0-2])(?=,? (?:at |o |um |kl\.? )?\d{1,2}:\d\d)/g,
    ),
    day: (g, now) => dated(undefined, numberOf(g.m), numberOf(g.d), now),
  },
  {
    // 20-11 20:41 as a statement has it.
    shape: sifted(
      /(?<![\d./:A-Za-z¥$€£-])(?<d>1[3-9]|2\d|3[01])-(?<m>0?[1-9]|1[0-2])(?=,? (?:at )?\d{1,2}:\d\d)/g,
    ),
    day: (g, now) => dated(undefined, numberOf(g.m), numberOf(g.d), now),
  },
  {
    // On 20.11 I pay.
    shape: sifted(/(?<=\bon )(?<d>[0-3]?\d)\.(?<m>0[1-9]|1[0-2])(?![\d.]|,\d| ?(?:€|usd|eur|gbp|pln))/gi),
    day: (g, now) => dated(undefined, numberOf(g.m), numberOf(g.d), now),
  },
  {
    shape: sifted(
      new RegExp(
        `(?<![\\d./A-Za-z¥$-]|\\d:|[早晚夜朝晨午] ?)(?<m>0?[1-9]|1[0-2])[-.](?<d>[0-3]?\\d)(?=[日号]| {1,2}\\d{1,2}:\\d{2}|${PERIOD_AHEAD}| ?(?:零|\\d{1,2}) ?点| ?(?:周|星期|礼拜)[一二三四五六日天]| [\\p{Script=Han}]{2}节|微信|支付宝|财付通|消费|支|取款|存入|转|扣|入账|付|[那当]天|那日|,? ?用|$(?<=^\\d{1,2}-\\d{1,2}))[日号]?`,
        'gu',
      ),
    ),
    day: (g, now) => dated(undefined, numberOf(g.m), numberOf(g.d), now),
  },
  {
    shape: sifted(
      new RegExp(
        `(?<![A-Za-z])${MONTH_WORD} {0,2}(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? {1,2}(?<year>20\\d{2}))?`,
        'gi',
      ),
    ),
    day: (g, now) => dated(g.year, monthNamed(g.month), numberOf(g.d), now),
  },
  {
    shape: sifted(
      new RegExp(
        `(?<![\\dA-Za-z:])(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of|-)? {0,2}${MONTH_WORD}(?![A-Za-z])(?:(?:,? {1,2}|-)(?<year>20\\d{2})|-?(?<short>\\d{2})(?= \\d))?`,
        'gi',
      ),
    ),
    day: (g, now) => dated(g.year ?? g.short, monthNamed(g.month), numberOf(g.d), now),
  },
  {
    shape: sifted(
      new RegExp(
        `(?<last>去年)?的?(?<feast>${Object.keys(FEASTS).join('|')})(?!节?(?:之前|以前|前|后|期间|假))(?:节)?(?:那天|当天|当日|晚上?|的时候|凌晨)?`,
        'gi',
      ),
    ),
    day(g, now) {
      const feast = FEASTS[(g.feast ?? '').toLowerCase()];
      return feast ? yearly(feast[0], feast[1], g.last !== undefined, now) : null;
    },
  },
];
