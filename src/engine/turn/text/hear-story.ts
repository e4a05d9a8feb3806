import { stays } from '../../flow/nodes.ts';
import { FLOW } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { isDecided, offerAnotherLook, stillWrong } from '../at-desk/decided.ts';
import { lackReasonTold } from '../choices/lack-reason.ts';
import { spokenChoice } from '../choices/spoken-choice.ts';
import { choose } from '../choices/take-press.ts';
import { keepAhead } from '../choices/told-ahead.ts';
import { openingChoice } from '../choices/typed-choice.ts';
import { wronglyChosen } from '../choices/wrongly-chosen.ts';
import { dossierOf } from '../dossier.ts';
import type { Foreknowledge, ReadText, ToldText } from '../foreknowledge.ts';
import { turnToNext } from '../payments/next-payment.ts';
import { keepWithWaiting, moreOfWaiting } from '../payments/of-waiting.ts';
import { hold, looksLikeSecond } from '../payments/second-order.ts';
import { namesNext } from '../payments/waiting-payments.ts';
import { takeStory } from '../take-story.ts';
import { isBack } from '../wishes/back-wish.ts';
import { failsAgain } from '../wishes/fails-again.ts';
import { hearHold } from '../wishes/hold-wish.ts';
import { hearOfEnd } from '../wishes/offer-to-end.ts';
import { goToSubmit, wishesToSubmit } from '../wishes/submit-wish.ts';
import { currentCase, type Work } from '../work.ts';

/**
 * Whatever is left tells something. A yes in its first words goes first, since with it the rest is filed in a case; then
 * what keeps it from being filed: it ends the matter, or is about another order. What answers the question is taken last,
 * by where the talk stands once its facts are filed.
 */
export function hearStory(work: Work, heard: ToldText, tools: Tools, known: Foreknowledge): void {
  const agreed = agreedBefore(work, heard.read, tools);
  if (agreed !== null) choose(work, agreed, tools, known);
  const pending = tools.flows.state(work.conversation.place.state);
  const held = hearHold(work, heard.read, pending.options);
  if (held !== null) {
    if (held.stated.length > 0) takeStory(work, { ...heard, read: held }, tools, known);
    return;
  }
  const { read } = heard;
  const answer = wronglyChosen(read.text, pending) ?? spokenChoice(work, read, pending, tools);
  const submits = pending.flow !== FLOW.review && wishesToSubmit(work, read, tools);
  if (!submits && hearOfEnd(work, read, answer, tools, known)) return;
  const afterwards = isDecided(work);
  const ahead = keepAhead(work, read, tools);
  const told = { ...heard, submits, afterwards, ahead, ...(answer === null ? {} : { answers: answer }) };
  const next = namesNext(work, read, tools);
  if (next !== null) return turnToNext(work, next, tools, known);
  const waiting = moreOfWaiting(work, read);
  if (waiting !== null) return keepWithWaiting(work, waiting, told, tools, known);
  if (looksLikeSecond(work, told, tools)) return hold(work, told);
  if (answer === null) hearAfterwards(work, read, tools, known);
  const before = dossierOf(work).facts;
  takeStory(work, told, tools, known);
  // Who says what is wrong and what is right need not be asked for it.
  const isPutRight = answer?.means === 'mistaken' && stays(answer) && dossierOf(work).facts !== before;
  // What else the words say may have answered the question already.
  if (answer !== null && !isPutRight && work.conversation.place.state === pending.path)
    choose(work, answer.id, tools, known);
  // It may have led to a question that it answers, too.
  const reached = tools.flows.state(work.conversation.place.state);
  const chosen = reached.path === pending.path ? null : wronglyChosen(read.text, reached);
  if (chosen !== null) choose(work, chosen.id, tools, known);
  const why = pending.lackOf === null ? lackReasonTold(work, read.text, tools) : null;
  if (why !== null) choose(work, why, tools, known);
  if (submits) goToSubmit(work, read, tools, known);
}

/** What was put right and fails again is looked at again; other words at that point are kept, and that is a press away. */
function hearAfterwards(work: Work, read: ReadText, tools: Tools, known: Foreknowledge): void {
  const isOver = currentCase(work)?.stage === 'closed';
  if (isDecided(work) && failsAgain(read.text)) choose(work, 'look_again', tools, known);
  else if (isDecided(work)) stillWrong(work, read, tools);
  else if (isOver && (failsAgain(read.text) || isBack(read.text))) offerAnotherLook(work, tools);
}

/**
 * What is agreed to in the first words of a message whose other words tell something, or told a secret: 好的，昨天用微信付的.
 * Who has not been answered yet answers nothing: the yes they begin with is a way to begin.
 */
function agreedBefore(work: Work, { text, says, stated }: ReadText, tools: Tools): string | null {
  const { consentAt, prompt, lastTold = 0 } = work.conversation;
  if (consentAt !== null || says.kind === 'question') return null;
  if (prompt === null || lastTold <= GREETING) return null;
  if (stated.length === 0 && says.secrets.length === 0) return null;
  return openingChoice(work, text, tools.flows.state(work.conversation.place.state), tools);
}

/** The line that greets whoever opens the chat page, before they have said anything. */
const GREETING = 1;
