import type { StatedTime } from '../domain/instant.ts';
import { type Anchor, anchorAt, BEIJING, isoDay, isoOffset, MINUTES_PER_DAY, twoDigits } from './calendar.ts';
import type { Claims } from './claims.ts';
import { hourOf, type NamedClock, readClocks } from './clock-words.ts';
import type { NamedDay } from './day-rules.ts';
import { readDays } from './day-words.ts';
import type { Found } from './found.ts';
import type { Tagged } from './lexicon/tag.ts';
import { momentSigns } from './moment-signs.ts';
import { begins } from './sifting/edges.ts';
import type { Shows } from './weighing/judging.ts';
import type { Sentences } from './weighing/sentences.ts';
import { zoneAfter } from './zones.ts';

/** What may stand between a day and its time of day. */
const BETWEEN =
  /^(?:[ ,\n]{0,3}|T| ?at | (?:às|um|kl\.?|o) |的|, at |, |大概|大约|差不多|约|在| around | about )$/i;
/** 周三晚自习下课,22:10付的: within a sentence the time of day is of the day that was named. */
const TOLD_BETWEEN = /^[^\d。!?;\n:]{1,14}$/;
const APART = 15;
/** More clocks than this are a timetable. */
const MOST_CLOCKS = 4;
const BETWEEN_REVERSED = /^(?:| |,|, | on | ?of |, on |在)$/i;
const VAGUE_PERIOD = begins(
  /^的?(?:凌晨|清晨|早上|早晨|上午|中午|下午|下晡|晌午|头晌|傍晚|晚上|夜里|半夜|后晌|前晌|下晚儿?|黑夜里?|夜晚|上昼|下昼|晏昼|朝早|[早晚晨夜](?!点))|^ ?arvo\b|^ (?:morning|afternoon|evening|night)\b/i,
);

/** A time a text names, with what it shows to whoever weighs whether it is the one of the payment. */
export interface ShownMoment extends Found<StatedTime> {
  readonly shows: Shows;
}

