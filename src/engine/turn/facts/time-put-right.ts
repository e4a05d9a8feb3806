import { known, type NamedValue } from '../../../domain/fact.ts';
import type { StatedTime } from '../../../domain/instant.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import type { Work } from '../work.ts';
import { isVagueHour } from './vague-hour.ts';

/** A part of the day in words: without one, 5:24 may be of the morning or the afternoon. */
const HALF =
  /[早晨午晚夜傍]|凌晨|\b(?:morning|noon|midday|afternoon|evening|night|midnight|tonight)\b|\d ?[ap]\.?m\b/iu;

/**
 * What is put right of a time leaves the rest as it was: 不是昨天，是前天 keeps the clock, and 5点24，不是5点42 of a payment at
 * 17:42 is of the afternoon.
 */
export function timePutRight(
  work: Work,
  stated: NamedValue,
  read: Pick<ReadText, 'text' | 'says'>,
  isCorrection: boolean,
): NamedValue {
  const before = known(dossierOf(work).facts, 'paid_at')?.value;
  if (stated.name !== 'paid_at' || before === undefined) return stated;
  if (before.precision === 'day' && isVagueHour(stated, read)) return onThatDay(stated.value, before);
  const { value, precision } = stated.value;
  if (HALF.test(read.text)) return stated;
  if (before.precision === 'day') return inThatHour(stated, before);
  if (precision === 'day' && isCorrection)
    return { name: 'paid_at', value: { ...before, value: value + before.value.slice('2026-11-21'.length) } };
  const [hour, hourBefore] = [hourOf(value), hourOf(before.value)];
  if (precision !== 'time_only' || hour === 0 || hour >= 12 || hourBefore < 12) return stated;
  return { name: 'paid_at', value: { value: atHour(value, hour + 12), precision } };
}

/** 昨天付的，and then 晚上九点多: two halves of one time. */
function onThatDay({ around }: StatedTime, { value, precision }: StatedTime): NamedValue {
  return { name: 'paid_at', value: { value, precision, ...(around === undefined ? {} : { around }) } };
}

/** 昨晚九点多, and then 9点12: to the minute now, of the same evening. */
function inThatHour(
  stated: NamedValue & { name: 'paid_at' },
  { value: day, around }: StatedTime,
): NamedValue {
  const { value, precision } = stated.value;
  if (precision !== 'time_only' || around === undefined) return stated;
  const [hour, hourAround] = [hourOf(value), Number(around.slice(0, 2))];
  const later = hour > 0 && hour < 12 && hourAround >= 12 ? 12 : 0;
  return {
    name: 'paid_at',
    value: { value: day + atHour(value, hour + later).slice(10), precision: 'minute' },
  };
}

function hourOf(value: string): number {
  return Number(value.slice(11, 13));
}

function atHour(value: string, hour: number): string {
  return `${value.slice(0, 11)}${String(hour).padStart(2, '0')}${value.slice(13)}`;
}
