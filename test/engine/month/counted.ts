import type { ClockKind, Level } from '../../../src/domain/desk-clocks.ts';
import { type Instant, MINUTE } from '../../../src/domain/instant.ts';

/*
 * What the desk's clocks must have said, counted minute by minute. It shares nothing with the program but the shop's
 * hours and limits: a day of the calendar is asked of the runtime's own time zones, and a limit is a number that is
 * counted down.
 */

export type Happening = 'handed_over' | 'reply' | 'working' | 'customer' | 'decided';

export interface Happened {
  readonly at: Instant;
  readonly what: Happening;
}

interface Hours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

interface Limits {
  readonly first_response: number;
  readonly next_response: number;
  readonly resolution: number;
  readonly remind_before: number;
  readonly operator_after: number;
}

/** For each minute from `from` on whether somebody is there. */
export function minutesOpen(from: Instant, to: Instant, hours: Hours, timeZone: string): Uint8Array {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const open = new Uint8Array((to - from) / MINUTE);
  for (let minute = 0; minute < open.length; minute += 1) {
    const [day = '', clock = ''] = wall.format(from + minute * MINUTE).split(' ');
    const weekday = new Date(day).getUTCDay() || 7;
    const works =
      hours.workdays.includes(day) || (hours.days.includes(weekday) && !hours.holidays.includes(day));
    const rests = hours.breaks.some((rest) => rest.from <= clock && clock < rest.to);
    open[minute] = works && hours.from <= clock && clock < hours.to && !rests ? 1 : 0;
  }
  return open;
}

export interface Reminded {
  readonly at: Instant;
  readonly clock: ClockKind;
  readonly level: Level;
}

interface Counting {
  readonly clock: ClockKind;
  /** Minutes of opening time until it runs out, and since. */
  left: number;
  over: number;
  told: number;
}

const LEVELS: readonly Level[] = ['owner', 'lead', 'operator'];

/** Who had to be reminded of what and when, by what happened to a case until `end`. `from`: the first minute of `open`. */
export function countReminders(
  story: readonly Happened[],
  end: Instant,
  { open, from, limits }: { readonly open: Uint8Array; readonly from: Instant; readonly limits: Limits },
): readonly Reminded[] {
  const reminded: Reminded[] = [];
  let clocks: Counting[] = [];
  let waiting = 'desk';
  const start = (clock: ClockKind) => clocks.push({ clock, left: limits[clock], over: 0, told: 0 });
  const stop = (...kinds: readonly ClockKind[]) => {
    clocks = clocks.filter(({ clock }) => !kinds.includes(clock));
  };
  const remind = (at: Instant, isOpen: boolean) => {
    for (const each of clocks) {
      if (isPaused(each, waiting)) continue;
      const soon = each.left < limits.remind_before || (each.left === limits.remind_before && isOpen);
      const level = each.over >= limits.operator_after ? 3 : each.left === 0 ? 2 : soon ? 1 : 0;
      if (level <= each.told) continue;
      each.told = level;
      reminded.push({ at, clock: each.clock, level: LEVELS[level - 1] as Level });
    }
  };
  let next = 0;
  for (let at = story[0]?.at ?? end; at < end; at += MINUTE) {
    const isOpen = open[(at - from) / MINUTE] === 1;
    // What is due at this minute rings before anybody does anything in it, and what they do may bring it on.
    remind(at, isOpen);
    for (; story[next]?.at === at; next += 1) {
      const what = story[next]?.what;
      if (what === 'handed_over') {
        start('first_response');
        start('resolution');
      } else if (what === 'decided') clocks = [];
      else if (what === 'customer') {
        const answers = clocks.some(({ clock }) => clock !== 'resolution');
        if (clocks.length > 0 && !answers) start('next_response');
        waiting = 'desk';
      } else {
        stop('first_response', 'next_response');
        waiting = what === 'reply' ? 'customer' : 'desk';
      }
      remind(at, isOpen);
    }
    if (clocks.length === 0 && next === story.length) break;
    if (!isOpen) continue;
    for (const each of clocks) {
      if (isPaused(each, waiting)) continue;
      if (each.left > 0) each.left -= 1;
      else each.over += 1;
    }
  }
  return reminded;
}

/** While the customer is waited for the resolution stands still, unless it is late already. */
function isPaused({ clock, left }: Counting, waiting: string): boolean {
  return clock === 'resolution' && waiting === 'customer' && left > 0;
}
