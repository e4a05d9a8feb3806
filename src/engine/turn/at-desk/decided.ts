import { DAY } from '../../../domain/instant.ts';
import type { Tools } from '../../tools.ts';
import { setClock } from '../clocks/clocks.ts';
import { isFiller } from '../facts/free-answer.ts';
import type { ReadText } from '../foreknowledge.ts';
import { optionsOf } from '../reply/put-question.ts';
import { failsAgain } from '../wishes/fails-again.ts';
import { CUSTOMER, changeCase, currentCase, offer, PROGRAM, record, type Work } from '../work.ts';

/** Silence after a decision. Then the case counts as closed, so that its retention has a beginning. */
const UNANSWERED_AFTER = 7 * DAY;

/** The desk has decided: what the customer says now is about the outcome. */
export function isDecided(work: Work): boolean {
  const current = currentCase(work);
  return current !== null && current.decision !== null && current.stage !== 'handed_over';
}

/** Each word after a decision gives the customer the whole time again. */
export function waitForAnswer(work: Work): void {
  if (work.case?.stage === 'decided')
    setClock(work, `unanswered.${work.case.reference}`, work.now + UNANSWERED_AFTER);
}

export function stopWaitingForAnswer(work: Work): void {
  if (work.case) setClock(work, `unanswered.${work.case.reference}`, null);
}

/** A decision nobody answered: the case ends without a word. */
export function closeDecided(work: Work): void {
  if (work.case?.stage !== 'decided') return;
  changeCase(work, { stage: 'closed', waitingFor: 'nobody', closedAt: work.now });
  record(work, 'case_closed', PROGRAM, { unanswered: true });
}

/**
 * The first words after a rating belong to it, unless they ask something or state anything. A bad rating is one press
 * away from another look, as ever.
 */
export function takeRatingWords(
  work: Work,
  read: Pick<ReadText, 'text' | 'safe' | 'says' | 'stated'>,
  tools: Tools,
): boolean {
  const current = currentCase(work);
  if (current?.rating == null || current.ratingWords !== null) return false;
  const { text, safe, says, stated } = read;
  const asks = says.kind === 'question' || tools.answerFor(text, work.conversation.locale) !== null;
  if (asks || stated.length > 0 || failsAgain(text)) return false;
  changeCase(work, { ratingWords: safe });
  record(work, 'rated', CUSTOMER, { words: true }, { words: safe });
  work.reply.says.push({ key: 'desk-rating-words' });
  if (current.rating <= LOW_RATING) offerAnotherLook(work, tools);
  return true;
}
const LOW_RATING = 2;

/** New words on a decided case are kept with it; one press away somebody looks again. */
export function stillWrong(work: Work, { text }: Pick<ReadText, 'text'>, tools: Tools): void {
  if (tools.answerFor(text, work.conversation.locale) !== null || isFiller(text, tools)) return;
  offerAnotherLook(work, tools);
}

export function offerAnotherLook(work: Work, tools: Tools): void {
  // What the way beyond the shop lacks was asked for.
  if (tools.flows.state(work.conversation.place.state).offers === 'gaps') return;
  // Who found it by themselves has no decision to disagree with.
  work.reply.says.push({ key: currentCase(work)?.decision ? 'heard-after-decision' : 'heard-after-end' });
  const state = tools.flows.state(work.conversation.place.state);
  // The question itself may offer it already.
  if (optionsOf(work, state, tools).some(({ label }) => label === 'option-look-again')) return;
  offer(work, { option: 'look_again', label: { key: 'option-look-again' } });
}
