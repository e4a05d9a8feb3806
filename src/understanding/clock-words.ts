import { NUMERAL_CHARACTERS, parseChineseNumeral } from './chinese-numerals.ts';
import { ENGLISH_SMALL, parseEnglishNumeral } from './english-numerals.ts';
import type { Found } from './found.ts';
import { begins, ends } from './sifting/edges.ts';
import { holds, matchesOf } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';

/** A time of day somebody named. `vague`: they did not mean the minute (三点多). */
export interface NamedClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly period: string | null;
  readonly vague: boolean;
  /** Told as a dial shows it: 三点二十 may be either half of the day, 3:20 may not. */
  readonly dial: boolean;
}

/** Parts of the day, as a pattern's alternatives. */
export const PERIOD =
  '五更|夜头|下晡|头晌|晌午|擦黑儿?|后半夜|前半夜|黑夜里?|后夜|后半晌|头半晌|后晌|前晌|下晚儿?|透早|夜晚黑|凌晨|清晨|早上头?|早晨|一大早|朝早|朝头早|晚黑|夜黑|上昼|下昼|晏昼|上午|中午|正午|下午|傍晚|晚上|夜里|半夜|深夜|夜晚|晚间|午夜|午后|清早|一早|早起|早|晚|黑';
const NUMERAL = `\\d{1,2}|[${NUMERAL_CHARACTERS}]{1,3}`;

const HOURS = ENGLISH_SMALL.slice(0, 13);
const HOUR = `\\d{1,2}|${HOURS.slice(1).join('|')}`;
const MINUTES = `\\d{1,2}|(?:twenty[ -])?(?:${ENGLISH_SMALL.slice(1, 10).join('|')})|${ENGLISH_SMALL.slice(10).join('|')}|twenty`;

