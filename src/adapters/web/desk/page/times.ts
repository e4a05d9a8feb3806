import { useEffect, useState } from 'react';
import { beijing, dayNumber } from '../../../../domain/beijing.ts';
import { formatInstant, formatStatedTime } from '../../../../domain/format.ts';
import type { Locale } from '../../../../domain/locale.ts';
import type { DeskWords } from './words-zh.ts';

const MINUTE = 60_000;

/** The program's own now (in the demo it can be moved), carried on from the last answer. */
export function useNow(served: number): number {
  const [base, setBase] = useState({ served, at: performance.now() });
  const [tick, setTick] = useState(performance.now());
  if (base.served !== served) setBase({ served, at: performance.now() });
  useEffect(() => {
    const timer = setInterval(() => setTick(performance.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return served + Math.max(0, tick - base.at);
}

/** A length of time as people say it: minutes, then hours, then days. */
export function span(length: number, words: DeskWords): string {
  const minutes = Math.floor(Math.max(0, length) / MINUTE);
  if (minutes < 1) return words.span.now;
  if (minutes < 60) return words.span.minutes(minutes);
  if (minutes < 48 * 60) return words.span.hours(Math.floor(minutes / 60));
  return words.span.days(Math.floor(minutes / (24 * 60)));
}

/** Beijing time; only the clock where it is today. */
export function shortTime(at: number, now: number, locale: Locale): string {
  const [then, today] = [beijing(at), beijing(now)];
  const sameDay = then.year === today.year && then.month === today.month && then.day === today.day;
  if (sameDay) return formatInstant(at, locale).split(' ').at(-1) ?? '';
  return formatStatedTime({ value: new Date(at).toISOString(), precision: 'minute' }, locale, now);
}

/** A day of Beijing without its clock, and without its year where it is this one. */
export function shortDay(at: number, now: number, locale: Locale): string {
  const day = new Date(dayNumber(at) * 24 * 60 * MINUTE).toISOString().slice(0, 10);
  return formatStatedTime({ value: day, precision: 'day' }, locale, now);
}
