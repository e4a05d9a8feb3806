import { TELLING_FACTS } from '../../../domain/differential.ts';
import type { FactName, NamedValue } from '../../../domain/fact.ts';
import { ENDS, type Meaning } from '../../../understanding/answering/meanings.ts';
import { answerOf } from '../../../understanding/answering/meant.ts';
import { tellsGoodsCame } from '../../../understanding/goods-came.ts';
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
import { wishesInstead } from '../wishes/instead-wish.ts';
import { wishesRefund } from '../wishes/refund-wish.ts';
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
  const { text, says, meant, stated } = read;
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
  if (chosen === null || (apart === null && tellsOther(chosen, stated))) return null;
  if (chosen.means === 'unsure' && isVagueSum(text)) return null;
  if (chosen.facts !== undefined && isNoStatement(says, stated)) return null;
  if (chosen.facts?.wallet_status === 'none' && (isOfGoods(text, says) || tellsNumber(stated))) return null;
  if (chosen.facts?.wallet_status === 'refunded' && wishesRefund(text)) return null;
  if (chosen.facts?.order_seen !== undefined && isBareYesOrNo(text, tools)) return null;
  if (chosen.facts?.order_seen === 'unpaid' && isShownPaid(text)) return goodsMissingAmong(options);
  if (chosen.facts?.order_seen === 'goods_missing' && !isOfOrder(text)) return null;
  if (isOfReview(chosen) && (wishesInstead(text) || isOfSum(text))) return null;
  if (isOwnLack(chosen) && !namesLack(work, text, stated, pending, tools)) return null;
  return stays(chosen) && asksOther(work, text, pending, tools) ? null : chosen;
}

const OF_BILL = /账单|记录|明细|流水|扣|付款|\b(?:bill|statement|history|charged?|payment)\b/i;
const STILL = /还是没|依然没|\bstill (?:nothing|not|no)\b/i;

const OF_ORDER = /[单有在]|列表|显示|状态|记录|\b(?:orders?|there|list|shows?|says|marked|status|it'?s)\b/iu;

/** A rule: an order that is shown as paid is there, and is not the one that was not paid: order status: paid. */
const SHOWN_PAID = /已(?:经)?(?:付款|支付|付)|(?:付款|支付)(?:已)?(?:成功|完成)|\bpaid\b/iu;
const SHOWN_UNPAID =
  /[未待没][付支]|\b(?:unpaid|awaiting|pending|not yet|(?:not|never|(?:has|is|was) ?n['’]?t)(?: been)? paid)\b/iu;

function isShownPaid(text: string): boolean {
  return SHOWN_PAID.test(text) && !SHOWN_UNPAID.test(text);
}

function goodsMissingAmong(options: readonly StateOption[]): StateOption | null {
  return options.find(({ facts }) => facts?.order_seen === 'goods_missing') ?? null;
}

/** A rule, not left to the fit: that nothing arrived does not say that the order is in the list: 没收到东西. */
function isOfOrder(text: string): boolean {
  return OF_ORDER.test(text) && !tellsGoodsCame(text);
}

/** A rule, too: that nothing arrived says nothing of the bill: 没到账, still nothing. */
function isOfGoods(text: string, { loss_type: loss }: ReadText['says']): boolean {
  return !OF_BILL.test(text) && (loss === 'goods_missing' || STILL.test(text));
}

/** Who asks states nothing, and "wait, it was 24.99" puts the payment right and says nothing of what was asked. */
function isNoStatement({ kind }: ReadText['says'], stated: readonly NamedValue[]): boolean {
  if (kind !== 'correction') return kind === 'question';
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
function asksOther(work: Work, text: string, pending: WaitingState, tools: Tools): boolean {
  const found = tools.answerFor(text, work.conversation.locale);
  if (soundsAngry(text, tools) || (found !== null && 'answer' in found)) return true;
  return asksForNumber(work, text, pending, tools);
}

/** A rule: what is wished for in place of dead goods is no word for handing it over, and nothing more to add: send me a new one. */
function isOfReview({ means }: StateOption): boolean {
  return means === 'submit' || means === 'add';
}

/** That a sum is right, or what it is: 就30没错. */
function isOfSum(text: string): boolean {
  return /\d/.test(text) && !/交|发|send|submit/i.test(text);
}

/** Wallet and order list are asked about one after the other: what a text says of the one is no answer about the other. */
function tellsOther({ facts = {} }: StateOption, stated: readonly NamedValue[]): boolean {
  const told = (name: FactName) => stated.some((each) => each.name === name);
  return TELLING_FACTS.some((name) => facts[name] !== undefined && !told(name) && TELLING_FACTS.some(told));
}

function isOwnLack({ id }: StateOption): boolean {
  return id === EVIDENCE_OPTION.lack;
}

/** All of what was asked for, and not only a part of it, one number or something else. */
function namesLack(
  work: Work,
  text: string,
  stated: readonly NamedValue[],
  pending: WaitingState,
  tools: Tools,
): boolean {
  if (ofSomethingElse(text, stated) || givesSome(stated, pending, tools)) return false;
  return lackNamed(work, text, pending, tools).length === 0;
}

/** A rule, not left to the fit: what is told beside names no lack without a word for it; what is not in the balance is the money. */
function ofSomethingElse(text: string, stated: readonly NamedValue[]): boolean {
  return (stated.length > 0 && !NOT_HAD.test(text)) || OF_BALANCE.test(text);
}
const NOT_HAD =
  /[没沒不无無忘删丢]|找|\b(?:no|not|none|nothing|never|cannot|without|forgot\w*|lost|gone|deleted)\b|n['’]?t\b/iu;
const OF_BALANCE =
  /余额|(?:卡|账户|账号|帐户|钱包|零钱)里?[^，,。 ]{0,4}没(?:有)?(?:[收退]?到|见|$)|\b(?:balance|not (?:back )?in my (?:account|wallet|bank))\b/iu;

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
function tellsNumber(stated: readonly NamedValue[]): boolean {
  return stated.some(({ name }) => name === 'transaction_id');
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
