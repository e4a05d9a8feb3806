import type { Anchor } from './calendar.ts';
import { DATES } from './dates.ts';
import type { DayRule, NamedDay } from './day-rules.ts';
import type { Found } from './found.ts';
import { DAYS_ABROAD } from './relative-days-abroad.ts';
import { ENGLISH_DAYS } from './relative-days-en.ts';
import { CHINESE_DAYS } from './relative-days-zh.ts';
import { matchesOf } from './sifting/matches.ts';

const DAYS = [...CHINESE_DAYS, ...ENGLISH_DAYS, ...DAYS_ABROAD];

function readWith<Now>(rules: readonly DayRule<Now>[], text: string, now: Now): Found<NamedDay>[] {
  const found: Found<NamedDay>[] = [];
  for (const { shape, day } of rules) {
    for (const match of matchesOf(shape, text)) {
      const value = day(match.groups ?? {}, now);
      if (value === null || !Number.isFinite(value.day)) continue;
      found.push({ value, from: match.index, to: match.index + match[0].trimEnd().length });
    }
  }
  return found;
}

/** Every day a text names; readings may overlap. `now` is `null` where it is not known when the message came. */
export function readDays(text: string, now: Anchor | null): Found<NamedDay>[] {
  const dates = readWith(DATES, text, now);
  return now === null ? dates : [...dates, ...readWith(DAYS, text, now)];
}
