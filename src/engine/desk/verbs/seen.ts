import { changeDesk } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

/** The owner has looked at what was flagged; nothing else comes of it. */
export const seen: Verb<'seen'> = ({ work }) => {
  changeDesk(work, { flags: [] });
  return null;
};
