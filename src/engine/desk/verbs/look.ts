import { record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

export const look: Verb<'look'> = ({ work, theCase, actor }, { exhibit, reason }) => {
  if (!theCase.exhibits.some(({ number }) => number === exhibit)) return 'nothing_known';
  record(
    work,
    'exhibit_revealed',
    actor,
    { number: exhibit },
    reason?.trim() ? { reason: reason.trim() } : {},
  );
  return null;
};
