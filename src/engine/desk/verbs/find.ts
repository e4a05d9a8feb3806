import { deskOf } from '../../../domain/desk-state.ts';
import { nextNumber } from '../../turn/exhibits.ts';
import { changeCase, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

/** What was found out about the incident stands with the case like everything that was given. */
export const find: Verb<'find'> = ({ work, theCase, actor }, { incident, file }) => {
  if (deskOf(theCase).incident !== incident) return 'nothing_known';
  const { exhibits } = theCase;
  if (exhibits.some(({ sha256 }) => sha256 === file.sha256)) return null;
  const number = nextNumber(exhibits);
  const exhibit = { ...file, number, kind: 'other', receivedAt: work.now, how: 'agent' } as const;
  changeCase(work, { exhibits: [...exhibits, exhibit] });
  const { sha256, name, bytes, mediaType } = file;
  record(work, 'incident_found', actor, { incident, number, bytes, media_type: mediaType }, { sha256, name });
  return null;
};
