import { speaksOfDying } from '../../understanding/distress.ts';
import { stays } from '../flow/nodes.ts';
import { FLOW } from '../flow/places.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { Tools } from '../tools.ts';
import { keepText, tellsOfLoss } from './archive/keep.ts';
import { isArchiving } from './archive/kept-orders.ts';
import { callHuman } from './call-human.ts';
import { saysCannotGet } from './cannot-get.ts';
import { runCommand } from './commands.ts';
import { isDecided, stillWrong, takeRatingWords } from './decided.ts';
import { wishesDeletion } from './delete-wish.ts';
import { standBy } from './distress.ts';
import { dossierOf } from './dossier.ts';
import { followLanguage, warn } from './feelings.ts';
import { leavesRows } from './files/pick-row.ts';
import { spokenRow } from './files/spoken-row.ts';
import type { Foreknowledge, ReadText } from './foreknowledge.ts';
import { wishesForHuman } from './human-wish.ts';
import { wishedLanguage } from './language-wish.ts';
import { giveUp, hearOfEnd } from './offer-to-end.ts';
import { passOn } from './requests.ts';
import { hold, looksLikeSecond } from './second-order.ts';
import { switchTo } from './speak.ts';
import { spokenChoice } from './spoken-choice.ts';
import { cannotTell, spokenSide } from './spoken-side.ts';
import { statedIn } from './stated-in.ts';
import { goToSubmit, wishesToSubmit } from './submit-wish.ts';
import { ownReference, setOut } from './switching.ts';
import { passToMerged } from './take-letter.ts';
import { choose } from './take-press.ts';
import { takeStory } from './take-story.ts';
import { openingChoice, typedChoice, typedConfirmation } from './typed-choice.ts';
import { typedCommand } from './typed-command.ts';
import { warnOfWords } from './warnings.ts';
import { madeOf, means, mentions, wordsOf } from './word-match.ts';
import { addToLog, CUSTOMER, changeConversation, currentCase, record, type Work } from './work.ts';

/** A text: a command, a typed choice, or a message that may carry any number of facts, a question, a correction. */
export function takeText(
  work: Work,
  read: ReadText,
  notice: ReceivedFile | undefined,
  tools: Tools,
  known: Foreknowledge,
): void {
  const { text, says: understood, safe, cut } = read;
  const elsewhere = ownReference(work, text, known);
  if (elsewhere !== null) return goElsewhere(work, read, elsewhere);
  const aside = isArchiving(work.conversation, work.now) && !tellsOfLoss(read);
  const line = addToLog(work, { author: 'customer', text: safe, ...(aside ? { aside } : {}) });
  if (!aside) record(work, 'message_in', CUSTOMER, { number: line }, { text: safe });
  if (text.trim() === '') {
    work.reply.says.push({ key: 'empty-message' });
    work.reply.ask = true;
    return;
  }
  if (cut) work.reply.says.push({ key: 'too-long-message' });
  warn(work, understood);
  if (speaksOfDying(text)) {
    followLanguage(work, text, understood);
    return standBy(work, tools, known);
  }
  warnOfWords(work, text, understood, tools);

  if (takeAnswer(work, read, tools, known)) return;
  followLanguage(work, text, understood);
  if (aside && !means(text, 'cue-thanks', tools.texts)) return keepText(work, read, notice, tools, known);
  changeConversation(work, { archiving: null });
  if (passToMerged(work, line, safe)) return;
  if (means(text, 'cue-thanks', tools.texts)) return thank(work);
  if (saysGoodbye(text, tools)) return bidGoodbye(work);
  if (means(text, 'cue-give-up', tools.texts) && !isDecided(work)) return giveUp(work);
  if (wishesForHuman(text) && !tellsMore(read, tools)) return callHuman(work, tools, known);
  if (isDecided(work) && takeRatingWords(work, read, tools)) return;
  const agreed = agreedBefore(work, read, tools);
  if (agreed !== null) choose(work, agreed, tools, known);
  const pending = tools.flows.state(work.conversation.place.state);
  const answer = spokenChoice(work, read, pending, tools);
  const submits = pending.flow !== FLOW.review && wishesToSubmit(work, read, tools);
  if (!submits && hearOfEnd(work, read, answer, tools, known)) return;
  const told = { read, line, notice, submits, ...(answer === null ? {} : { answers: answer }) };
  if (looksLikeSecond(work, told, tools)) return hold(work, told);
  if (isDecided(work) && answer === null) stillWrong(work, read, tools);
  const before = dossierOf(work).facts;
  takeStory(work, told, tools, known);
  // Who says what is wrong and what is right need not be asked for it.
  const isPutRight = answer?.means === 'mistaken' && stays(answer) && dossierOf(work).facts !== before;
  // What else the words say may have answered the question already.
  if (answer !== null && !isPutRight && work.conversation.place.state === pending.path)
    choose(work, answer.id, tools, known);
  if (submits) goToSubmit(work, tools, known);
}