function clockWords(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function iso(day: number, minutes: number, second: number | null, offset: number): string {
  return `${isoDay(day)}T${clockWords(minutes)}:${twoDigits(second ?? 0)}${isoOffset(offset)}`;
}

function stated(
  day: NamedDay | null,
  clock: NamedClock | null,
  now: Anchor | null,
  offset: number,
): StatedTime | null {
  if (clock === null) {
    if (day === null) return null;
    if (day.minute !== undefined)
      return { value: iso(day.day, day.minute, null, offset), precision: 'minute' };
    return { value: isoDay(day.day), precision: 'day' };
  }
  const { hour, later } = hourOf(clock.hour, clock.period ?? day?.period ?? null);
  const minutes = hour * 60 + clock.minute;
  if (day === null && now === null) return null;
  const latest = now === null ? 0 : minutes <= now.minute ? now.day : now.day - 1;
  const date = day === null ? latest : day.day + later;
  if (clock.vague) {
    const isSure =
      later === 0 && offset === BEIJING && (hour > 12 || (clock.period ?? day?.period ?? null) !== null);
    const around = isSure ? { around: clockWords(minutes) } : {};
    return { value: isoDay(day === null ? date : day.day), precision: 'day', ...around };
  }
  const precision = day === null ? 'time_only' : clock.second === null ? 'minute' : 'second';
  return { value: iso(date, minutes % MINUTES_PER_DAY, clock.second, offset), precision };
}

const WEEKDAY =
  /^(?:(?:上上|上|这|本)?个?(?:周|星期|礼拜|拜)[一二三四五六日天]|(?:last |on |this )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)$/i;
const BESIDE_DATE = /^[ ,、(]{0,2}(?:the )?$/i;

/** A day of the week beside a date tells the same day once more: 11月14号周六, Friday, 13th November. */
function withoutWeekdays(text: string, days: readonly Found<NamedDay>[]): Found<NamedDay>[] {
  if (days.length < 2) return [...days];
  const once: Found<NamedDay>[] = [];
  for (const day of [...days].sort((one, other) => one.from - other.from)) {
    const last = once.at(-1);
    const isWeekday = ({ from, to }: Found<NamedDay>): boolean => WEEKDAY.test(text.slice(from, to));
    if (
      last &&
      day.from >= last.to &&
      BESIDE_DATE.test(text.slice(last.to, day.from)) &&
      isWeekday(last) !== isWeekday(day)
    )
      once[once.length - 1] = {
        value: isWeekday(last) ? day.value : last.value,
        from: last.from,
        to: day.to,
      };
    else once.push(day);
  }
  return once;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly day: NamedDay | null;
  readonly clock: NamedClock | null;
}

/** 今天下午,三点: the part of the day goes with the day, for the clock that follows. */
function withPeriod(
  text: string,
  { value, from, to }: Found<NamedDay>,
): { day: NamedDay; from: number; to: number } {
  const match = VAGUE_PERIOD.exec(text.slice(to, to + 12));
  if (match === null) return { day: value, from, to };
  const word = match[0].replace(/^的/, '').trim().toLowerCase();
  const period = word === 'morning' ? 'a' : /^(?:afternoon|arvo|evening|night)$/.test(word) ? 'p' : word;
  return { day: { ...value, period: value.period ?? period }, from, to: to + match[0].length };
}

/** 下班路上六点四十, half six after work */
const LATE =
  /下班|下工|放学|晚饭|夜宵|冲凉|洗完碗|写完作业|收刀|收档|晚自习|打烊|关店|收[工摊铺]|\bafter (?:work|school|dinner|tea)/i;
const LATE_REACH = 14;
/** 夜班两点四十, 早读前,七点零五 */
const NIGHT =
  /夜班|大夜|通宵|凌晨|后半夜|早读|早饭|早餐|早班|晨练|早市|早自习|喂完猪|\bbefore (?:breakfast|school|work)/i;

/** Between 3pm and 3:20 */
const SPAN = /^ ?(?:and|to|till?|until|or|-|–|,) ?$/i;
const EARLY = /^a$|凌晨|清晨|早/;
const JUST_PAST = 3 * 60;

/** Who tells at five in the morning of ten past three means that night. */
function isJustPast({ hour, minute }: NamedClock, now: Anchor | null): boolean {
  const back = now === null ? -1 : now.minute - (hour * 60 + minute);
  return back >= 0 && back < JUST_PAST;
}

/**
 * The half of the day that nobody said: that of the time before (下午五点四十下的单,五点四十二付的), of what is done
 * so late; and nobody pays at a quarter to four in the night without saying so.
 */
function withHalves(text: string, pairs: readonly Pair[], now: Anchor | null): Pair[] {
  let late = false;
  return pairs.map((pair, at) => {
    const { day, clock, from, to } = pair;
    const period = clock?.period ?? day?.period ?? null;
    const before = pairs[at - 1];
    // 凌晨4点出发,5点15分付的
    const early = EARLY.test(before?.clock?.period ?? '') && (clock?.hour ?? 0) >= (before?.clock?.hour ?? 0);
    if (period !== null) late = hourOf(clock?.hour ?? 9, period).hour > 12;
    else if (day !== null) late = false;
    if (clock && before && period === null && before.clock?.period === 'p' && clock.hour < 12)
      if (SPAN.test(text.slice(before.to, from))) return { ...pair, clock: { ...clock, period: 'p' } };
    if (clock === null || period !== null || !clock.dial || clock.hour > 11) return pair;
    if (day === null && (early || isJustPast(clock, now))) return pair;
    if (NIGHT.test(text.slice(Math.max(0, from - LATE_REACH), to))) return pair;
    const so =
      late || (clock.hour > 0 && clock.hour < 6) || LATE.test(text.slice(Math.max(0, from - LATE_REACH), to));
    return so ? { ...pair, clock: { ...clock, period: 'p' } } : pair;
  });
}

/** Puts each time of day to the day named beside it. */
function pairsIn(text: string, now: Anchor | null): Pair[] {
  const parts = [
    ...withoutWeekdays(text, readDays(text, now)).map((found) => ({
      ...withPeriod(text, found),
      clock: null,
    })),
    ...readClocks(text).map((found) => ({ ...found, day: null, clock: found.value })),
  ].sort((one, other) => one.from - other.from || other.to - one.to);
  const pairs: Pair[] = [];
  for (const part of parts) {
    const last = pairs.at(-1);
    // The part of the day may have been read with the day and with the clock: 昨天下午 and 下午3点.
    const shared = last?.day && !last.clock && part.clock && part.to > last.to;
    if (last && part.from < last.to && !shared) continue;
    const gap =
      last && part.from - last.to < APART ? text.slice(last.to, Math.max(last.to, part.from)) : null;
    const follows =
      gap !== null && last?.day && !last.clock && part.clock && (BETWEEN.test(gap) || TOLD_BETWEEN.test(gap));
    const reversed = gap !== null && last?.clock && !last.day && part.day && BETWEEN_REVERSED.test(gap);
    if (last && (follows || reversed)) {
      pairs[pairs.length - 1] = {
        from: last.from,
        to: part.to,
        day: last.day ?? part.day,
        clock: last.clock ?? part.clock,
      };
    } else {
      // 昨天14:03下单,14:05付款: the second time of day is of the same day.
      const same = part.clock && last?.clock && part.from - last.to <= 12 ? last.day : part.day;
      pairs.push({ from: part.from, to: part.to, day: same, clock: part.clock });
    }
  }
  return withHalves(text, pairs, now);
}

/** A time as it was read, with the parts it was put together of. */
interface FoundMoment extends Found<StatedTime> {
  readonly pair: Pair;
  readonly offset: number;
  /** How many characters part its day from its time of day where they were not told together; 0: they were. */
  readonly apart: number;
}

/** A clock told without a day is of the day that was told before, or behind if none was: 15:06扣的,…就是昨天. */
function acrossClauses(found: readonly FoundMoment[], now: Anchor | null): FoundMoment[] {
  const days = found.filter(({ pair: { day, clock } }) => clock === null && day?.minute === undefined);
  if (days.length === 0) return [];
  const clocks = found.filter(({ value }) => value.precision === 'time_only');
  return clocks.slice(0, MOST_CLOCKS).flatMap(({ pair, from, to, offset }) => {
    const told = days.findLast((day) => day.to <= from) ?? (days[0] as FoundMoment);
    const value = stated(told.pair.day, pair.clock, now, offset);
    const apart = Math.max(from - told.to, told.from - to, 1);
    return value === null ? [] : [{ value, from, to, pair, offset, apart }];
  });
}

/** Every time a text names, all of them claimed. Without a usable `receivedAt` only full dates are read. */
export function momentsShown(
  text: string,
  tagged: Tagged,
  receivedAt: string,
  claims: Claims,
  sentences: Sentences,
  notice: boolean,
): ShownMoment[] {
  const now = anchorAt(receivedAt, BEIJING);
  const pairs = pairsIn(text, now);
  if (pairs.length === 0) return [];
  const told = pairs.flatMap((pair): FoundMoment[] => {
    if (claims.taken(pair.from, pair.to)) return [];
    const zone = pair.clock ? zoneAfter(text, pair.to, pair.day?.day ?? now?.day ?? 0) : null;
    const offset = zone?.offset ?? BEIJING;
    const to = pair.to + (zone?.length ?? 0);
    claims.claim({ from: pair.from, to });
    const value = stated(pair.day, pair.clock, zone ? anchorAt(receivedAt, offset) : now, offset);
    return value === null ? [] : [{ value, from: pair.from, to, pair, offset, apart: 0 }];
  });
  const found = [...told, ...acrossClauses(told, now)];
  const show = momentSigns(text, tagged, sentences, notice);
  return found.map(({ value, from, to, pair, apart }, at) => ({
    value,
    from,
    to,
    shows: show({
      from,
      to,
      clocked: pair.clock !== null,
      precision: value.precision,
      place: apart === 0 ? at : told.findIndex((each) => each.from === from),
      count: told.length,
      apart,
    }),
  }));
}
