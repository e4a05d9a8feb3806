import type { FactName, FactSource, NamedValue } from '../../domain/fact.ts';
import { fileBeside, fileCorrection, fileStatement } from '../../domain/filing.ts';
import type { WaitingState } from '../flow/flows.ts';
import { stays } from '../flow/nodes.ts';
import type { Tools } from '../tools.ts';
import { openCase } from './acts.ts';
import { advance } from './advance.ts';
import { passToDesk } from './at-desk/pass-to-desk.ts';
import { openRequests } from './at-desk/requests.ts';
import { lackNamed } from './choices/lack-named.ts';
import { askAbout } from './disputes/contradicting.ts';
import { addExhibit } from './exhibits.ts';
import { factsTold } from './facts/facts-told.ts';
import { isBareYesOrNo, isFiller } from './facts/free-answer.ts';
import { noteLack } from './facts/note-lack.ts';
import { forgetParts } from './facts/parts-of-amount.ts';
import { putsRight } from './facts/puts-right.ts';
import { fileFacts } from './facts/state-facts.ts';
import { isAhead } from './facts/time-ahead.ts';
import { troubleTold } from './facts/trouble-told.ts';
import { misunderstood, offerHuman, soundsAfraid, soundsAngry } from './feelings/feelings.ts';
import type { Foreknowledge, ReadText, ToldText } from './foreknowledge.ts';
import { noteDuplicates } from './payments/duplicates.ts';
import { lookIntoOther } from './payments/other-wallet.ts';
import { furtherPayments, noteFurther } from './payments/paid-twice.ts';
import { sayOneByOne } from './payments/several-told.ts';
import { keepForLater, sayWhichIsLost } from './payments/waiting-payments.ts';
import { answerOnTheSide } from './reply/side-answer.ts';
import { countUnconsented } from './wishes/consent-wanted.ts';
import { wishesForHuman } from './wishes/human-wish.ts';
import { CUSTOMER, changeConversation, currentCase, record, type Work } from './work.ts';

/**
 * What a message tells, once it stands in the log. Each phase stands on the one before: what it says is heard by the
 * question that is open; a case is open for it, and what is of other payments is set apart, before any of it is filed;
 * then a human who is there has the word, and else it is answered. Only who was not answered hears what their words came
 * to. The talk moves last of all, since whatever was heard before belongs to where it stood.
 */
export function takeStory(work: Work, told: ToldText, tools: Tools, known: Foreknowledge): void {
  const pending = tools.flows.state(work.conversation.place.state);
  const heard = hear(work, told, pending, tools);
  if (heard.facts.length > 0 || heard.trouble.length > 0 || told.notice) openForStory(work, told, known);
  setApart(work, told, heard, tools);
  const filed = file(work, told, heard);
  if (isWithDesk(work) && pending.offers !== 'gaps')
    return passToDesk(work, told.read, { filed, stated: heard.facts }, tools);
  answer(work, told, pending, tools);
  acknowledge(work, told, heard, filed, tools);
  goOn(work, told, filed, tools, known);
}

interface Heard {
  readonly facts: readonly NamedValue[];
  /** What is wrong, in the words of this message, where no fact says it. */
  readonly trouble: readonly NamedValue[];
  /** What tells further payments for the same order. */
  readonly further: readonly string[];
  /** Some of what it says is left out because it is of another payment. */
  readonly ofAnother: boolean;
}

function hear(work: Work, told: ToldText, pending: WaitingState, tools: Tools): Heard {
  const further = furtherPayments(work, told.read);
  const { facts, ofAnother } = factsTold(work, told, pending, further, tools);
  const trouble = facts.some(({ name }) => name === 'trouble') ? [] : troubleTold(work, told.read);
  return { facts, trouble, further, ofAnother };
}

/** Payments beside the one that is talked about: for the same order, or for others that wait for their turn. */
function setApart(work: Work, told: ToldText, { further }: Heard, tools: Tools): void {
  if (!isWithDesk(work)) sayWhichIsLost(work, told.read);
  if (further.length > 0) noteFurther(work, further, tools);
  else if (told.read.others.length === 0) sayOneByOne(work, told.read);
  else keepForLater(work, told);
}

function file(work: Work, told: ToldText, { facts, trouble }: Heard): FactName[] {
  const source = sourceOf(work, told);
  const withDesk = isWithDesk(work);
  // Whoever has the case answers by themselves.
  const quiet = withDesk && currentCase(work)?.owner !== null;
  const beside = withDesk && !replaces(work, told);
  const how = beside
    ? fileBeside
    : putsRight(told.read) || told.corrects !== undefined
      ? fileCorrection
      : fileStatement;
  return fileFacts(work, [...facts, ...trouble], source, quiet, how);
}

function isWithDesk(work: Work): boolean {
  return currentCase(work)?.stage === 'handed_over';
}

