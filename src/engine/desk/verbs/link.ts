import { deskOf } from '../../../domain/desk-state.ts';
import { changeDesk, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

export const link: Verb<'link'> = ({ work, theCase, actor, knowledge }, { incident }) => {
  const before = deskOf(theCase).incident;
  if (incident === before || (incident !== null && knowledge.incident?.closedAt !== null))
    return 'nothing_known';
  changeDesk(work, { incident });
  if (incident === null) record(work, 'incident_left', actor, { incident: before });
  else record(work, 'incident_joined', actor, { incident });
  return null;
};
