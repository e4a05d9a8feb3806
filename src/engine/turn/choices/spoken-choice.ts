import { TELLING_FACTS } from '../../../domain/differential.ts';
import type { FactName, NamedValue } from '../../../domain/fact.ts';
import { ENDS, type Meaning } from '../../../understanding/answering/meanings.ts';
import { answerOf } from '../../../understanding/answering/meant.ts';
import type { StateOption, WaitingState } from '../../flow/flows.ts';
import { stays } from '../../flow/nodes.ts';
import { EVIDENCE_OPTION, isOwn } from '../../flow/own-choices.ts';
import { FLOW, isOver } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { isBareYesOrNo } from '../facts/free-answer.ts';
import { putsRight } from '../facts/puts-right.ts';
import { isVagueSum } from '../facts/vague-sum.ts';
import { soundsAngry } from '../feelings/feelings.ts';
import type { ReadText } from '../foreknowledge.ts';
import { optionsOf } from '../reply/put-question.ts';
import { asksForNumber } from '../reply/side-answer.ts';
import type { Work } from '../work.ts';
import { lackNamed } from './lack-named.ts';

/**
 * The option of the pending question that a customer means who answers it in a sentence; `null` where the sentence
 * answers none of them. Where other buttons stand beside, a yes or no may be theirs; and who asks states no facts.
 */
export function spokenChoice(
  work: Work,
  read: ReadText,
  pending: WaitingState,
  tools: Tools,
): StateOption | null {
  const { text, says, meant } = read;
  if (says.direction !== null || says.secrets.length > 0) return null;
  const options = optionsOf(work, pending, tools);
  const beside = work.conversation.prompt?.buttons.some(
    ({ option }) => !isOwn(option, 'call_human') && options.every(({ id }) => id !== option),
  );
  if (beside) return null;
  const asked = {
    about: askedAbout(pending),
    among: meaningsOf(options),
    ends: endsAmong(options),
  };
  const correcting = putsFactRight(read, pending);
  const apart = answerOf(besideFacts(text, says, correcting))(asked);
  const meaning = apart ?? (correcting ? null : meant(asked));
  const chosen = options.find(({ means }) => means !== undefined && means === meaning) ?? null;
  if (chosen === null) return null;
  const heard: Heard = { work, read, pending, tools, isApart: apart !== null };
  return DOUBTS.some((isDoubtful) => isDoubtful(chosen, heard)) ? null : chosen;
}

interface Heard {
  readonly work: Work;
  readonly read: ReadText;
  readonly pending: WaitingState;
  readonly tools: Tools;
  /** It was said apart from all that states a fact. */
  readonly isApart: boolean;
}

/**
 * What speaks against an option that the words come to, and cannot be told from these words alone: what else the text
 * tells, or what an answer taken wrongly would do. Each leads to the same, that nothing is chosen, so their order is of
 * no account.
 */
const DOUBTS: readonly ((chosen: StateOption, heard: Heard) => boolean)[] = [
  tellsOther,
  tellsVagueSum,
  isNoStatement,
  isOfGoods,
  tellsNumber,
  isBare,
  isNoLack,
  asksOther,
];

const OF_BILL = /账单|记录|明细|流水|扣|付款|\b(?:bill|statement|history|charged?|payment)\b/i;
const STILL = /还是没|依然没|\bstill (?:nothing|not|no)\b/i;

/** That nothing arrived says nothing of the bill, and that nothing was charged ends the case: 没到账, still nothing. */
function isOfGoods({ facts }: StateOption, { read: { text, says } }: Heard): boolean {
  if (facts?.wallet_status !== 'none' || OF_BILL.test(text)) return false;
  return says.loss_type === 'goods_missing' || STILL.test(text);
}

/** Who asks states nothing, and "wait, it was 24.99" puts the payment right and says nothing of what was asked. */
function isNoStatement({ facts }: StateOption, { read: { says, stated } }: Heard): boolean {
  if (facts === undefined) return false;
  if (says.kind !== 'correction') return says.kind === 'question';
  return stated.some(({ name }) => name === 'amount' || name === 'paid_at' || name === 'payment_channel');
}

/**
 * What was told of the payment is put right, which is no answer to what is to be checked (不是30是35, where the shop is
 * asked), and sends nothing off.
 */
function putsFactRight(read: ReadText, { check, flow }: WaitingState): boolean {
  if ((check === undefined && flow !== FLOW.review) || !putsRight(read)) return false;
  const checked: FactName[] = check === 'recharge_target' ? ['recharge_account'] : ['shop', 'contact'];
  return read.stated.some(({ name }) => ![...TELLING_FACTS, ...checked, 'loss_claimed'].includes(name));
}