/** What has to be said to it whatever was filed: a kind word first, then a human, then what it asks. */
function answer(work: Work, { read, answers }: ToldText, pending: WaitingState, tools: Tools): void {
  if (read.stated.some((each) => isAhead(each, work.now))) work.reply.says.push({ key: 'time-ahead' });
  if (soundsAfraid(read.text, tools)) work.reply.says.push({ key: 'calm' });
  if (wishesForHuman(read.text) || soundsAngry(read.text, tools)) offerHuman(work);
  hearLack(work, read, pending, tools);
  // Where a thing is found is told by the option itself.
  if (answers === undefined || !stays(answers)) answerOnTheSide(work, read, tools);
}

/** Says what a message came to where nothing else does: it is known, kept, waited for, or not understood. */
function acknowledge(
  work: Work,
  told: ToldText,
  { facts, ofAnother }: Heard,
  filed: readonly FactName[],
  tools: Tools,
): void {
  const { reply, conversation } = work;
  const { read } = told;
  if (
    filed.includes('wants') &&
    read.stated.some(({ value }) => value === 'refund_one') &&
    reply.says.length === 0
  )
    reply.says.push({ key: 'refund-one-noted' });
  const silent = reply.says.length === 0;
  const answers = told.answers !== undefined || told.submits === true || told.ahead === true;
  const nothing = filed.length === 0 && facts.length === 0 && silent;
  const consented = conversation.consentAt !== null;
  if (filed.length === 0 && facts.length > 0 && silent && !answers) reply.says.push({ key: 'known-already' });
  if (filed.length > 0 && facts.length === 0 && silent && consented) reply.says.push({ key: 'kept' });
  if (nothing && told.ahead === true && told.answers === undefined && consented)
    reply.says.push({ key: 'kept' });
  const heard = nothing && !answers && consented;
  const unclear = heard && isBareYesOrNo(read.text, tools);
  const goes = heard && !unclear && isFiller(read.text, tools);
  if (read.says.kind !== 'question' && !goes) reply.besides = true;
  if (goes) reply.says.push({ key: 'take-your-time' });
  else if (unclear) reply.says.push({ key: 'which-of-these' });
  // Words under a picture say what it is.
  else if (nothing && !answers && reply.received.length === 0) {
    if (ofAnother) reply.says.push({ key: 'of-another' });
    else misunderstood(work, read);
  } else changeConversation(work, { misunderstood: 0 });
}

/** What is to be asked by what was filed; with that the flow looks where it stands. */
function goOn(
  work: Work,
  { read }: ToldText,
  filed: readonly FactName[],
  tools: Tools,
  known: Foreknowledge,
): void {
  askAbout(work, filed);
  lookIntoOther(work, filed);
  forgetParts(work, filed);
  noteDuplicates(work, known, filed, tools);
  if (read.says.kind !== 'question') countUnconsented(work);
  if (filed.length > 0) advance(work, { type: 'told' }, tools, known);
  work.reply.ask = true;
}

/** Whoever says that there is no such number is not asked for it when its turn comes. */
function hearLack(work: Work, { text }: ReadText, pending: WaitingState, tools: Tools): void {
  const lacking = currentCase(work) === null ? [] : lackNamed(work, text, pending, tools);
  if (lacking.length === 0) return;
  noteLack(work, lacking, 'other');
  work.reply.says.push({ key: 'lack-noted' });
}

/** With the desk a sum named in passing replaces none: unless the words call it a correction, or it was asked for. */
function replaces(work: Work, { read, amends }: ToldText): boolean {
  return amends === true || read.says.kind === 'correction' || openRequests(work).length > 0;
}

/** After consent a story is a case from its first fact on. A turn writes one case, so one that was just left comes first. */
export function openForStory(
  work: Work,
  { line, read }: Pick<ToldText, 'line'> & { readonly read?: ReadText },
  { freshReference }: Foreknowledge,
): void {
  if (currentCase(work) !== null || work.case !== null || work.conversation.consentAt === null) return;
  openCase(work, freshReference);
  record(work, 'message_in', CUSTOMER, { number: line }, read ? { text: read.safe } : {});
}

/** Where a message's facts come from: its words, or the notice it is, which is kept as an exhibit of its own. */
function sourceOf(work: Work, { read, line, notice }: ToldText): FactSource {
  const words: FactSource = { kind: 'message', id: String(line) };
  if (!notice) return words;
  const how = read.forwarded ? 'forwarded' : 'pasted';
  const vouched = read.forwarded ? {} : ({ pasted: true } as const);
  if (currentCase(work) === null) {
    const { draft } = work.conversation;
    const kept = { ...notice, at: work.now, how, line } as const;
    changeConversation(work, { draft: { ...draft, files: [...draft.files, kept] } });
    return { kind: 'notice', id: String(line), ...vouched };
  }
  const same = currentCase(work)?.exhibits.find(({ sha256 }) => sha256 === notice.sha256);
  const exhibit = addExhibit(work, notice, 'payment_proof', how) ?? same;
  return exhibit ? { kind: 'exhibit', id: String(exhibit.number), ...vouched } : words;
}
