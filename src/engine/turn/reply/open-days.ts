import type { OpeningHours } from '../../../domain/calendar.ts';
import type { Phrase } from '../../ports/texts.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** Days of the week on which humans are there, in words: every day, Monday to Friday, or one by one. */
export function openDays({ days }: Pick<OpeningHours, 'days'>): Phrase | readonly Phrase[] {
  const open = WEEK.filter((day) => days.includes(day));
  const name = (day: number): Phrase => ({ key: `hours-day-${day}` });
  if (open.length === WEEK.length) return { key: 'hours-every-day' };
  const [first, last] = [open[0], open.at(-1)];
  const isOneRun = first !== undefined && last !== undefined && last - first === open.length - 1;
  if (isOneRun && open.length > 2)
    return { key: 'hours-from-to', args: { old: name(first), new: name(last) } };
  return open.map(name);
}
