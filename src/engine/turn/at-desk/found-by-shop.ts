import type { Actor } from '../../../domain/audit.ts';
import type { Case } from '../../../domain/case.ts';
import { FACT_NAMES, type FactValues } from '../../../domain/fact.ts';
import { fileStatement } from '../../../domain/filing.ts';
import type { Conversation } from '../../conversation.ts';
import { QUESTION } from '../../flow/places.ts';
import type { InboundContent } from '../../inbound.ts';
import type { Tools } from '../../tools.ts';
import { openCase } from '../acts.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { CUSTOMER, changeCase, changeConversation, currentCase, record, type Work } from '../work.ts';

/**
 * Opens a case of what the shop's own books show, at the desk from its first moment. Nobody is here yet to hear of it:
 * the first line waits for the customer, who comes by a code the shop gives them.
 */
export function takeFound(
  work: Work,
  { facts, by }: Extract<InboundContent, { kind: 'found' }>,
  { flows }: Pick<Tools, 'flows'>,
  { freshReference }: Pick<Foreknowledge, 'freshReference'>,
): void {
  work.reply.ask = false;
  if (work.case !== null) return;
  const opener: Actor = { kind: 'agent', id: by };
  fileFromBooks(work, facts);
  openCase(work, freshReference, opener);
  const early = 'found_by_shop';
  changeCase(work, {
    stage: 'handed_over',
    handedOverAt: work.now,
    handedOverEarly: early,
    waitingFor: 'desk',
  });
  record(work, 'handed_over', opener, { early });
  const { flow, flowVersion } = flows.state(QUESTION.atDesk);
  changeConversation(work, { place: { version: `${flow}@${flowVersion}`, state: QUESTION.atDesk } });
  welcome(work);
}

function fileFromBooks(work: Work, values: Readonly<Partial<FactValues>>): void {
  const source = { kind: 'order_book', id: String(work.now) } as const;
  const { draft } = work.conversation;
  const facts = FACT_NAMES.reduce((filed, name) => {
    const value = values[name];
    if (value === undefined) return filed;
    return fileStatement(filed, name, { value, source, at: work.now }, 'proven').facts;
  }, draft.facts);
  changeConversation(work, { draft: { ...draft, facts } });
}

/** The shop opened the case, and its customer has not come yet and agreed to anything. */
export function isUntold(
  theCase: Pick<Case, 'handedOverEarly'>,
  { consentAt }: Pick<Conversation, 'consentAt'>,
): boolean {
  return theCase.handedOverEarly === 'found_by_shop' && consentAt === null;
}

export function isFoundByShop(work: Work): boolean {
  const current = currentCase(work);
  return current !== null && isUntold(current, work.conversation);
}

/** What the case is about, what becomes of what is said here, and that to go on is to agree to it. */
export function welcome(work: Work): void {
  work.reply.says.push({ key: 'found-welcome', args: { reference: currentCase(work)?.reference ?? '' } });
}

/** They were told before what it means to write here. */
export function agreeByWriting(work: Work): void {
  changeConversation(work, { consentAt: work.now });
  record(work, 'consent_given', CUSTOMER);
}