/** That it is none of the losses is what a mere wish for somebody else sounds like, too. */
function tellsMore({ text, says }: ReadText, { shop }: Tools): boolean {
  return statedIn(says, text, shop).some(({ name }) => name !== 'loss_claimed');
}

/** What is typed in place of a button, as an answer to a confirmation, or as a command. */
function takeAnswer(work: Work, read: ReadText, tools: Tools, known: Foreknowledge): boolean {
  const { text } = read;
  const confirmed = typedConfirmation(text, work.conversation, tools.texts);
  if (confirmed === 'unclear') {
    work.reply.ask = true;
    return true;
  }
  if (work.conversation.confirming !== null) changeConversation(work, { confirming: null });
  if (confirmed !== null) {
    choose(work, confirmed, tools, known);
    return true;
  }
  const command = typedCommand(text, tools.texts) ?? (wishesDeletion(text) ? 'delete' : null);
  if (command) {
    runCommand(work, command, text, tools, known);
    return true;
  }
  const locale = wishedLanguage(text);
  if (locale !== null) {
    switchTo(work, locale);
    work.reply.ask = true;
    // What is told in the same breath is taken as always.
    if (statedIn(read.says, text, tools.shop).length === 0) return true;
  }
  if (leavesRows(work, text, tools)) return true;
  const option = typedChoice(work, text, tools.flows.state(work.conversation.place.state), tools);
  const row = option === null ? spokenRow(work, read, tools) : null;
  const side = option ?? (row === null ? spokenSide(work, text, tools) : `row.${row}`);
  if (side) {
    choose(work, side, tools, known);
    return true;
  }
  if (cannotTell(work, text, tools)) {
    work.reply.says.push({ key: 'contradiction-left' });
    work.reply.ask = true;
    return true;
  }
  return saysCannotGet(work, text, tools);
}

/** What is agreed to in the first words of a message whose other words tell something: 好的，昨天用微信付的. */
function agreedBefore(work: Work, { text, says }: ReadText, tools: Tools): string | null {
  if (work.conversation.consentAt !== null || says.kind === 'question') return null;
  if (statedIn(says, text, tools.shop).length === 0) return null;
  return openingChoice(work, text, tools.flows.state(work.conversation.place.state), tools);
}

/** A message that names another of the customer's cases belongs there: the conversation goes with it. */
function goElsewhere(work: Work, { safe, forwarded }: ReadText, reference: string): void {
  setOut(work, reference);
  const line = addToLog(work, { author: 'customer', text: safe });
  const { draft } = work.conversation;
  const held = [...(draft.held ?? []), { line, text: safe, at: work.now, forwarded }];
  changeConversation(work, { confirming: null, draft: { ...draft, held } });
}

/** Thanks want a word back and nothing else; with the desk whoever has the case takes them. */
function thank(work: Work): void {
  if (currentCase(work)?.stage === 'handed_over') {
    if (currentCase(work)?.owner === null) work.reply.says.push({ key: 'waiting-welcome' });
    return passOn(work, 0, true);
  }
  work.reply.says.push({ key: 'you-are-welcome' });
  work.reply.ask = (currentCase(work)?.stage ?? 'collecting') === 'collecting';
}

/** A word of leaving, with whatever is polite around it: ok thanks bye. */
function saysGoodbye(text: string, { texts }: Tools): boolean {
  const around = ['cue-bye', 'cue-thanks', 'cue-yes', 'cue-polite'];
  return mentions(text, 'cue-bye', texts) && madeOf(text, wordsOf(around, texts));
}

/** Nobody leaves in the belief that somebody has it. */
function bidGoodbye(work: Work): void {
  const stage = currentCase(work)?.stage;
  if (stage !== 'collecting') return stage === undefined ? giveUp(work) : thank(work);
  work.reply.says.push({ key: 'goodbye-unsent' });
}
