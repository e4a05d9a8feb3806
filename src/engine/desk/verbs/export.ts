import { record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

export const exportCase: Verb<'export'> = ({ work, actor }) => {
  record(work, 'bundle_given', actor);
  return null;
};
