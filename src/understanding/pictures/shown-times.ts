import type { StatedTime } from '../../domain/instant.ts';
import { anchorAt, BEIJING, dayNumber, isoDay, isoOffset, latestDay, twoDigits } from '../calendar.ts';
import { hourOf } from '../clock-words.ts';
import { zoneAfter } from '../zones.ts';
import { plainOf } from './level.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The recogniser loses the space before the hour, and at times a colon. */
const CLOCK =
  '(?<period>上午|下午|晚上|中午|凌晨|早上)?(?<hour>[01]?\\d|2[0-4])(?:[:.时点;](?<minute>[0-5]\\d)|(?<=\\d\\d)(?<minute2>[0-5]\\d)(?=:))(?:[:.分;]?(?<second>[0-5]\\d)秒?)?(?<half>[ap]m)?';
/** Behind a day whose last digit may touch it: `Mar 6 16:04:12 2026`. */
const SEPARATE_CLOCK = '(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d)(?:[a-z]{2,4})?';
/** What stands between a day and its clock, or a clock and its day. */
const JOIN = '[-,·•|]?(?:at|@|as|on)?';
/** The zone that is meant anyway, before the clock. */
const OURS = '(?:\\(?(?:gmt|utc)\\+0?8(?::00)?\\)?)?';
const NAME = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '(?<day>[12]\\d|3[01]|0?\\d)';
const DAYS: readonly RegExp[] = [
  new RegExp(`^(?:mon|tue|wed|thu|fri|sat|sun),?${NAME}${DAY}${SEPARATE_CLOCK}(?<year>20\\d{2})$`),
  new RegExp(
    `^(?:民国)?(?<since1911>1[012]\\d)(?<mark>[-./年])(?<month>0\\d|1[0-2])[-./月](?<day>[0-3]\\d)日?(?:${CLOCK})?$`,
  ),
  new RegExp(`^${CLOCK}${JOIN}${DAY}(?:st|nd|rd|th)?${NAME},?(?<year>20\\d{2})`),
  new RegExp(`^${CLOCK}${JOIN}${NAME}${DAY}(?:st|nd|rd|th)?,?(?<year>20\\d{2})`),
  new RegExp(
    `(?<year>20\\d{2})(?<mark>[-./])(?<month>0\\d|1[0-2])\\k<mark>(?<day>[0-3]\\d),?(?:t|周.|星期.)?(?:${CLOCK})?`,
  ),
  new RegExp(
    `(?<year>20\\d{2})(?<mark>[-./])(?<month>1[0-2]|0?\\d)\\k<mark>(?<day>[12]\\d|3[01]|0?\\d),?(?:${CLOCK})?`,
  ),
  new RegExp(
    `(?<year>20\\d{2})年(?<month>1[0-2]|0?\\d)月(?<day>[12]\\d|3[01]|0?\\d)[日号]?(?:周.|星期.)?${OURS}(?:${CLOCK})?`,
  ),
  new RegExp(`${NAME}${DAY}(?:st|nd|rd|th)?,?(?<year>20\\d{2})${JOIN}(?:${CLOCK})?`),
  new RegExp(`${DAY}(?:st|nd|rd|th|\\.)?${NAME},?(?<year>20\\d{2})${JOIN}(?:${CLOCK})?`),
  new RegExp(`^${NAME}${DAY}(?:st|nd|rd|th)?${JOIN}(?:${CLOCK})`),
  new RegExp(`^${DAY}(?:st|nd|rd|th)?${NAME}${JOIN}(?:${CLOCK})`),
  new RegExp(`(?<day>[0-3]\\d)/(?<month>0\\d|1[0-2])/(?<year>20\\d{2})${JOIN}(?:${CLOCK})?`),
  new RegExp(`(?<month>0\\d|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/(?<year>20\\d{2})${JOIN}(?:${CLOCK})?`),
  new RegExp(`(?<!\\d)(?<month>1[0-2]|0?\\d)月(?<day>[12]\\d|3[01]|0?\\d)[日号](?:周.|星期.)?(?:${CLOCK})`),
  new RegExp(`^(?<month>0\\d|1[0-2])[-/](?<day>[0-3]\\d)(?:${CLOCK})$`),
  new RegExp(`^(?<year>20\\d{2})(?<month>0\\d|1[0-2])(?<day>[0-2]\\d|3[01])(?:${CLOCK})?$`),
];

/**
 * The moment a run of text names, in Beijing time unless it names another zone; `null` where it names none. Where the
 * year is not shown it is the latest that lies not after `receivedAt` (ISO 8601).
 */
export function timeOf(text: string, receivedAt: string): StatedTime | null {
  const plain = plainOf(text)
    .replace(/(?<=\d)[oO](?=\d)/g, '0')
    .replace(/(?<=[\d:])[il|](?=\d)/g, '1');
  for (const shape of DAYS) {
    const match = shape.exec(plain);
    const behind = match ? plain.slice(match.index + match[0].length).toUpperCase() : '';
    const time = match?.groups && fromGroups(match.groups, behind, receivedAt);
    if (time) return time;
  }
  return null;
}

/** A clock that stands alone, as it is written; `null` where anything stands with it. */
export function clockOf(text: string): string | null {
  return /^[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?(?:[ap]m)?$/.exec(plainOf(text))?.[0] ?? null;
}

function fromGroups(
  groups: Readonly<Record<string, string | undefined>>,
  behind: string,
  receivedAt: string,
): StatedTime | null {
  const month = groups.name ? MONTHS.indexOf(groups.name) + 1 : Number(groups.month);
  const now = anchorAt(receivedAt, BEIJING);
  const year = groups.since1911 ? Number(groups.since1911) + 1911 : Number(groups.year);
  const day = year
    ? dayNumber(year, month, Number(groups.day))
    : now && latestDay(now.day, month, Number(groups.day));
  if (day === null) return null;
  const minute = groups.minute ?? groups.minute2;
  if (groups.hour === undefined || minute === undefined) return { value: isoDay(day), precision: 'day' };
  const period = groups.half?.slice(0, 1) ?? groups.period ?? null;
  const { hour, later } = hourOf(Number(groups.hour), period);
  const zone = isoOffset(zoneAfter(behind, 0, day)?.offset ?? BEIJING);
  return {
    value: `${isoDay(day + later)}T${twoDigits(hour)}:${minute}:${groups.second ?? '00'}${zone}`,
    precision: groups.second === undefined ? 'minute' : 'second',
  };
}
