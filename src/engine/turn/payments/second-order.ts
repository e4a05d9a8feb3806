import { agreement } from '../../../domain/agreement.ts';
import { type FactName, known } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import { openRequests } from '../at-desk/requests.ts';
import { dossierOf } from '../dossier.ts';
import type { Foreknowledge, ToldText } from '../foreknowledge.ts';
import { mentions } from '../word-match.ts';
import { changeConversation, currentCase, offer, type Work } from '../work.ts';
import { calledAs } from './called.ts';
import { keepNext } from './waiting-payments.ts';

/** What makes a story one about a payment. */
const OF_A_PAYMENT: readonly FactName[] = ['transaction_id', 'merchant_order_id', 'amount', 'paid_at'];

/** Whether a message seems to tell of another order than the one that is talked about, so that it must be asked. */
export function looksLikeSecond(work: Work, { read, corrects }: ToldText, { plan, texts }: Tools): boolean {
  const { facts } = dossierOf(work);
  if (!OF_A_PAYMENT.some((name) => known(facts, name) !== undefined)) return false;
  if (waitsForSecond(work) && read.stated.length > 0) return true;
  if (corrects !== undefined || read.says.kind === 'correction') return false;
  if (mentions(read.text, 'cue-second-order', texts))
    return read.says.kind !== 'question' && !isPaidTwice(work);
  const asked = openRequests(work).some(({ item }) => plan.rules[item].facts.includes('transaction_id'));
  const number = read.says.facts.transaction_id?.value;
  const before = known(facts, 'transaction_id')?.value;
  if (asked || number === undefined || before === undefined || isPaidTwice(work)) return false;
  return agreement('transaction_id', before, number, true) === null;
}

/** Who paid twice for one order speaks of a second payment, and not of a second order. */
export function isPaidTwice(work: Work): boolean {
  const warned = work.conversation.warned?.includes('second_payment') === true;
  return warned || currentCase(work)?.warnings?.some(({ kind }) => kind === 'second_payment') === true;
}

/** That it was one order that was paid more than once, which says nothing of how that order stands: 订单只有一个. */
export function tellsOneOrder(work: Work, text: string): boolean {
  return isPaidTwice(work) && ONE_ORDER.test(text);
}
const ONE_ORDER =
  /订单(?:就|只|才)?(?:有)?一[个笔单条]|(?:就|只|才)(?:有|下|买)了?一[个笔]?[订单份样]|\b(?:only|just) (?:one|1|a single) order\b|\b(?:one|single|same) order only\b/iu;

function waitsForSecond(work: Work): boolean {
  return (work.conversation.draft.held?.length ?? 0) > 0;
}

/** Keeps a message back until the customer has said to which order it belongs; nothing of it is filed before. */
export function hold(work: Work, { read, line }: ToldText): void {
  const { draft, consentAt } = work.conversation;
  const kept = { line, text: read.safe, at: work.now, forwarded: read.forwarded };
  changeConversation(work, { draft: { ...draft, held: [...(draft.held ?? []), kept] } });
  // Without consent there is no case that could be left for another.
  if (consentAt === null) work.reply.says.push({ key: 'second-noted' });
  work.reply.ask = true;
}

/** Who answers neither way so often is not asked again: what is held waits as a payment of its own. */
const MOST_ASKED = 2;

/** Asks what is held back with the next replies: is it another order, or does it change this one? `known`: as it was read. */
export function askAboutSecond(work: Work, { held }: Pick<Foreknowledge, 'held'>): void {
  const { arriving, confirming, consentAt, draft } = work.conversation;
  if (!waitsForSecond(work) || arriving || consentAt === null || currentCase(work) === null) return;
  if (confirming !== null && confirming !== 'second') return;
  const { heldAsked = 0 } = draft;
  if (heldAsked >= MOST_ASKED) return keepHeld(work, held);
  changeConversation(work, { confirming: 'second', draft: { ...draft, heldAsked: heldAsked + 1 } });
  work.reply.says.push({ key: 'second-ask' });
  offer(
    work,
    { option: 'second', label: { key: 'option-second' } },
    { option: 'amend', label: { key: 'option-amend' } },
  );
}

/** All that is held is told of one payment, which is offered once this one is done with. */
function keepHeld(work: Work, read: Foreknowledge['held']): void {
  const { held = [] } = work.conversation.draft;
  const [first] = held;
  letGo(work);
  if (first === undefined) return;
  const called = calledAs(read.flatMap((each) => each.read.stated));
  keepNext(work, [{ called, from: { ...first, text: held.map(({ text }) => text).join('\n') } }]);
}

/** Takes back what was held. */
export function letGo(work: Work): void {
  const { held: _, heldAsked: __, ...draft } = work.conversation.draft;
  changeConversation(work, { draft });
}