const RULES: readonly Sifted[] = [
  sifted(
    new RegExp(
      `(?:(?<period>${PERIOD}) ?的?)?(?<![\\d.]|\\d:)(?<hour>[0-2]?\\d):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?(?![\\d:])(?:ish)?(?: ?(?<half>[ap]\\.?m)(?![a-z])\\.?)?`,
      'gi',
    ),
  ),
  sifted(
    new RegExp(
      `(?<vague>大概|大约|差不多|约)?(?:(?<period>${PERIOD}) ?的?)?(?<![\\d.](?=\\d)|\\d:|周|星期|礼拜)(?<hour>${NUMERAL}) ?[点时](?![卡券数击钻心])(?:(?<quarter>半|一刻|三刻)| ?(?:过|零(?=\\d))?(?<minute>搭?(?:[0-5]?\\d|[${NUMERAL_CHARACTERS}]{1,3})) ?分?(?:[,、 ]?(?<second>${NUMERAL})秒)?(?!\\d|\\.\\d|钟前|[块元次起])|(?<sharp>钟|整|正(?![常在式好要打])))?(?<more>(?:到|至|~|-)(?:\\d{1,2}|[${NUMERAL_CHARACTERS}]{1,3})点(?:之间|左右|多)?|多|左右|前后|的时候|几分?|来[钟分]|许|出头|(?<!分)过(?!\\d))?`,
      'g',
    ),
  ),
  // 差五分九点
  sifted(
    new RegExp(
      `(?:(?<period>${PERIOD}) ?的?)?差(?<less>${NUMERAL}|一刻)分?钟?到?(?<hour>${NUMERAL})点(?:钟|整)?`,
      'g',
    ),
  ),
  // 八点差十分
  sifted(
    new RegExp(
      `(?:(?<period>${PERIOD}) ?的?)?(?<![\\d.:])(?<hour>${NUMERAL})点钟?差(?<less>${NUMERAL}|一刻)分?钟?`,
      'g',
    ),
  ),
  // 昨晚8.10, at 9.45 this morning: a stop between hour and minute where a part of the day was named.
  sifted(
    /(?<=(?:[昨今前琴噚]|\d[日号]|周[一二三四五六日天])(?:天|日|儿)?(?:早上|晚上|上午|中午|下午|凌晨|夜里|[早晚夜朝晨])(?:的|大概|大约|约|差不多)? ?|\b(?:last night|this (?:morning|afternoon|evening)|yesterday(?: (?:morning|afternoon|evening|night))?|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: 20\d\d)?|(?:^| )[0-3]?\d\.(?:0[1-9]|1[0-2])\.?|\b[0-3]?\d\/[01]?\d,?| arvo),? ?(?:at |around |about )?|\bklo )(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?![\d元块刀%.]| ?(?:usd|eur|gbp|yuan|rmb|dollars?|euros?|pounds?)\b)/gi,
  ),
  // At 5.20 I'm sitting there: whoever goes on with what they did does not name a price.
  sifted(
    /(?<=\bat |day (?:arvo )?(?:at )?|morning |night )(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?=,? (?:i|we|he|she|it|my|your|when|in the|this)\b| ?arvo\b| (?:near|before|after|from)\b)/gi,
  ),
  // Paid 6.35 this mornin, at 4.45 thurs arvo, 11.03 hours
  sifted(
    /(?<![\d.:$€£¥])(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?= (?:this (?:mornin|arvo|afternoon|evenin)|last ni|(?:in the )?(?:morning|afternoon|evening)\b|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)[a-z]* (?:mornin|arvo|afternoon|evenin|ni)|(?:hrs?|hours|h|uhr)\b))/gi,
  ),
  // 6 o clock
  sifted(
    new RegExp(
      `(?<vague>around |about )?\\b(?<hour>1[0-2]|0?[1-9]|${HOURS.slice(1).join('|')}) ?o ?['’]? ?clock\\b`,
      'gi',
    ),
  ),
  // 0315 hrs
  sifted(/(?<![\d.:/-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) ?(?:hrs|hours)\b/gi),
  // Fri 1905, 1010 today
  sifted(
    /(?<=\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:at )?|\b(?:yesterday|today|tonight|last night),? (?:at )?)(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?![\d.,:]\d|\d|[a-z%]| ?(?:元|块))|(?<![\d.:$€£¥/-])(?<hour2>[01]\d|2[0-3])(?<minute2>[0-5]\d)(?= (?:today|yesterday|last night|this (?:morning|evening|arvo)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/gi,
  ),
  // 22h
  sifted(/(?<=, |\bat |\bàs )(?<hour>[01]?\d|2[0-3])h(?=[,.;]|$| (?:before|after|on|in)\b)/gi),
  // 20h30
  sifted(/(?<![\d:.A-Za-z])(?<hour>[0-2]?\d) ?h ?(?<minute>[0-5]\d)(?![\dA-Za-z])/gi),
  sifted(
    new RegExp(
      `\\b(?:(?<past>half|quarter|${MINUTES}) (?:minutes? )?past|(?<to>quarter|five|ten|twenty) (?:to|tae|till?)|(?<half6>half)) (?<hour>${HOUR})\\b(?: ?(?<half>[ap]\\.?m)(?![a-z]))?`,
      'gi',
    ),
  ),
  sifted(
    new RegExp(
      `\\b(?<past>half|quarter|${MINUTES}) (?:minutes? )?(?:past|after) (?<noon>noon|midday)\\b`,
      'gi',
    ),
  ),
  sifted(/(?:(?<=\bat |day,? (?:at )?|\d,? (?:at )?|^)|(?<vague>around |about ))(?<noon>noon|midday)\b/gi),
  sifted(/\bat (?<hour>1[0-2]|0?[1-9])(?= in the (?:morning|afternoon|evening)\b| at night\b)/gi),
  sifted(
    /(?<=(?:morning|afternoon|evening|night|yesterday|today),? )at (?<hour>1[0-2]|0?[1-9])(?![\d:.]| ?[ap]\.?m| ?[$€£]| (?:minutes )?(?:past|to) )/gi,
  ),
  sifted(
    /(?<vague>around |about |approximately |like |(?:just |shortly |a bit |sometime )?(?:after|before|past) |~)?(?<![\d:.])(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\d))? ?(?<half>[ap]\.?m)(?![a-z])\.?/gi,
  ),
];

/** 4点40下午, 9:40 in the evening: the part of the day may stand behind the clock. */
const PERIOD_BEHIND = begins(
  /^ ?(?:凌晨|上午|中午|下午|傍晚|晚上|夜里|arvo|pagi\b|petang\b|(?:(?:in|for) (?:the|da|di)|inna di|for) (?:early )?(?:mornin[g']?|afternoon|evenin[g']?)(?![a-z])|(?:in|at|for) (?:the )?night\b)/i,
);

function periodNamed(words: string): string {
  const period = words.trim().toLowerCase();
  if (/mornin|pagi/.test(period)) return 'a';
  return /[ae]fternoon|arvo|evenin|night|petang/.test(period) ? 'p' : period;
}

function number(word: string | undefined): number | null {
  if (word === undefined) return null;
  const english = HOURS.indexOf(word.toLowerCase());
  if (english > 0) return english;
  return /^\d/.test(word) ? Number(word) : parseChineseNumeral(word);
}

const DONE_THEN =
  /^(?:就|才|又|多|钟|左右)?(?:付|买|扣|下的?单|拍|转|刷|抢|支付|充(?!值?了?[一两三四五六七八九十\d]))/;
const CLAUSE_ENDS = /^[,。;]/;
const HAN_ENDS = /[\p{Script=Han}]$/u;

function hourSaid(words: string | undefined): number {
  return number(words) ?? 0;
}

