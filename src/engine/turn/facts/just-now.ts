import { beijing } from '../../../domain/beijing.ts';
import type { NamedValue } from '../../../domain/fact.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { ReadText } from '../foreknowledge.ts';

const JUST_NOW = /^(?:刚才|刚刚|方才|适才|刚|just now|a moment ago)$/iu;

/** 刚刚 beside no other time is about the minute in which it was said. */
export function atThisMinute(stated: NamedValue, { text, says }: ReadText, now: Instant): NamedValue {
  if (stated.name !== 'paid_at' || stated.value.precision !== 'day') return stated;
  const [from, to] = says.facts.paid_at?.span ?? [0, 0];
  if (!JUST_NOW.test(text.slice(from, to).trim())) return stated;
  const { hour, minute } = beijing(now);
  const around = [hour, minute].map((each) => String(each).padStart(2, '0')).join(':');
  return { name: 'paid_at', value: { ...stated.value, around } };
}
