import { changeCase, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

export const release: Verb<'release'> = ({ work, theCase, actor }) => {
  changeCase(work, { owner: null });
  record(work, 'case_released', actor, { was: theCase.owner });
  return null;
};
