import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import type { Voice } from './voice.ts';

/** Until when what is promised, by the clock that ends first; `null` where none runs. */
export function clockWords(
  { clock, dueAt }: Pick<CaseView, 'clock' | 'dueAt'>,
  { say, time, now }: Voice,
): string | null {
  if (clock === null || dueAt === null) return null;
  const until = say(`until-${clock.replaceAll('_', '-')}`, { time: time(dueAt) });
  return dueAt <= now ? say('clock-late', { until }) : until;
}
