import { known as knownFact } from '../../../domain/fact.ts';
import type { Meaning } from '../../../understanding/answering/meanings.ts';
import { plainTrouble } from '../../../understanding/plain-trouble.ts';
import type { StateOption } from '../../flow/flows.ts';
import { entering, isOver, TURNED_UP } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { passOn } from '../at-desk/requests.ts';
import { choose } from '../choices/take-press.ts';
import { dossierOf } from '../dossier.ts';
import type { Foreknowledge, ReadText } from '../foreknowledge.ts';
import { optionsOf } from '../reply/put-question.ts';
import { NUMBERS } from '../reply/side-answer.ts';
import { changeConversation, currentCase, offer, type Work } from '../work.ts';
import { isLeftToCustomer } from './end-case.ts';
import { type Ending, endingIn, tellsWhereFound } from './end-wish.ts';
import { saysFound } from './found-wish.ts';

/** Facts that may stand in a sentence which ends it; any other makes it a story. */
const OF_THE_END: readonly string[] = [
  'loss_claimed',
  'order_seen',
  'wallet_status',
  'product',
  'product_kind',
];

/**
 * Hears that it is over, whatever was asked. An end is taken back less easily than an answer, so it is offered and takes
 * a press or a yes; where the question itself asks for it, it is the answer. Whether the text was one.
 */
export function hearOfEnd(
  work: Work,
  read: ReadText,
  answer: StateOption | null,
  tools: Tools,
  known: Foreknowledge,
): boolean {
  const { text, stated } = read;
  const pending = tools.flows.state(work.conversation.place.state);
  const isNumber = pending.evidence !== undefined && NUMBERS.includes(pending.evidence);
  const isGoods = !isNumber && tellsWhereFound(text);
  // Who was asked to look for something may have found that.
  const isFound = isGoods || (pending.evidence === undefined && saysFound(text));
  const ending = endingIn(text) ?? (isFound ? 'solved' : null);
  if (ending === null || (answer !== null && goesOn(answer, ending))) return false;
  // That it came is part of what is wrong with it: 到账了，是孩子乱充的.
  if (ending === 'solved' && plainTrouble(text) !== null) return false;
  // Where it was paid twice, one that came leaves the other to be looked for.
  const owed = currentCase(work)?.warnings?.some(({ kind }) => kind === 'second_payment');
  if (ending === 'solved' && owed) return false;
  if (stated.some(({ name }) => !OF_THE_END.includes(name))) return false;
  const stage = currentCase(work)?.stage;
  if (stage === 'decided' || stage === 'closed') return false;
  if (ending === 'given_up' && meansSubscription(work, text)) sayCancelling(work);
  else if (ending === 'given_up') giveUp(work);
  else if (stage === undefined) work.reply.says.push({ key: 'glad-without-case' });
  else if (stage === 'handed_over') offerToDesk(work, ending);
  else if (currentCase(work)?.lossType === 'not_charged') advance(work, entering('cleared_up'), tools, known);
  else takeAsSolved(work, tools, known);
  return true;
}

/** "Cancel it" of goods that go on being paid for is said of them, and not of looking for the payment. */
function meansSubscription(work: Work, text: string): boolean {
  const goods = knownFact(dossierOf(work).facts, 'product')?.value ?? '';
  return CANCELS.test(text) && GOES_ON.test(goods);
}
const CANCELS = /\bcancel (?:it|this)\b|取消/i;
const GOES_ON = /订阅|会员|包月|包年|月费|续费|\b(?:subscription|membership|premium|monthly|plan|plus)\b/iu;

function sayCancelling(work: Work): void {
  work.reply.says.push({ key: 'cancel-elsewhere' });
  work.reply.ask = true;
}

/** An answer that ends it by itself, or that wants something done all the same. */
function goesOn({ to, means }: StateOption, ending: Ending): boolean {
  // Nobody waits for what is settled: 那没事了.
  if (means === 'wait' && ending === 'solved') return false;
  return isOver(to) || (means !== undefined && WANTED.includes(means));
}
const WANTED: readonly Meaning[] = ['human', 'submit', 'go_on', 'wait'];

function takeAsSolved(work: Work, tools: Tools, known: Foreknowledge): void {
  const pending = tools.flows.state(work.conversation.place.state);
  const asksForIt = optionsOf(work, pending, tools).find(
    ({ means, to }) => means === 'there' && to === TURNED_UP,
  );
  if (asksForIt) choose(work, asksForIt.id, tools, known);
  else offerEnd(work, 'solved', 'end-solved');
}

/** Nobody is kept: all of it stays where it is, for as long as it may be kept. */
export function giveUp(work: Work): void {
  if (currentCase(work)?.stage === 'handed_over') return offerToDesk(work, 'given_up');
  work.reply.says.push({ key: 'given-up' });
  work.reply.ask = false;
}

/** Whoever is on the case hears it; while nobody is, or a decision was not the end of it, it is a press away. */
function offerToDesk(work: Work, ending: Ending): void {
  passOn(work, 0);
  if (isLeftToCustomer(work, ending)) offerEnd(work, ending, `end-${WORDS[ending]}-desk`);
}

const WORDS: Readonly<Record<Ending, string>> = { solved: 'solved', given_up: 'given-up' };

function offerEnd(work: Work, ending: Ending, key: string): void {
  work.reply.says.push({ key });
  offer(
    work,
    { option: `end_${ending}`, label: { key: `option-end-${WORDS[ending]}` } },
    { option: 'end_not', label: { key: 'option-end-not' } },
  );
  work.reply.ask = false;
  changeConversation(work, { confirming: ending });
}