/** `一点反应都没有` is no time, and neither is `两点问题`: a lone spoken hour needs something beside it, or nothing at all (三点吧). */
function isTime(
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
  after: string,
): boolean {
  if (
    /^[\da-z]/i.test(groups.hour ?? groups.hour2 ?? '') ||
    groups.period !== undefined ||
    groups.less !== undefined
  )
    return true;
  if (groups.noon !== undefined || groups.sharp !== undefined) return true;
  if (groups.minute !== undefined || groups.quarter !== undefined)
    return groups.hour !== '一' || groups.minute !== undefined;
  // 搬完鸡蛋回来八点付的, 刚交完班八点,
  if (
    DONE_THEN.test(after) ||
    (hourSaid(groups.hour) > 3 && HAN_ENDS.test(before) && CLAUSE_ENDS.test(after))
  )
    return true;
  const alone = before.trim() === '' && /^(?:吧|呢|的|左右|付的|[。.\s])*$/.test(after);
  return groups.hour !== '一' && (groups.more !== undefined || alone || /[天日号晚早夜朝晌头]$/.test(before));
}

const QUARTERS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };

/** Minutes beside the hour as English tells them: half, a quarter, twenty-five, 12. */
function minutesOf(words: string | undefined): number | null {
  const said = (words ?? '').toLowerCase();
  if (said === 'half') return 30;
  if (said === 'quarter') return 15;
  return /^\d/.test(said) ? Number(said) : parseEnglishNumeral(said);
}

/** 差五分九点 and a quarter to nine are of the hour before. */
function hourAndMinute(groups: Readonly<Record<string, string | undefined>>): [number | null, number | null] {
  if (groups.noon !== undefined) return [12, minutesOf(groups.past) ?? 0];
  const hour = number(groups.hour ?? groups.hour2);
  const past = minutesOf(groups.past ?? groups.half6);
  const less = minutesOf(groups.to) ?? (groups.less === '一刻' ? 15 : number(groups.less));
  if (less !== null && hour !== null) return [hour === 0 ? 23 : hour - 1, 60 - less];
  return [
    hour,
    past ?? QUARTERS[groups.quarter ?? ''] ?? number((groups.minute ?? groups.minute2)?.replace('搭', '')),
  ];
}

/** 三点九 is a quarter to four in Cantonese, where minutes are counted by the fives of the dial. */
const CANTONESE = sifted(/[喺咗嘅噚琴佢蚊嚟啲冇唔俾畀]|[下晏]昼|朝早|晚黑|夜晚/);
const FIVES = ends(/[点时] ?搭?(?:[一二三四五六七八九]|十一?)$/);

function isByFives(
  said: string,
  groups: Readonly<Record<string, string | undefined>>,
  text: string,
): boolean {
  return groups.minute !== undefined && FIVES.test(said) && holds(CANTONESE, text);
}

function isDial(said: string, { hour = '' }: Readonly<Record<string, string | undefined>>): boolean {
  return !said.includes(':') && !/^(?:0|1\d|2\d)/.test(hour);
}

/** Every time of day a text names; readings may overlap. */
export function readClocks(text: string): Found<NamedClock>[] {
  const found: Found<NamedClock>[] = [];
  for (const shape of RULES) {
    for (const match of matchesOf(shape, text)) {
      const groups = match.groups ?? {};
      const [hour, minute] = hourAndMinute(groups);
      const second = number(groups.second);
      const fives = isByFives(match[0], groups, text);
      if (hour === null || hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) continue;
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 2), match.index);
      if (!isTime(groups, before, text.slice(end, end + 6))) continue;
      const vague = groups.vague !== undefined || groups.more !== undefined;
      const behind =
        groups.half === undefined && groups.period === undefined
          ? PERIOD_BEHIND.exec(text.slice(end, end + 18))
          : null;
      const period =
        groups.half?.slice(0, 1).toLowerCase() ?? groups.period ?? (behind && periodNamed(behind[0])) ?? null;
      const from = match.index + (groups.vague?.length ?? 0);
      found.push({
        value: {
          hour,
          minute: (minute ?? 0) * (fives ? 5 : 1),
          second,
          period,
          vague,
          dial: isDial(match[0], groups),
        },
        from,
        to: end + (behind?.[0].length ?? 0),
      });
    }
  }
  return found;
}

/** The hour on the 24-hour clock and how many days later it is (晚上12点 is the next day's midnight). */
export function hourOf(hour: number, period: string | null): { hour: number; later: number } {
  if (hour === 24) return { hour: 0, later: 1 };
  if (period === null || hour > 12) return { hour, later: 0 };
  if (period === 'a' || /凌晨|清晨|五更|后半夜|早|前晌|头半?晌/.test(period))
    return { hour: hour % 12, later: 0 };
  if (period === 'p' || /下午|傍晚|擦黑|昼|后半?晌|下晚|下晡/.test(period))
    return { hour: (hour % 12) + 12, later: 0 };
  if (/午/.test(period) && period !== '上午') return { hour: hour < 4 ? hour + 12 : hour, later: 0 };
  if (/晚|夜|黑/.test(period)) {
    if (hour === 12 || hour < 5) return { hour: hour % 12, later: 1 };
    return { hour: hour + 12, later: 0 };
  }
  return { hour, later: 0 };
}
