import type { Exhibit } from '../../domain/exhibit.ts';
import type { FactName, FactSource } from '../../domain/fact.ts';
import type { Understood } from '../../understanding/understood.ts';
import type { WaitingState } from '../flow/flows.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { Tools } from '../tools.ts';
import { addExhibit } from './acts.ts';
import { advance } from './advance.ts';
import { means, typedOption } from './choices.ts';
import { runCommand } from './commands.ts';
import { askAboutNumber } from './contradicting.ts';
import { dossierOf } from './dossier.ts';
import type { Foreknowledge, ReadText } from './foreknowledge.ts';
import { answerRequests, openRequests } from './requests.ts';
import { fileFacts, type Stated } from './state-facts.ts';
import { productFacts, statedIn } from './stated-in.ts';
import { choose } from './take-press.ts';
import { typedCommand } from './typed-command.ts';
import {
  addToLog,
  CUSTOMER,
  changeCase,
  changeConversation,
  currentCase,
  record,
  type Work,
} from './work.ts';

const LONGEST_FREE_ANSWER = 200;
/** After so many texts in a row that said nothing to the program, a human is offered. */
const MISUNDERSTOOD_LIMIT = 3;

/** Facts whose value is whatever the customer writes when asked for exactly that. */
const FREE_FORM: readonly FactName[] = [
  'product',
  'shop',
  'contact',
  'recharge_account',
  'order_before',
  'shop_order_id',
];

/** A text: a command, a typed choice, or a message that may carry any number of facts, a question, a correction. */
export function takeText(
  work: Work,
  { text, says: understood, safe, cut }: ReadText,
  notice: ReceivedFile | undefined,
  tools: Tools,
  known: Foreknowledge,
): void {
  const number = addToLog(work, { author: 'customer', text: safe });
  record(work, 'message_in', CUSTOMER, { number }, { text: safe });
  if (text.trim() === '') return answer(work, 'empty-message');
  if (cut) work.reply.says.push({ key: 'too-long-message' });
  warn(work, understood);

  const command = typedCommand(text, tools.texts);
  if (command) return runCommand(work, command, tools, known);
  const pending = tools.flows.state(work.conversation.place.state);
  const option = typedPromptOption(work, text, pending, tools);
  if (option) return choose(work, option, tools, known);

  followLanguage(work, understood);
  if (means(text, 'cue-thanks', tools.texts)) return thank(work);
  const exhibit = notice && keepNotice(work, notice);
  const source: FactSource = exhibit
    ? { kind: 'notice', id: String(exhibit.number) }
    : { kind: notice ? 'notice' : 'message', id: String(number) };
  const stated = statedIn(understood, text, tools.shop);
  const free = freeAnswer(work, text.trim(), understood, stated, pending, tools);
  const filed = fileFacts(work, [...stated, ...free], source, withDesk(work));
  if (withDesk(work)) return passToDesk(work, filed, tools);

  if (soundsAngry(text, tools)) offerHuman(work);
  const reply = tools.answerFor(text, work.conversation.locale);
  if (reply !== null) work.reply.says.push({ key: reply });
  const nothing = filed.length === 0 && reply === null && stated.length === 0 && work.reply.says.length === 0;
  if (nothing) misunderstood(work);
  else changeConversation(work, { misunderstood: 0 });
  askAboutNumber(work, filed);
  noteDuplicates(work, known, filed);
  if (filed.length > 0) advance(work, { type: 'told' }, tools, known);
  work.reply.ask = true;
}

/** A pasted payment notice is a piece of evidence of its own; before consent it waits with the draft. */
function keepNotice(work: Work, notice: ReceivedFile): Exhibit | null {
  if (currentCase(work) !== null) return addExhibit(work, notice, 'payment_proof', 'pasted');
  const { draft } = work.conversation;
  const kept = { ...notice, at: work.now, how: 'pasted' as const };
  changeConversation(work, { draft: { ...draft, files: [...draft.files, kept] } });
  return null;
}

/** Thanks want a word back and nothing else; with the desk the human takes them. */
function thank(work: Work): void {
  if (withDesk(work)) return changeCase(work, { waitingFor: 'desk' });
  work.reply.says.push({ key: 'you-are-welcome' });
  work.reply.ask = (currentCase(work)?.stage ?? 'collecting') === 'collecting';
}

function answer(work: Work, key: string): void {
  work.reply.says.push({ key });
  work.reply.ask = true;
}

