import type { EvidenceRequest } from '../../../domain/case.ts';
import type { Phrase } from '../../ports/texts.ts';
import { offerTheWay, sayWhichCase } from '../../turn/elsewhere.ts';
import { howToFindItem } from '../../turn/how-to-find.ts';
import { dashed } from '../../turn/state-facts.ts';
import { changeCase, record } from '../../turn/work.ts';
import type { Verb } from '../act.ts';

/** Typed requests: the customer gets one card that says what, what to show or cover, and where to find each. */
export const ask: Verb<'ask'> = ({ work, theCase, agent, actor, knowledge }, command) => {
  const items = [...new Set(command.items)];
  if (items.length === 0) return 'empty';
  const note = command.note.trim();
  const requests = items.map(
    (item): EvidenceRequest => ({
      id: knowledge.freshIds(),
      item,
      note,
      by: agent.id,
      at: work.now,
      state: 'open',
    }),
  );
  changeCase(work, {
    requests: [...theCase.requests, ...requests],
    waitingFor: 'customer',
    humanAskedAt: null,
  });
  for (const item of items) record(work, 'evidence_asked', actor, { item }, { note });
  const names: Phrase[] = items.map((item) => ({ key: `item-${dashed(item)}` }));
  sayWhichCase(work);
  work.reply.says.push({ key: 'agent-asks', args: { owner: agent.name, item: names } });
  if (note !== '') work.reply.says.push({ key: 'verbatim', args: { words: note } });
  for (const item of items) work.reply.says.push(howToFindItem(theCase, item));
  offerTheWay(work);
  return null;
};
