import { z } from 'zod';
import { DAY } from '../domain/instant.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为 09:00 这样的时间 / a time like 09:00');
const span = z.strictObject({ from: time, to: time });

const A_DAY = '应为 2026-10-01 这样的日期 / a day like 2026-10-01';
const A_RANGE = '前一天应不晚于后一天 / the first day must not be after the last';
/** Longer than any holiday; a year mistyped is found by it. */
const LONGEST_RANGE = 60;

/** `2026-10-01`, or `2026-10-01..2026-10-07` for all days from the one to the other. */
const days = z.string().transform((text, context): string[] => {
  const [from = '', to = from, ...more] = text.split('..').map((part) => part.trim());
  const [first, last] = [from, to].map(dayOf);
  if (first == null || last == null || more.length > 0) {
    context.addIssue({ code: 'custom', message: `${A_DAY} (${text})` });
    return z.NEVER;
  }
  const count = last - first + 1;
  if (count < 1 || count > LONGEST_RANGE) {
    context.addIssue({ code: 'custom', message: `${A_RANGE} (${text})` });
    return z.NEVER;
  }
  return Array.from({ length: count }, (_, index) => dateOf(first + index));
});

/** Days since 1970-01-01; `null` where there is no such day. */
function dayOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / DAY;
  return Number.isInteger(day) && dateOf(day) === text ? day : null;
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

const listOfDays = z
  .array(days)
  .default([])
  .transform((lists) => [...new Set(lists.flat())]);

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** When humans are there, in the shop's own time zone. */
export const hoursSchema = z
  .strictObject({
    /** Monday is 1. */
    days: z.array(z.number().int().min(1).max(7)).default(EVERY_DAY),
    from: time.default('09:00'),
    to: time.default('22:00'),
    /** Lunch, and whenever else nobody is there on any day. */
    breaks: z.array(span).default([]),
    holidays: listOfDays,
    /** Days that are worked all the same (调休上班). */
    workdays: listOfDays,
    utc_offset: z
      .string()
      .regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, '应为 +08:00 这样的时差 / an offset like +08:00')
      .default('+08:00'),
  })
  .superRefine(({ holidays, workdays }, context) => {
    for (const [index, day] of workdays.entries())
      if (holidays.includes(day))
        context.addIssue({
          code: 'custom',
          path: ['workdays', index],
          message: `既是假期又是上班日 / both a holiday and a working day (${day})`,
        });
  })
  .prefault({});

/** What the desk promises, in minutes of the hours above. */
export const clocksSchema = z
  .strictObject({
    /** To answer what the customer writes after the first answer. */
    next_response_minutes: z.number().int().positive().default(120),
    /** To decide the case; while the customer is waited for it stands still. */
    resolution_minutes: z.number().int().positive().default(1560),
    /** The owner is reminded so long before a clock runs out, the leads when it does, the operator so long after. */
    remind_owner_minutes_before: z.number().int().nonnegative().default(10),
    tell_operator_minutes_after: z.number().int().positive().default(120),
  })
  .prefault({});
