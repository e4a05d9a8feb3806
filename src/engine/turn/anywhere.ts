import type { FactName } from '../../domain/fact.ts';
import { settleContradiction } from '../../domain/filing.ts';
import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import { callHuman } from './commands.ts';
import { fitToNumber } from './contradicting.ts';
import { dossierOf, putFacts } from './dossier.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { cannotGet } from './requests.ts';
import { factPhrase } from './state-facts.ts';
import { CUSTOMER, changeConversation, currentCase, record, setClock, type Work } from './work.ts';

/** Choices that can stand beside any state's own. Returns whether it was one of them. */
export function chooseAnywhere(work: Work, option: string, tools: Tools, known: Foreknowledge): boolean {
  const [verb, name] = option.split('.', 2) as [string, string | undefined];
  switch (verb) {
    case 'call_human':
      callHuman(work, tools, known);
      return true;
    case 'delete_yes':
    case 'delete_no':
      changeConversation(work, { confirming: null });
      if (verb === 'delete_no') work.reply.says.push({ key: 'delete-not-done' });
      work.reply.ask = true;
      return true;
    case 'keep':
    case 'take':
      settle(work, name as FactName, verb === 'take' ? 'rival' : 'in_force');
      advance(work, { type: 'told' }, tools, known);
      work.reply.ask = true;
      return true;
    case 'fit':
      fitToNumber(work, name ?? '');
      advance(work, { type: 'told' }, tools, known);
      work.reply.ask = true;
      return true;
    case 'insist':
      work.reply.ask = true;
      return true;
    case 'join':
      joinEarlier(work, name ?? '');
      return true;
    case 'apart':
      changeConversation(work, { confirming: null });
      work.reply.ask = true;
      return true;
    case 'cannot':
      cannotGet(work, name ?? '');
      return true;
    default:
      return false;
  }
}

/** The customer says which of two colliding statements is right. */
function settle(work: Work, name: FactName, choice: 'rival' | 'in_force'): void {
  putFacts(work, settleContradiction(dossierOf(work).facts, name, choice));
  const settled = dossierOf(work).facts[name];
  if (settled === undefined || settled.standing === 'unobtainable') return;
  record(
    work,
    'fact_corrected',
    CUSTOMER,
    { fact: name, source: 'button' },
    { value: JSON.stringify(settled.value) },
  );
  work.reply.understood.push(factPhrase(name, settled.value, work.conversation.locale, work.now));
}

/** The customer goes on in the case that already has this payment; the one just begun ends. */
function joinEarlier(work: Work, reference: string): void {
  const current = currentCase(work);
  if (current?.stage === 'collecting') {
    record(work, 'duplicate_seen', CUSTOMER, { joined: reference });
    work.case = { ...current, stage: 'closed', waitingFor: 'nobody', closedAt: work.now };
  }
  setClock(work, 'recheck', null);
  changeConversation(work, {
    case: reference,
    confirming: null,
    recheckAt: null,
    trail: [],
    place: { ...work.conversation.place, state: 'handed_over.talking' },
  });
  work.reply.says.push({ key: 'joined-earlier', args: { reference } });
}
