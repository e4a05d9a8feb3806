import { known } from '../../../domain/fact.ts';
import type { Conversation, NextPayment } from '../../conversation.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { dossierOf } from '../dossier.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { changeConversation, type Work } from '../work.ts';
import { calledBy } from './called.ts';
import { setOut } from './switching.ts';
import { nextOf, nextPhrase } from './waiting-payments.ts';

/** The one that was named comes first: the talk leaves this payment, which can be come back to, and tells of that one. */
export function turnToNext(work: Work, named: NextPayment, tools: Tools, knowledge: Foreknowledge): void {
  const { case: reference } = work.conversation;
  if (reference !== null) return beginNext(work, named, tools, knowledge, presentOf(work, reference));
  work.reply.says.push({ key: 'next-waits', args: { payment: nextPhrase(named) } });
  work.reply.ask = true;
}

/** The payment that is left for another one, to be come back to in its case. */
function presentOf(work: Work, reference: string): NextPayment[] {
  const { facts } = dossierOf(work);
  const called = calledBy(known(facts, 'amount')?.value, known(facts, 'product')?.value);
  return called === '' ? [] : [{ called, from: { reference } }];
}

/** The next payment gets a case of its own, unless it has one, and what was said of it is filed there. */
export function beginNext(
  work: Work,
  wanted: NextPayment,
  tools: Tools,
  known: Foreknowledge,
  left: readonly NextPayment[] = [],
): void {
  const { from } = wanted;
  // Payments of one sum may be called the same.
  const next = [...left, ...nextOf(work).filter((each) => each !== wanted)];
  if (!('reference' in from)) return leaveFor(work, { held: [from], next }, tools, known);
  changeConversation(work, { draft: { ...work.conversation.draft, next } });
  setOut(work, from.reference);
}

/** Leaves the order that is talked about as it is, for another one that begins with what is held of it. */
export function leaveFor(
  work: Work,
  along: Pick<Conversation['draft'], 'held' | 'next'>,
  tools: Tools,
  known: Foreknowledge,
): void {
  const left = work.conversation.case;
  advance(work, { type: 'anew' }, tools, known);
  setOut(work, null);
  changeConversation(work, { draft: { ...work.conversation.draft, ...along } });
  if (left !== null) work.reply.says.push({ key: 'second-begun', args: { reference: left } });
  work.reply.ask = false;
}
