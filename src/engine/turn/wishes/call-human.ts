import type { Tools } from '../../tools.ts';
import { openCase } from '../acts.ts';
import { advance } from '../advance.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { CUSTOMER, changeCase, changeConversation, currentCase, record, type Work } from '../work.ts';

/** Hands over at once; without consent nobody may see anything, so that is asked for first. */
export function callHuman(work: Work, tools: Tools, known: Foreknowledge): void {
  work.reply.ask = true;
  const { consentAt } = work.conversation;
  const stage = currentCase(work)?.stage;
  if (consentAt === null) work.reply.says.push({ key: 'human-needs-consent' });
  if (consentAt === null || stage === undefined) return changeConversation(work, { humanWished: true });
  if (stage === 'handed_over') {
    changeCase(work, { waitingFor: 'desk', humanAskedAt: work.now });
    record(work, 'human_asked', CUSTOMER);
    work.reply.says.push({ key: 'human-called' });
    return;
  }
  if (stage === 'collecting') changeCase(work, { handedOverEarly: 'human_asked' });
  advance(work, { type: 'human' }, tools, known);
}

/** A human who was asked for before there was a case is called as soon as there is one. */
export function callWishedHuman(work: Work, tools: Tools, known: Foreknowledge): void {
  const { humanWished, consentAt } = work.conversation;
  if (!humanWished || consentAt === null) return;
  // A turn writes one case: where another was just left, the next turn opens it.
  if (work.case === null) openCase(work, known.freshReference);
  if (currentCase(work) === null) return;
  changeConversation(work, { humanWished: false });
  callHuman(work, tools, known);
}
