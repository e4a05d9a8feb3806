import { TELLING_FACTS } from '../../../domain/differential.ts';
import type { FactName, NamedValue } from '../../../domain/fact.ts';
import type { LossType } from '../../../domain/loss-type.ts';
import type { Understood } from '../../../understanding/understood.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import { statedByLabel } from '../choices/other-button.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText, ToldText } from '../foreknowledge.ts';
import { tellsOneOrder } from '../payments/second-order.ts';
import type { Work } from '../work.ts';
import { withAskedAccount } from './asked-account.ts';
import { withAskedNumber } from './asked-number.ts';
import { inMoneyOfTalk } from './bare-number.ts';
import { freeAnswer } from './free-answer.ts';
import { atThisMinute } from './just-now.ts';
import { isMistakable } from './mistakable.ts';
import { noneArrived } from './none-arrived.ts';
import { numberIn } from './number-in.ts';
import { isOfAnother } from './of-another.ts';
import { withPlayer } from './player-in.ts';
import { putsRight } from './puts-right.ts';
import { timePutRight } from './time-put-right.ts';
import { wholeName } from './whole-name.ts';

export interface FactsTold {
  readonly facts: readonly NamedValue[];
  /** Some of what it says is left out because it is of another payment. */
  readonly ofAnother: boolean;
}

/**
 * The facts of a message as they are to be filed, each once: what its words say, where a button's name or the question
 * that is open knows better, as that has it; and what was only put right, beside what stays. What tells `further`
 * payments is none of this one's.
 */
export function factsTold(
  work: Work,
  told: ToldText,
  pending: WaitingState,
  further: readonly string[],
  tools: Tools,
): FactsTold {
  const { read } = told;
  const isBeside = told.answers || isGuess(work, read) || tellsOneOrder(work, read.text);
  const heard = isBeside ? read.besidesLoss : read.stated;
  const isRight = putsRight(read) || told.corrects !== undefined;
  const labelled = told.answers ? [] : statedByLabel(read.text, tools);
  const said = replacedBy(heard, labelled);
  const another = said.filter((each) => isOfAnother(work, each, read));
  const isSure = (each: NamedValue) =>
    !another.includes(each) &&
    (each.name === told.corrects || !isMistakable(work, each, read, pending, tools));
  const named = withPlayer(read, said.filter(isSure));
  const sure = withAskedAccount(work, read.text, named, pending, tools);
  const stated = withCorrected(told, withAskedNumber(work, read, sure, pending, tools));
  const answers = told.answers !== undefined || told.submits;
  const free = answers
    ? []
    : freeAnswer(work, read, stated, { ...pending, fact: told.corrects ?? pending.fact }, tools);
  const asked = free.filter((each) => isSure(each) && !isOfAnother(work, each, read));
  const facts = replacedBy(
    stated.filter((each) => !isPartOf(asked, each)),
    asked,
  )
    .filter(({ name, value }) => name !== 'transaction_id' || !further.includes(value))
    .filter(({ name }) => !told.afterwards || !OF_LOSS.includes(name))
    .map((each) => inMoneyOfTalk(work, each, read))
    .map((each) => wholeName(work, each, isRight))
    .map((each) => atThisMinute(each, read, work.now))
    .map((each) => timePutRight(work, each, read, isRight));
  return { facts, ofAnother: another.length > 0 };
}

/** What the loss is concluded from: once the desk has decided, what is said is about the outcome, and the case stays what it was. */
const OF_LOSS: readonly FactName[] = ['loss_claimed', ...TELLING_FACTS];

const NUMBERS: readonly FactName[] = ['transaction_id', 'merchant_order_id', 'shop_order_id'];

/** A number that nothing else gives away is the one that was to be put right. */
function withCorrected(
  { read: { text, says }, corrects }: ToldText,
  stated: readonly NamedValue[],
): readonly NamedValue[] {
  const isRead = stated.some(({ name }) => NUMBERS.includes(name));
  const value = corrects === undefined || !NUMBERS.includes(corrects) || isRead ? null : numberIn(text, says);
  if (value === null) return stated;
  return [
    ...stated.filter(({ name }) => name !== 'recharge_account' && name !== 'contact'),
    { name: corrects, value } as NamedValue,
  ];
}

function replacedBy(facts: readonly NamedValue[], better: readonly NamedValue[]): NamedValue[] {
  return [...facts.filter(({ name }) => better.every((each) => each.name !== name)), ...better];
}

/** Goods that are named to say what is wrong with them are what came, not what was bought: 到的是周卡不是月卡. */
function isPartOf(free: readonly NamedValue[], { name }: NamedValue): boolean {
  return (name === 'product' || name === 'product_kind') && free.some((each) => each.name === 'trouble');
}

/** A loss that was concluded is given up only for one that is told in so many words: most texts that come later bring details. */
const TOLD_PLAINLY = 0.75;

/** That it is none of the losses ends the search for one, so that has to be told plainly, too; somebody who demands a fee is no trouble of the order. */
function isGuess(work: Work, { text, says }: ReadText): boolean {
  const { kind, confidence, loss_type: loss, warnings } = says;
  if (loss === 'not_charged' && isOfFee(work)) return true;
  const isPlain = confidence >= TOLD_PLAINLY || namesDeadGoods(says);
  if (loss === 'other' && (!isPlain || warnings.includes('scam_fee'))) return true;
  if (loss !== null && ENDS_SEARCH.includes(loss) && ((!isPlain && !hasSign(says)) || wondersAtShop(text)))
    return true;
  const { lossType } = dossierOf(work);
  if (lossType === null || kind === 'correction') return false;
  // It was asked for, where the trouble was taken for another one.
  if (lossType === 'other' && loss === 'goods_missing' && noneArrived(text)) return false;
  return kind === 'question' || confidence < TOLD_PLAINLY;
}

/** These lead away from the order, so they want a word that tells of them: 买了, is my data sent abroad. */
const ENDS_SEARCH: readonly LossType[] = ['wrong_account_or_platform', 'not_charged'];
const OF_ANY_PAYMENT = ['paid', 'money_left', 'paid_twice'];

function hasSign({ reasons }: Understood): boolean {
  return reasons.some(({ value }) => !OF_ANY_PAYMENT.includes(value));
}

/** Who wonders whether it was this shop has not found it in another one: wrong shop maybe? 会不会是别家？ */
function wondersAtShop(text: string): boolean {
  return WONDERS.test(text) && OF_SHOP.test(text) && text.length <= LONGEST_WONDER;
}
const WONDERS = /会不会|是不是|该不会|难道|[?？]\s*$|吗\P{L}*$/u;
const OF_SHOP = /[店家](?!里)|平台|网站|\b(?:shop|store|site|seller)\b/iu;
const LONGEST_WONDER = 40;

const DEAD = ['code_invalid', 'invalid_words'];
/** What is dead may be a wallet, a link to pay by or an order that nobody paid. */
const DEAD_PAYING = ['payment_failed', 'qr_broken', 'page_expired', 'shown_unpaid', 'not_delivered'];

/** Goods by their name and that they are no good: 年卡突然用不了了. */
function namesDeadGoods({ facts, reasons }: Understood): boolean {
  const tells = (signs: readonly string[]) => reasons.some(({ value }) => signs.includes(value));
  const isWallet = facts.channel !== null && !tells(['code_invalid']);
  return facts.product !== null && tells(DEAD) && !tells(DEAD_PAYING) && !isWallet;
}

/** Whoever was asked for a fee and has not paid speaks of the fee. */
function isOfFee(work: Work): boolean {
  return work.conversation.warned?.includes('extra_fee') === true;
}
