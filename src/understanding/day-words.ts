import type { Anchor } from './calendar.ts';
import { DATES } from './dates.ts';
import type { DayRule, NamedDay } from './day-rules.ts';
import type { Found } from './found.ts';
import { ENGLISH_DAYS } from './relative-days-en.ts';
import { CHINESE_DAYS } from './relative-days-zh.ts';

const HAN = /[\u4e00-\u9fff]/;
/** Some day, month or span in English; most English texts hold none. */
const ENGLISH = /day|night|morning|noon|evening|ago|just now|\bthe \d|(?:mon|tue|wed|thu|fri|sat|sun)\b/i;

function readWith<Now>(
  rules: readonly DayRule<Now>[],
  text: string,
  lower: string,
  now: Now,
): Found<NamedDay>[] {
  const found: Found<NamedDay>[] = [];
  for (const { hints, shape, day } of rules) {
    if (!hints.some((hint) => lower.includes(hint))) continue;
    for (const match of text.matchAll(shape)) {
      const value = day(match.groups ?? {}, now);
      if (value === null || !Number.isFinite(value.day)) continue;
      found.push({ value, from: match.index, to: match.index + match[0].trimEnd().length });
    }
  }
  return found;
}

/** Every day a text names; readings may overlap. `now` is `null` where it is not known when the message came. */
export function readDays(text: string, now: Anchor | null): Found<NamedDay>[] {
  const lower = text.toLowerCase();
  const found = /\d|[月双旦节庆夜]/.test(text) ? readWith(DATES, text, lower, now) : [];
  if (now === null) return found;
  if (HAN.test(text)) found.push(...readWith(CHINESE_DAYS, text, lower, now));
  if (ENGLISH.test(text)) found.push(...readWith(ENGLISH_DAYS, text, lower, now));
  return found;
}
