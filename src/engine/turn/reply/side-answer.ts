import { requirementsFor } from '../../../domain/completeness.ts';
import type { EvidenceItem } from '../../../domain/evidence.ts';
import { type FactName, NUMBER_FACTS } from '../../../domain/fact.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { SideAnswer } from '../../questions.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { dashed } from '../facts/state-facts.ts';
import type { ReadText } from '../foreknowledge.ts';
import { offerWays } from '../routes/overdue.ts';
import { openRoutes } from '../routes/picked.ts';
import { madeOf, wordsOf } from '../word-match.ts';
import { currentCase, type Work } from '../work.ts';
import { howToFindItem } from './how-to-find.ts';
import { optionsOf } from './put-question.ts';

/** The topic of whoever asks where one complains. */
const COMPLAINING = 'answer-complain';
const MEANING = 'answer-meaning';
const PICTURE = 'answer-picture';
const PAY_AGAIN = 'answer-pay-again';

/** Answers a question that was asked on the side. Whether there was one that has an answer. */
export function answerOnTheSide(
  work: Work,
  { text, stated }: Pick<ReadText, 'text' | 'stated'>,
  tools: Tools,
): boolean {
  const withDesk = currentCase(work)?.stage === 'handed_over';
  const found = tools.answerFor(text, work.conversation.locale, withDesk) ?? whereIn(work, text, tools);
  if (found === null) return false;
  // Who asks which number, and gives one, has found it.
  if (
    'where' in found &&
    NUMBERS.includes(found.where) &&
    stated.some(({ name }) => NUMBER_FACTS.some((each) => each === name))
  )
    return false;
  if ('where' in found) {
    work.reply.says.push(howToFindItem(dossierOf(work), numberMeant(work, found.where, tools)));
    return true;
  }
  work.reply.says.push({ key: wordedFor(work, found.answer, tools) });
  if (found.answer === COMPLAINING && openRoutes(work, tools).length > 0 && !offersWays(work, tools))
    offerWays(work);
  return true;
}

/** What a question without a piece of evidence of its own is answered from. */
const SEEN_IN: Partial<Record<FactName, EvidenceItem>> = {
  wallet_status: 'payment',
  order_seen: 'interaction',
};

/** "Where?" and nothing else asks for what is being asked. */
function whereIn(work: Work, text: string, { flows, texts }: Tools): SideAnswer | null {
  const { evidence, fact } = flows.state(work.conversation.place.state);
  const item = evidence ?? (fact && SEEN_IN[fact]);
  const asks = madeOf(text, wordsOf(['option-how', 'option-how-bill', 'cue-polite'], texts));
  return item !== undefined && asks ? { where: item } : null;
}

/** The question itself may lead there already. */
function offersWays(work: Work, tools: Tools): boolean {
  const state = tools.flows.state(work.conversation.place.state);
  return optionsOf(work, state, tools).some(({ label }) => label === 'option-next-step');
}

/** Some answers depend on where the talk stands: whoever was not charged may buy again. */
function wordedFor(work: Work, answer: string, tools: Tools): string {
  if (answer === MEANING) return meaningOf(work, tools);
  if (answer === PICTURE) return hasFiles(work) ? 'answer-picture-here' : PICTURE;
  const { stage, lossType } = currentCase(work) ?? {};
  const isFree = answer === PAY_AGAIN && stage === 'closed' && lossType === 'not_charged';
  return isFree ? 'answer-pay-again-free' : answer;
}

function hasFiles(work: Work): boolean {
  return dossierOf(work).exhibits.length > 0 || work.conversation.draft.files.length > 0;
}

/** What it means is asked of what is asked for; where that speaks for itself, of the whole. */
function meaningOf(work: Work, { flows, texts }: Tools): string {
  const { evidence, check, fact } = flows.state(work.conversation.place.state);
  const own = `meaning-${dashed(evidence ?? check ?? fact ?? '')}`;
  return texts.has(own, work.conversation.locale) ? own : MEANING;
}

export const NUMBERS: readonly EvidenceItem[] = ['numbers', 'transaction', 'order_number'];

/** "The order number" is what each bill and each shop calls its own: it is the one that is asked for, or that the case needs. */
function numberMeant(work: Work, item: EvidenceItem, { flows, plan }: Tools): EvidenceItem {
  const { evidence } = flows.state(work.conversation.place.state);
  const needed = [...(evidence ? [evidence] : []), ...requirementsFor(dossierOf(work), plan).required];
  const number = needed.find((each) => NUMBERS.includes(each)) ?? 'numbers';
  if (item === 'order_number') return number;
  return item === 'numbers' && number === 'transaction' ? number : item;
}

/** Whether a text asks where a number is found, while something else is the question. */
export function asksForNumber(work: Work, text: string, { evidence }: WaitingState, tools: Tools): boolean {
  const found = tools.answerFor(text, work.conversation.locale);
  const isNumber = found !== null && 'where' in found && NUMBERS.includes(found.where);
  return isNumber && (evidence === undefined || !NUMBERS.includes(evidence));
}
