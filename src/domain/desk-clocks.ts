import {
  businessTimeBetween,
  businessTimeEarlier,
  businessTimeLater,
  type OpeningHours,
} from './calendar.ts';
import { type Instant, MINUTE } from './instant.ts';

/** What the desk promises the customer by its calendar: a first answer, the next one, and an end. */
export const CLOCK_KINDS = ['first_response', 'next_response', 'resolution'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** Whom a clock is brought to, one after the other: who has the case, then the leads, then the operator. */
export const LEVELS = ['owner', 'lead', 'operator'] as const;
export type Level = (typeof LEVELS)[number];

/** One running clock of a case. */
export interface DeskClock {
  readonly kind: ClockKind;
  readonly since: Instant;
  /** When it runs out; `null` while it is paused. */
  readonly dueAt: Instant | null;
  /** Milliseconds of opening time that were left when it was paused; 0 while it runs. */
  readonly left: number;
  /** To whom it was brought already. */
  readonly told: Level | null;
}

/** The shop's limits, in minutes of its opening hours. */
export interface ClockLimits {
  readonly first_response: number;
  readonly next_response: number;
  readonly resolution: number;
  /** How long before the end its owner is reminded. */
  readonly remind_before: number;
  /** How long after it the operator hears of it. */
  readonly operator_after: number;
}

/** What the clocks go by. */
export interface Watched {
  /** At the desk, and not decided. */
  readonly open: boolean;
  readonly waitingFor: 'desk' | 'customer' | 'nobody';
  /** When a human last said something to the customer; `null` where nobody has since the case came to the desk. */
  readonly saidAt: Instant | null;
  /** When the customer last said something that is to be answered. */
  readonly heardAt: Instant | null;
  /** How many promises were recorded. One that is new leaves the case with the desk and asks for no answer. */
  readonly promises: number;
  readonly clocks: readonly DeskClock[];
}

/** The clocks as they stand after something happened, and of those that ended whether they did in time. */
export interface ClocksAfter {
  readonly clocks: readonly DeskClock[];
  readonly met: Readonly<Partial<Record<ClockKind, boolean>>>;
}

/**
 * Starts, pauses, resumes and ends the clocks of a case by what changed between `before` and `after`, at `now`. The
 * resolution is paused while the customer is waited for; everything ends with the decision.
 */
export function clocksAfter(
  before: Watched | null,
  after: Watched,
  now: Instant,
  limits: ClockLimits,
  hours: OpeningHours,
): ClocksAfter {
  const running = before === null ? [] : after.clocks;
  if (!after.open) return { clocks: [], met: ended(running, now) };
  const start = (kind: ClockKind): DeskClock => ({
    kind,
    since: now,
    dueAt: businessTimeLater(now, limits[kind] * MINUTE, hours),
    left: 0,
    told: null,
  });
  const comes = before === null || !before.open;
  const spoke = !comes && after.saidAt !== null && after.saidAt !== before.saidAt;
  const over = spoke || after.waitingFor === 'customer' ? running.filter(isResponse) : [];
  const back = before?.waitingFor === 'customer' && after.promises === before.promises;
  const wrote = back || after.heardAt !== before?.heardAt;
  const heard = after.waitingFor === 'desk' && wrote && !spoke;
  const clocks = comes
    ? [start('first_response'), start('resolution')]
    : running.filter((clock) => !over.includes(clock));
  if (heard && !comes && !clocks.some(isResponse)) clocks.push(start('next_response'));
  return {
    clocks: clocks.map((clock) => paused(clock, after.waitingFor === 'customer', now, hours)),
    met: ended(over, now),
  };
}

function isResponse({ kind }: DeskClock): boolean {
  return kind !== 'resolution';
}

function ended(clocks: readonly DeskClock[], now: Instant): ClocksAfter['met'] {
  return Object.fromEntries(clocks.map(({ kind, dueAt }) => [kind, dueAt === null || now <= dueAt]));
}

/** Stops the resolution with what was left of it, or lets it run on from now; what is late stays late. */
function paused(clock: DeskClock, pause: boolean, now: Instant, hours: OpeningHours): DeskClock {
  if (clock.kind !== 'resolution' || pause === (clock.dueAt === null)) return clock;
  if (clock.dueAt === null) return { ...clock, dueAt: businessTimeLater(now, clock.left, hours), left: 0 };
  if (clock.dueAt <= now) return clock;
  return { ...clock, dueAt: null, left: businessTimeBetween(now, clock.dueAt, hours) };
}

/** When a clock is brought to somebody; `null` while it is paused. */
export function alarmAt(
  { dueAt }: DeskClock,
  level: Level,
  limits: ClockLimits,
  hours: OpeningHours,
): Instant | null {
  if (dueAt === null || level === 'lead') return dueAt;
  if (level === 'operator') return businessTimeLater(dueAt, limits.operator_after * MINUTE, hours);
  return businessTimeEarlier(dueAt, limits.remind_before * MINUTE, hours);
}

/** The next level a clock has to be brought to, and when. */
export function nextAlarm(
  clock: DeskClock,
  limits: ClockLimits,
  hours: OpeningHours,
): { readonly level: Level; readonly at: Instant } | null {
  const level = LEVELS[clock.told === null ? 0 : LEVELS.indexOf(clock.told) + 1];
  const at = level === undefined ? null : alarmAt(clock, level, limits, hours);
  return level === undefined || at === null ? null : { level, at };
}

/** The highest level a clock has to be brought to by now, with the time that was meant. */
export function dueAlarm(
  clock: DeskClock,
  now: Instant,
  limits: ClockLimits,
  hours: OpeningHours,
): { readonly level: Level; readonly at: Instant } | null {
  let found: { readonly level: Level; readonly at: Instant } | null = null;
  for (let told = clock.told; ; ) {
    const next = nextAlarm({ ...clock, told }, limits, hours);
    if (next === null || next.at > now) return found;
    found = next;
    told = next.level;
  }
}
