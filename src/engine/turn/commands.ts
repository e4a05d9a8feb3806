import { promisesTold } from '../../domain/desk-state.ts';
import { channelOf } from '../inbound.ts';
import type { HeldBundle } from '../ports/papers.ts';
import type { Phrase } from '../ports/texts.ts';
import type { Tools } from '../tools.ts';
import { advance, settleIn } from './advance.ts';
import { showArchive } from './archive/show.ts';
import { passOn } from './at-desk/requests.ts';
import { briefOf } from './dossier.ts';
import { dashed } from './facts/state-facts.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { switchTo } from './language/speak.ts';
import { beginNext } from './payments/next-payment.ts';
import { casesElsewhere } from './payments/switching.ts';
import { nextOf } from './payments/waiting-payments.ts';
import { soon } from './reply/prompt-values.ts';
import { CONFIRM_DELETION } from './reply/put-question.ts';
import { type CustomerCommand, soughtInArchive } from './typed-command.ts';
import { callHuman } from './wishes/call-human.ts';
import {
  addToLog,
  CUSTOMER,
  changeCase,
  changeConversation,
  currentCase,
  offer,
  record,
  type Work,
} from './work.ts';

/** What the customer may ask for at any moment. Every one is answered, and the pending question is put again. */
export function runCommand(
  work: Work,
  command: CustomerCommand,
  text: string,
  tools: Tools,
  known: Foreknowledge,
): void {
  work.reply.ask = true;
  changeConversation(work, { archiving: null });
  switch (command) {
    case 'start':
      if (known.continuing === 'no_such_code') work.reply.says.push({ key: 'continue-no-such-code' });
      if (known.continuing === 'busy') work.reply.says.push({ key: 'continue-busy' });
      if (currentCase(work)?.stage === 'handed_over') greetWaiting(work);
      else if (!text.startsWith('/')) greet(work);
      return;
    case 'help':
      work.reply.says.push({ key: 'help' });
      return;
    case 'status':
      // Who asks in words of their own is heard by whoever has the case, too.
      if (!text.startsWith('/')) passOn(work, 0);
      return sayStatus(work, known, tools);
    case 'human':
      return callHuman(work, tools, known);
    case 'new': {
      const [next] = nextOf(work);
      if (next !== undefined) return beginNext(work, next, tools, known);
      return beginAnew(work, tools, known);
    }
    case 'language':
      return switchTo(work, work.conversation.locale === 'en' ? 'zh-CN' : 'en');
    case 'back':
      return goBack(work, tools);
    case 'privacy':
      work.reply.says.push({ key: 'privacy-note' });
      return;
    case 'mydata':
      if (known.bundle) return giveBundle(work, known.bundle, tools);
      work.reply.says.push({ key: 'mydata-nothing' });
      return;
    case 'archive':
      return showArchive(work, soughtInArchive(text), known);
    case 'continue':
      if (known.continueCode) work.reply.says.push(continueWords(work.lane, known.continueCode, tools));
      return;
    case 'delete':
      changeConversation(work, { confirming: 'delete' });
      work.reply.says.push({ key: 'delete-confirm' });
      offer(work, ...CONFIRM_DELETION);
      work.reply.ask = false;
  }
}

/** Whoever had begun hears that this is another one, and how to come back to what was told; the question is put in full. */
function beginAnew(work: Work, tools: Tools, known: Foreknowledge): void {
  const { case: reference, draft } = work.conversation;
  const begun = Object.keys(draft.facts).length > 0 || draft.files.length > 0;
  advance(work, { type: 'anew' }, tools, known);
  work.reply.whole = true;
  if (reference !== null) work.reply.says.push({ key: 'anew', args: { reference } });
  else if (begun) work.reply.says.push({ key: 'anew-unsaved' });
}

/** The code to go on with elsewhere, and where to type it. */
export function continueWords(
  lane: string,
  code: string | null,
  { chatPage, telegram }: Pick<Tools, 'chatPage' | 'telegram'>,
): Phrase {
  const key = channelOf(lane) === 'web' ? 'continue-code-web' : 'continue-code';
  return {
    key,
    args: { code: code ?? '', address: chatPage ?? '', telegram: telegram ? 'yes' : '' },
  };
}