function meaningsOf(options: readonly StateOption[]): Meaning[] {
  return options.flatMap(({ means }) => means ?? []);
}

/** What is taken back less easily than an answer: what ends a talk anywhere, and what leads to the end from here. */
function endsAmong(options: readonly StateOption[]): Meaning[] {
  return [...ENDS, ...meaningsOf(options.filter(({ to }) => isOver(to)))];
}

/** Another question that is known, where a number is, or an outburst is no wish to be told how: how do I know you are real. */
function asksOther(chosen: StateOption, { work, read: { text }, pending, tools }: Heard): boolean {
  if (!stays(chosen)) return false;
  const found = tools.answerFor(text, work.conversation.locale);
  if (soundsAngry(text, tools) || (found !== null && 'answer' in found)) return true;
  return asksForNumber(work, text, pending, tools);
}

/** A sum of which nobody is sure is told all the same, and is no answer to another question. */
function tellsVagueSum({ means }: StateOption, { read }: Heard): boolean {
  return means === 'unsure' && isVagueSum(read.text);
}

/** A yes or no does not say which of the orders that can be seen it is about. */
function isBare({ facts }: StateOption, { read, tools }: Heard): boolean {
  return facts?.order_seen !== undefined && isBareYesOrNo(read.text, tools);
}

/** Wallet and order list are asked about one after the other: what a text says of the one is no answer about the other. */
function tellsOther({ facts = {} }: StateOption, { read, isApart }: Heard): boolean {
  if (isApart) return false;
  const told = (name: FactName) => read.stated.some((each) => each.name === name);
  return TELLING_FACTS.some((name) => facts[name] !== undefined && !told(name) && TELLING_FACTS.some(told));
}

/** Nothing of what was asked for can be had, and not only a part of it, one number or something else. */
function isNoLack({ id }: StateOption, { work, read: { text, stated }, pending, tools }: Heard): boolean {
  if (id !== EVIDENCE_OPTION.lack) return false;
  // What is told beside names no lack without a word for it.
  if (stated.length > 0 && !NOT_HAD.test(text)) return true;
  return givesSome(stated, pending, tools) || lackNamed(work, text, pending, tools).length > 0;
}
const NOT_HAD =
  /[没沒不无無忘删丢]|找|\b(?:no|not|none|nothing|never|cannot|without|forgot\w*|lost|gone|deleted)\b|n['’]?t\b/iu;

/** Who gives a number, or part of what is asked for, and does not remember the rest has not nothing: 昨天下午吧，多少钱记不清了. */
function givesSome(
  stated: readonly NamedValue[],
  { evidence }: WaitingState,
  { plan }: Pick<Tools, 'plan'>,
): boolean {
  const asked = evidence === undefined ? [] : plan.rules[evidence].facts;
  return stated.some(({ name }) => asked.includes(name) || name === 'merchant_order_id');
}

/** Only a payment that was made has a number. */
function tellsNumber({ facts }: StateOption, { read: { stated } }: Heard): boolean {
  return facts?.wallet_status === 'none' && stated.some(({ name }) => name === 'transaction_id');
}

export function askedAbout({
  check,
  fact,
  evidence,
}: Pick<WaitingState, 'check' | 'fact' | 'evidence'>): string {
  return check ?? fact ?? evidence ?? '';
}

/** Chinese is written without spaces, so one that stands there parts clauses, too. */
const CLAUSES = /(?:(?<!\p{Script=Han}) (?!\p{Script=Han})|[^ ，,。;；!！\n])+/gu;

/** What denies the value of before, or begs pardon for it: 买的不是Q币, QQ号写错了, sorry. */
const OF_CORRECTING =
  /不是|不对|[写填打说记选弄搞]错|错了|改|^(?:就?是|啊|哦|那个|等等)$|\b(?:not|no|wasn['’]?t|isn['’]?t|sorry|oops|wait|wrong|mistake|typo|actually|meant)\b/iu;

/**
 * The clauses in which no fact was read, where there are others: 没有啊 of 没有啊，微信付的 30 块. `correcting`: without
 * those that are about the value of before.
 */
function besideFacts(text: string, { facts }: ReadText['says'], correcting: boolean): string {
  const spans = Object.values(facts).flatMap((fact) => (fact === null ? [] : [fact.span]));
  const clauses = [...text.matchAll(CLAUSES)];
  const beside = clauses.filter(
    ({ 0: clause, index }) =>
      spans.every(([from, to]) => to <= index || from >= index + clause.length) &&
      !(correcting && OF_CORRECTING.test(clause)),
  );
  return beside.length === clauses.length ? '' : beside.map(([clause]) => clause).join('，');
}
