import type { NamedValue } from '../../../domain/fact.ts';
import type { ReadText } from '../foreknowledge.ts';

/** What has a day in it. */
const DAY_TOLD =
  /[今昨前后]天?|[天日号周月]|礼拜|刚|去年|today|yesterday|tonight|night|\bday|week|\bago\b|morning|afternoon|evening|\d{1,2}[/.-]\d{1,2}|\d(?:st|nd|rd|th)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/iu;

/** 大概9点多 has no day of its own, and no minute: it is read as of the day on which it was said. */
export function isVagueHour(
  { value }: NamedValue & { name: 'paid_at' },
  { text, says }: Pick<ReadText, 'text' | 'says'>,
): boolean {
  const [from, to] = says.facts.paid_at?.span ?? [0, 0];
  const words = text.slice(from, to);
  return value.precision === 'day' && /点|o'?clock|\d/i.test(words) && !DAY_TOLD.test(words);
}
