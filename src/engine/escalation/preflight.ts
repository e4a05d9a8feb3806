import { openContradictions } from '../../domain/completeness.ts';
import type { EvidenceItem } from '../../domain/evidence.ts';
import type { ExhibitKind } from '../../domain/exhibit.ts';
import { FACT_NAMES, type FactName, known, standingOf } from '../../domain/fact.ts';
import type { PaymentChannel } from '../../domain/payment-channel.ts';
import type { Route } from './schema.ts';
import { operatorOf, type Situation } from './situation.ts';
import { DETAILS, type Detail, type Need } from './vocabulary.ts';

/**
 * What is not at hand. `missing` and `contradicted` hold a submission up where they are required; `unobtainable` was
 * tried in vain; `own` is only the customer's to fill in and never kept here.
 */
export interface Gap {
  readonly need: Need;
  readonly required: boolean;
  readonly why: 'missing' | 'contradicted' | 'unobtainable' | 'own';
  /** Key of the text that says where it is found. */
  readonly where: string;
}

/** Payment channels with a how-to-find card of their own; a bank card is looked up like UnionPay. */
const CARDS: Partial<Record<PaymentChannel, string>> = {
  alipay: 'alipay',
  wechat: 'wechat',
  unionpay: 'unionpay',
  bank_card: 'unionpay',
};

/** Where a payment has only one number, and a name of its own for it. */
const ONE_NUMBER: Partial<Record<PaymentChannel, string>> = {
  paypal: 'paypal',
  usdt: 'usdt',
  card_international: 'card',
};

/** The question of the conversation whose "where do I find it" serves a fact or a file as well. */
const FOUND_LIKE: Partial<Record<Need, EvidenceItem>> = {
  amount: 'payment',
  paid_with: 'payment',
  refunded: 'payment',
  paid_at: 'payment',
  payment_channel: 'payment',
  wallet_status: 'payment',
  transaction_id: 'numbers',
  merchant_order_id: 'numbers',
  shop_order_id: 'order_number',
  product: 'product',
  product_kind: 'product',
  recharge_account: 'recharge_account',
  contact: 'contact',
  order_seen: 'interaction',
  order_before: 'order_before',
  trouble: 'trouble',
  wants: 'trouble',
  payment_proof: 'payment_proof',
  order_page: 'order_page',
  purchase_notice: 'purchase_notice',
};

function isFact(need: Need): need is Need & FactName {
  return (FACT_NAMES as readonly string[]).includes(need);
}

function isDetail(need: Need): need is Detail {
  return (DETAILS as readonly string[]).includes(need);
}

/** Whether the conversation's own "where do I find it" serves this as well. */
export function isFoundLikeEvidence(need: Need): boolean {
  return FOUND_LIKE[need] !== undefined;
}

/** Key of the text that says where something is found. */
export function whereToFind(need: Need, { case: { facts } }: Pick<Situation, 'case'>): string {
  const item = FOUND_LIKE[need];
  if (item === undefined) return `escalation-where-${need.replaceAll('_', '-')}`;
  const channel = known(facts, 'payment_channel')?.value;
  const one = need === 'transaction_id' ? ONE_NUMBER[channel ?? 'other'] : undefined;
  if (one !== undefined) return `escalation-where-transaction-id-${one}`;
  return `how-${item.replaceAll('_', '-')}-${(channel && CARDS[channel]) ?? 'other'}`;
}

function lack(need: Need, situation: Situation): Gap['why'] | null {
  const { case: theCase } = situation;
  if (isFact(need)) {
    const standing = standingOf(theCase.facts, need);
    if (standing === 'missing' || standing === 'unobtainable') return standing;
    return openContradictions(theCase).includes(need) ? 'contradicted' : null;
  }
  if (!isDetail(need))
    return theCase.exhibits.some(({ kind }) => kind === (need as ExhibitKind)) ? null : 'missing';
  const operator = operatorOf(situation);
  switch (need) {
    case 'operator_name':
      return operator === null ? 'missing' : null;
    case 'operator_address':
      return operator?.address == null ? 'missing' : null;
    case 'operator_code':
      return operator?.code == null ? 'missing' : null;
    default:
      return 'own';
  }
}

/** What is missing before a route is taken, required things first. */
export function gapsOf({ needs }: Pick<Route, 'needs'>, situation: Situation): readonly Gap[] {
  const of = (list: readonly Need[], required: boolean) =>
    list.flatMap((need): readonly Gap[] => {
      const why = lack(need, situation);
      return why === null ? [] : [{ need, required, why, where: whereToFind(need, situation) }];
    });
  return [...of(needs.required, true), ...of(needs.optional, false)];
}

/** What the customer can be asked for here: the rest is theirs to look up and is never kept. */
export function askable(gaps: readonly Gap[]): readonly Gap[] {
  return blocking(gaps).filter(({ need }) => !isDetail(need));
}

export function factsAmong(gaps: readonly Gap[]): readonly FactName[] {
  return gaps.flatMap(({ need }) => (isFact(need) ? [need] : []));
}

export function filesAmong(gaps: readonly Gap[]): readonly ExhibitKind[] {
  return gaps.flatMap(({ need }) => (isFact(need) || isDetail(need) ? [] : [need as ExhibitKind]));
}

/** What holds a submission up: required, and missing or contradicted. */
export function blocking(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter(({ required, why }) => required && (why === 'missing' || why === 'contradicted'));
}