/** The conversation follows the language people write, until they choose one. */
function followLanguage(work: Work, { language }: Understood): void {
  if (work.conversation.localeChosen || language === 'other') return;
  changeConversation(work, { locale: language === 'en' ? 'en' : 'zh-CN' });
}

function warn(work: Work, { secrets, warnings }: Understood): void {
  if (secrets.length > 0) work.reply.says.push({ key: 'secret-masked' });
  if (warnings.includes('scam_fee')) work.reply.says.push({ key: 'scam-warning' });
  if (warnings.includes('paid_twice')) work.reply.says.push({ key: 'paid-twice' });
  if (warnings.includes('id_incomplete')) work.reply.says.push({ key: 'id-incomplete' });
}

function typedPromptOption(work: Work, text: string, pending: WaitingState, tools: Tools): string | null {
  const { prompt, locale } = work.conversation;
  const buttons = prompt?.buttons.map(({ option, label }) => ({ option, label })) ?? [];
  const exact = buttons.find(({ label }) => label.trim().toLowerCase() === text.trim().toLowerCase());
  return exact?.option ?? typedOption(text, pending.options, tools.texts, locale);
}

/** The value of what was asked, where the question wants free words and the text says nothing else. */
function freeAnswer(
  work: Work,
  text: string,
  { kind, secrets }: Understood,
  stated: readonly Stated[],
  pending: WaitingState,
  { plan, shop }: Tools,
): Stated[] {
  if (text.length > LONGEST_FREE_ANSWER || kind === 'question' || kind === 'correction' || secrets.length > 0)
    return [];
  const asked = openRequests(work).flatMap(({ item }) => plan.rules[item].facts);
  const wanted = pending.fact
    ? [pending.fact]
    : pending.evidence
      ? plan.rules[pending.evidence].facts
      : asked;
  const { facts } = dossierOf(work);
  const name = wanted.find((each) => FREE_FORM.includes(each) && facts[each] === undefined);
  if (name === undefined) return [];
  // What an order showed is a description: other facts in it are part of it.
  if (stated.length > 0 && name !== 'order_before') return [];
  return name === 'product' ? productFacts(text, shop) : [{ name, value: text } as Stated];
}

function withDesk(work: Work): boolean {
  return currentCase(work)?.stage === 'handed_over';
}

/** From the handover on the human talks: what the customer writes goes there, and the program keeps quiet. */
function passToDesk(work: Work, filed: readonly FactName[], tools: Tools): void {
  changeCase(work, { waitingFor: 'desk' });
  answerRequests(work, filed, [], tools);
}

function soundsAngry(text: string, { texts }: Tools): boolean {
  return [...texts.synonyms('cue-angry', 'zh-CN'), ...texts.synonyms('cue-angry', 'en')].some((cue) =>
    text.toLowerCase().includes(cue.toLowerCase()),
  );
}

function misunderstood(work: Work): void {
  const times = work.conversation.misunderstood + 1;
  changeConversation(work, { misunderstood: times });
  if (times >= MISUNDERSTOOD_LIMIT) offerHuman(work);
  else work.reply.says.push({ key: 'not-understood' });
}

function offerHuman(work: Work): void {
  work.reply.says.push({ key: 'offer-human' });
  work.reply.extra.push({ option: 'call_human', label: { key: 'option-call-human' } });
}

/**
 * A payment number that another case names already. The customer's own case: offer to go on there.
 * Somebody else's: only the agent learns of it.
 */
function noteDuplicates(work: Work, { samePayment }: Foreknowledge, filed: readonly FactName[]): void {
  if (!filed.some((name) => name === 'transaction_id' || name === 'merchant_order_id')) return;
  const others = samePayment.filter(({ reference }) => reference !== work.conversation.case);
  const own = others.find(({ lane, stage }) => lane === work.lane && stage !== 'closed');
  if (own) {
    changeConversation(work, { confirming: 'duplicate' });
    work.reply.says.push({ key: 'duplicate-yours', args: { reference: own.reference } });
    work.reply.extra.push(
      { option: `join.${own.reference}`, label: { key: 'option-join' } },
      { option: 'apart', label: { key: 'option-apart' } },
    );
  }
  const current = currentCase(work);
  for (const { reference, lane } of others) {
    if (!current || lane === work.lane) continue;
    record(work, 'duplicate_seen', { kind: 'program' }, { other: reference });
    changeCase(work, {
      notes: [...(work.case?.notes ?? []), { by: 'zhaodan', at: work.now, text: reference }],
    });
  }
}
