import { EVIDENCE_OPTION } from '../../flow/own-choices.ts';
import type { Tools } from '../../tools.ts';
import { saysCannotGet } from '../at-desk/cannot-get.ts';
import { lackNamed } from '../choices/lack-named.ts';
import { lackReasonTold } from '../choices/lack-reason.ts';
import { choose } from '../choices/take-press.ts';
import { typedChoice, typedConfirmation } from '../choices/typed-choice.ts';
import { runCommand } from '../commands.ts';
import { cannotTell, spokenSide } from '../disputes/spoken-side.ts';
import { leavesRows } from '../files/pick-row.ts';
import { spokenRow, spokenRows } from '../files/spoken-row.ts';
import { takeFileBack } from '../files/take-back.ts';
import type { Foreknowledge, ReadText, ToldText } from '../foreknowledge.ts';
import { switchTo } from '../language/speak.ts';
import { keepsAll } from '../payments/all-meant.ts';
import { typedCommand } from '../typed-command.ts';
import { wishesDeletion } from '../wishes/delete-wish.ts';
import { endingIn, insistsOnEnd } from '../wishes/end-wish.ts';
import { wishedLanguage } from '../wishes/language-wish.ts';
import { wishesRefund } from '../wishes/refund-wish.ts';
import { changeConversation, type Work } from '../work.ts';

/**
 * What stands in place of a press: a word or two that mean what they mean only under what was just asked or shown, so it
 * comes before whatever reads a text for itself. The less can be taken back, the earlier: a confirmation, a command, a file
 * that is taken back, the language, one of the buttons. Whether that was all of the text.
 */
export function takeAnswer(work: Work, told: ToldText, tools: Tools, known: Foreknowledge): boolean {
  const { read } = told;
  return (
    confirms(work, read, tools, known) ||
    commands(work, read, tools, known) ||
    takeFileBack(work, read, tools, known) ||
    wishesLanguage(work, read) ||
    choosesButton(work, told, tools, known) ||
    keepsAll(work, read)
  );
}

/** Where something is to be confirmed a yes is a deed. Whatever else comes takes the asking back, and is looked at as ever. */
function confirms(work: Work, { text }: ReadText, tools: Tools, known: Foreknowledge): boolean {
  const { confirming } = work.conversation;
  const insists = confirming === 'solved' && (insistsOnEnd(text) || endingIn(text) !== null);
  const confirmed = insists ? 'end_solved' : typedConfirmation(text, work.conversation, tools.texts);
  if (confirmed === 'unclear') {
    work.reply.ask = true;
    return true;
  }
  if (confirming !== null) changeConversation(work, { confirming: null });
  if (confirmed !== null) choose(work, confirmed, tools, known);
  return confirmed !== null;
}

function commands(work: Work, { text }: ReadText, tools: Tools, known: Foreknowledge): boolean {
  const command = typedCommand(text, tools.texts) ?? (wishesDeletion(text) ? 'delete' : null);
  if (command !== null) runCommand(work, command, text, tools, known);
  return command !== null;
}

/** What is told in the same breath as a wish for another language is taken as always. */
function wishesLanguage(work: Work, { text, stated }: ReadText): boolean {
  const locale = wishedLanguage(text);
  if (locale === null) return false;
  switchTo(work, locale);
  work.reply.ask = true;
  return stated.length === 0;
}

/** The button of the row that words point at, or of several at once. */
function rowOption(work: Work, read: ReadText): string | null {
  const row = spokenRow(work, read);
  const rows = row === null ? spokenRows(work, read) : [row];
  return rows.length === 0 ? null : `row.${rows.join('+')}`;
}

/** A button by its name or its place, a row of a bill, a side of a contradiction, or that none of them can be had. */
function choosesButton(work: Work, told: ToldText, tools: Tools, known: Foreknowledge): boolean {
  const { read, corrects } = told;
  const { text, stated } = read;
  // The sum that was asked for, and no place in a list.
  if (corrects === 'amount' && /^\d+$/.test(text.normalize('NFKC').trim())) return false;
  if (leavesRows(work, text, tools)) return true;
  const pending = tools.flows.state(work.conversation.place.state);
  const option = typedChoice(work, text, pending, tools);
  // One number that is not to be had is not the payment that was asked for: 没有订单号.
  if (option === EVIDENCE_OPTION.lack && lackNamed(work, text, pending, tools).length > 0) return false;
  const chosen = pending.options.find(({ id }) => id === option);
  if (chosen?.facts?.wallet_status === 'refunded' && wishesRefund(text)) return false;
  // Goods that are named say of what kind they are, and are not only that: Q币.
  const isNamed = stated.some(({ name }) => name === 'product_kind');
  if (chosen?.facts?.product_kind !== undefined && isNamed) return false;
  const side = option ?? rowOption(work, read) ?? spokenSide(work, text, tools);
  if (side !== null) {
    choose(work, side, tools, known);
    const why = pending.lackOf === null ? lackReasonTold(work, text, tools) : null;
    if (why !== null) choose(work, why, tools, known);
    return true;
  }
  if (cannotTell(work, text, tools)) {
    work.reply.says.push({ key: 'contradiction-left' });
    work.reply.ask = true;
    return true;
  }
  return saysCannotGet(work, read, tools);
}
