import { dayNumber } from './beijing.ts';
import type { ClockKind } from './desk-clocks.ts';
import { type CaseFigures, keptTime } from './figures.ts';
import type { Instant } from './instant.ts';

/** A thing and how often it came, most often first. */
export type Counts<T extends string> = readonly { readonly name: T; readonly count: number }[];

/** How far customers came. Each step counts those who came at least so far. */
export const FUNNEL = ['opened', 'handed_over', 'answered', 'decided', 'arrived'] as const;
export type FunnelStep = (typeof FUNNEL)[number];

/** Milliseconds, of those cases where it happened; `null` where it happened in none. */
export interface Took {
  readonly median: number | null;
  readonly slowest: number | null;
  /** Within the shop's clocks, and not. */
  readonly met: number;
  readonly missed: number;
}

/** What happened, as far as it is known at the end of the span, to the cases that were opened in it. Times are instants, lengths milliseconds. */
export interface Report {
  readonly cases: number;
  /** A number for each Beijing day of the span, also those without a case, and how it divides. */
  readonly days: readonly {
    readonly day: number;
    readonly count: number;
    readonly losses: Counts<string>;
    readonly channels: Counts<string>;
  }[];
  readonly losses: Counts<string>;
  readonly channels: Counts<string>;
  readonly causes: Counts<string>;
  readonly endings: Counts<string>;
  readonly funnel: readonly { readonly step: FunnelStep; readonly count: number }[];
  /** The questions at which customers went away who never handed over. */
  readonly stoppedAt: Counts<string>;
  readonly answer: Took;
  readonly decision: Took;
  /** Cases that ended well before anybody at the desk had to do with them. */
  readonly alone: number;
  readonly promises: { readonly kept: number; readonly broken: number; readonly open: number };
  readonly ratings: { readonly count: number; readonly mean: number | null };
  /** Messages and presses of a customer per case. */
  readonly messages: number | null;
  readonly incidents: number;
}

export function reportOf(figures: readonly CaseFigures[], from: Instant, until: Instant): Report {
  const ratings = figures.flatMap(({ rating }) => rating ?? []);
  const perDay = Map.groupBy(figures, ({ openedAt }) => dayNumber(openedAt));
  const first = dayNumber(from);
  const sum = (of: 'kept' | 'broken' | 'open') =>
    figures.reduce((total, { promises }) => total + promises[of], 0);
  const left = figures.filter((each) => each.handedOverAt === null && !endedAlone(each));
  return {
    cases: figures.length,
    days: Array.from({ length: dayNumber(until - 1) - first + 1 }, (_, index) => {
      const those = perDay.get(first + index) ?? [];
      return { day: first + index, count: those.length, ...kindsOf(those) };
    }),
    ...kindsOf(figures),
    causes: countsOf(figures.flatMap(({ cause }) => cause ?? [])),
    endings: countsOf(figures.flatMap(({ ending }) => ending ?? [])),
    funnel: FUNNEL.map((step, index) => ({
      step,
      count: figures.filter((each) => FUNNEL.findLastIndex((other) => reached(each, other)) >= index).length,
    })),
    stoppedAt: countsOf(left.flatMap(({ stoppedAt }) => stoppedAt ?? [])),
    answer: took(figures, until, 'first_response', ({ answeredAt }) => answeredAt),
    decision: took(figures, until, 'resolution', ({ decidedAt }) => decidedAt),
    alone: figures.filter(endedAlone).length,
    promises: { kept: sum('kept'), broken: sum('broken'), open: sum('open') },
    ratings: { count: ratings.length, mean: mean(ratings) },
    messages: mean(figures.map(({ messages }) => messages).filter((count) => count > 0)),
    incidents: new Set(figures.flatMap(({ incident }) => incident ?? [])).size,
  };
}

function kindsOf(figures: readonly CaseFigures[]): Pick<Report, 'losses' | 'channels'> {
  return {
    losses: countsOf(figures.map(({ lossType }) => lossType ?? 'unknown')),
    channels: countsOf(figures.map(({ paymentChannel }) => paymentChannel ?? 'unknown')),
  };
}

function endedAlone({ handedOverAt, closedAt, arrived }: CaseFigures): boolean {
  return handedOverAt === null && closedAt !== null && arrived === true;
}

function reached(each: CaseFigures, step: FunnelStep): boolean {
  switch (step) {
    case 'opened':
      return true;
    case 'handed_over':
      return each.handedOverAt !== null;
    case 'answered':
      return each.answeredAt !== null;
    case 'decided':
      return each.decidedAt !== null;
    case 'arrived':
      return each.arrived === true && each.handedOverAt !== null;
  }
}

function took(
  figures: readonly CaseFigures[],
  now: Instant,
  clock: ClockKind,
  endOf: (each: CaseFigures) => Instant | null,
): Took {
  const lengths = figures
    .flatMap((each) => {
      const end = endOf(each);
      return end === null || each.handedOverAt === null ? [] : [end - each.handedOverAt];
    })
    .toSorted((one, other) => one - other);
  const ends = figures.flatMap((each) => keptTime(each, clock, now) ?? []);
  return {
    median: lengths[Math.floor(lengths.length / 2)] ?? null,
    slowest: lengths[Math.floor(lengths.length * 0.9)] ?? null,
    met: ends.filter((inTime) => inTime).length,
    missed: ends.filter((inTime) => !inTime).length,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function countsOf<T extends string>(values: readonly T[]): Counts<T> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
