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
import { keepForLater } from './payments/waiting-payments.ts';
import { answerOnTheSide } from './reply/side-answer.ts';
import { countUnconsented } from './wishes/consent-wanted.ts';
import { wishesForHuman } from './wishes/human-wish.ts';
import { CUSTOMER, changeConversation, currentCase, record, type Work } from './work.ts';

/** Files what a message says, answers what it asks, and lets the flow look again. The message is in the log already. */
export function takeStory(work: Work, told: ToldText, tools: Tools, known: Foreknowledge): void {
  const { read } = told;
  const pending = tools.flows.state(work.conversation.place.state);
  const further = furtherPayments(work, read);
  const { facts: all, ofAnother } = factsTold(work, told, pending, further, tools);
  const asTold = all.some(({ name }) => name === 'trouble') ? [] : troubleTold(work, read);
  if (all.length > 0 || asTold.length > 0 || told.notice) openForStory(work, told, known);
  if (further.length > 0) noteFurther(work, further, tools);
  else if (read.others.length === 0) sayOneByOne(work, read);
  else keepForLater(work, told);
  const source = sourceOf(work, told);
  const withDesk = currentCase(work)?.stage === 'handed_over';
  // Whoever has the case answers by themselves.
  const quiet = withDesk && currentCase(work)?.owner !== null;
  const filed = fileFacts(
    work,
    [...all, ...asTold],
    source,
    quiet,
    withDesk && !replaces(work, told) ? fileBeside : putsRight(read) ? fileCorrection : fileStatement,
  );
  if (withDesk && pending.offers !== 'gaps') return passToDesk(work, read, { filed, stated: all }, tools);

  const before = work.reply.says.length;
  if (read.stated.some((each) => isAhead(each, work.now))) work.reply.says.push({ key: 'time-ahead' });
  if (soundsAfraid(read.text, tools)) work.reply.says.push({ key: 'calm' });
  if (wishesForHuman(read.text) || soundsAngry(read.text, tools)) offerHuman(work);
  hearLack(work, read, pending, tools);
  // Where a thing is found is told by the option itself.
  if (told.answers === undefined || !stays(told.answers)) answerOnTheSide(work, read, tools);
  const silent = before === work.reply.says.length && before === 0;
  const answers = told.answers !== undefined || told.submits === true;
  acknowledge(work, read, { stated: all, ofAnother, filed, silent, answers }, tools);
  askAbout(work, filed);
  lookIntoOther(work, filed);
  noteDuplicates(work, known, filed, tools);
  if (read.says.kind !== 'question') countUnconsented(work);
  if (filed.length > 0) advance(work, { type: 'told' }, tools, known);
  work.reply.ask = true;
}

interface Heard {
  readonly stated: readonly NamedValue[];
  readonly ofAnother: boolean;
  readonly filed: readonly FactName[];
  /** Nothing was answered or offered yet. */
  readonly silent: boolean;
  /** It answers what was asked, or submits. */
  readonly answers: boolean;
}

/** Says what a message came to where nothing else does: it is known, kept, waited for, or not understood. */
function acknowledge(
  work: Work,
  read: ReadText,
  { stated, ofAnother, filed, silent, answers }: Heard,
  tools: Tools,
): void {
  const { reply, conversation } = work;
  const nothing = filed.length === 0 && stated.length === 0 && silent;
  const consented = conversation.consentAt !== null;
  if (filed.length === 0 && stated.length > 0 && silent && !answers)
    reply.says.push({ key: 'known-already' });
  if (filed.length > 0 && stated.length === 0 && silent && consented) reply.says.push({ key: 'kept' });
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
