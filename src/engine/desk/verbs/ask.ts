import type { EvidenceRequest } from '../../../domain/case.ts';
import { offerTheWay, sayWhichCase } from '../../turn/at-desk/elsewhere.ts';
import { cardSays } from '../../turn/at-desk/request-card.ts';
import { changeCase, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';
import { isGuarded } from '../guard.ts';
import { markSaid } from '../said.ts';
import { agentName } from '../worded/names.ts';

/** Typed requests: the customer gets one card that says what, what to show or cover, and where to find each. */
export const ask: Verb<'ask'> = ({ work, theCase, agent, actor, tools, knowledge }, command) => {
  const items = [...new Set(command.items)];
  if (items.length === 0) return 'empty';
  const note = command.note.trim();
  if (isGuarded(note)) return 'guarded';
  const requests = items.map(
    (item): EvidenceRequest => ({
      id: knowledge.freshIds(),
      item,
      note,
      by: agent.id,
      as: agentName(agent, tools.texts, work.conversation.locale),
      at: work.now,
      state: 'open',
    }),
  );
  changeCase(work, {
    requests: [...theCase.requests, ...requests],
    waitingFor: 'customer',
    humanAskedAt: null,
  });
  markSaid(work);
  for (const item of items) record(work, 'evidence_asked', actor, { item }, { note });
  sayWhichCase(work);
  work.reply.says.push(...cardSays(requests, theCase, tools, work.conversation.locale));
  work.reply.card.push(...requests.map(({ id }) => id));
  offerTheWay(work);
  return null;
};