/** Whoever says hello in the middle of a talk wants to know that somebody is there; at its beginning the question greets. */
function greet({ conversation, reply }: Work): void {
  if (conversation.lastTold !== undefined && reply.says.length === 0) reply.says.push({ key: 'answer-here' });
}

/** "Anybody there?" With nobody on the case yet it is said when somebody will be; then the human hears it. */
function greetWaiting(work: Work): void {
  if (currentCase(work)?.owner === null) work.reply.says.push({ key: 'status-handed-over' });
  changeCase(work, { waitingFor: 'desk' });
}

/** The case that is talked about, and every other that is open or was left unfinished, each a press away. */
function sayStatus(work: Work, known: Foreknowledge, tools: Tools): void {
  const others = casesElsewhere(work, known);
  const key = statusKey(work);
  if (key !== null || others.length === 0) work.reply.says.push({ key: key ?? 'status-none' });
  work.reply.says.push(...promisesMade(work, tools));
  for (const { reference, stage } of others) {
    const words = { key: stage === 'closed' ? 'status-left' : `stage-${dashed(stage)}` };
    work.reply.says.push({ key: 'status-elsewhere', args: { reference, words } });
    offer(work, { option: `to.${reference}`, label: { key: 'option-go-to', args: { reference } } });
  }
}

/** What the desk promised, and what became of it. */
function promisesMade(work: Work, tools: Tools): Phrase[] {
  const current = currentCase(work);
  if (current === null) return [];
  return promisesTold(current).map(({ words, dueAt, state }) => ({
    key: `desk-promise-${state}`,
    args: { words, by: soon(dueAt, work.now, work.conversation.locale, tools) },
  }));
}

/** A line of its own: it holds what was said in every case, goes before any of them does, and leaves the question alone. */
function giveBundle(work: Work, { file, fresh }: HeldBundle, { texts }: Tools): void {
  const text = texts.word({ key: fresh ? 'mydata-ready' : 'mydata-recent' }, work.conversation.locale);
  addToLog(work, { author: 'zhaodan', text, files: [file], aside: true });
  record(work, 'bundle_given', CUSTOMER);
}

function statusKey(work: Work): string | null {
  const { stage, decision } = currentCase(work) ?? {};
  if (stage === undefined) return null;
  if (stage === 'closed' && decision === null) return 'status-ended';
  if (stage === 'collecting') return 'status-collecting';
  return stage === 'handed_over' ? 'status-handed-over' : 'status-decided';
}

/** To the question before this one. What was answered stays known and can be answered again. */
function goBack(work: Work, tools: Tools): void {
  const { trail, place } = work.conversation;
  const stage = currentCase(work)?.stage ?? 'collecting';
  const earlier = trail.findLastIndex((path) => path !== place.state && canBePutAgain(work, path, tools));
  if (stage !== 'collecting' || earlier < 0) {
    work.reply.says.push({ key: 'back-nothing' });
    return;
  }
  const path = trail[earlier] as string;
  const { state } = tools.flows.resume(path, briefOf(work, tools));
  const { flow, flowVersion } = tools.flows.state(state);
  changeConversation(work, {
    place: { version: `${flow}@${flowVersion}`, state },
    trail: trail.slice(0, earlier),
  });
}

/** Why something cannot be had is not asked once it is known. */
function canBePutAgain(work: Work, path: string, tools: Tools): boolean {
  const { state } = tools.flows.resume(path, briefOf(work, tools));
  const { lackOf, evidence } = tools.flows.state(state);
  return lackOf === null || evidence === undefined || !briefOf(work, tools).settled.has(evidence);
}

/** Puts the conversation where its stored place is in the flows of today. */
export function resume(work: Work, tools: Tools, known: Foreknowledge): void {
  const { place } = work.conversation;
  const step = tools.flows.resume(place.state, briefOf(work, tools));
  if (step.state === place.state) return;
  // What is pressed under a question that is gone must not count as an answer to the one that is open now.
  if (!step.sameQuestion) changeConversation(work, { prompt: null });
  settleIn(work, step, tools, known);
}
