import type { CheckRecord } from './check.ts';
import { type Facts, known, type OrderSighting, type WalletStatus } from './fact.ts';
import type { LossType } from './loss-type.ts';

/** Facts whose questions tell the losses apart. */
export const TELLING_FACTS = ['wallet_status', 'order_seen'] as const;
export type TellingFact = (typeof TELLING_FACTS)[number];

/**
 * One weight for each loss that these questions can lead to, in this order: stalled page, no order, order gone, goods
 * missing, not charged. Another login or shop looks like no order here, and is asked about there.
 */
type Weights = readonly [stalled: number, none: number, gone: number, goods: number, uncharged: number];

/** How often each comes; figures here and below are estimates from public complaints, to be replaced by a shop's own. */
const USUAL: Weights = [0.4, 0.25, 0.08, 0.12, 0.15];

/** How often somebody with each loss describes it as this one. */
const CLAIMED: Partial<Readonly<Record<LossType, Weights>>> = {
  charged_page_stalled: [0.75, 0.25, 0.03, 0.1, 0.45],
  paid_no_order: [0.15, 0.75, 0.1, 0.05, 0.35],
  deleted_or_overwritten: [0.02, 0.05, 0.8, 0.02, 0.02],
  goods_missing: [0.1, 0.1, 0.02, 0.8, 0.05],
  not_charged: [0.05, 0.05, 0.02, 0.02, 0.6],
};

/** How often each loss comes with each answer. */
const WALLET: Readonly<Record<WalletStatus, Weights>> = {
  success: [0.93, 0.93, 0.95, 0.96, 0.05],
  pending: [0.02, 0.02, 0.01, 0.01, 0.3],
  refunded: [0.02, 0.02, 0.02, 0.01, 0.25],
  closed: [0.01, 0.01, 0.01, 0.01, 0.1],
  none: [0.02, 0.02, 0.01, 0.01, 0.3],
};
const SEEN: Readonly<Record<OrderSighting, Weights>> = {
  none: [0.12, 0.88, 0.08, 0.03, 0.4],
  unpaid: [0.35, 0.03, 0.03, 0.01, 0.35],
  page_stuck: [0.45, 0.03, 0.01, 0.01, 0.2],
  goods_missing: [0.05, 0.02, 0.01, 0.93, 0.01],
  gone: [0.02, 0.03, 0.75, 0.01, 0.03],
  changed: [0.01, 0.01, 0.12, 0.01, 0.01],
  there: [0.001, 0.001, 0.001, 0.001, 0.001],
};
/** A payment number is hardly ever to be had where nothing was charged. */
const NUMBERED: Weights = [1, 1, 1, 1, 0.08];

const ANSWERS: Readonly<Record<TellingFact, readonly Weights[]>> = {
  wallet_status: Object.values(WALLET),
  order_seen: Object.values(SEEN),
};

/** How much likelier the right loss has to become for a question to be worth its while… */
const WORTH = 0.02;
/** …and where the payment can be looked up by its number whatever the loss is. */
const WORTH_NUMBERED = 0.15;

/**
 * The question by whose answer the right loss becomes most likely, among those not answered yet, also with "I don't
 * know"; `null` where none is worth asking any more. `numbered`: a number of the payment is there.
 */
export function tellsMost(
  facts: Facts,
  checks: readonly CheckRecord[],
  numbered: boolean,
): TellingFact | null {
  const likely = likelihoods(facts, numbered);
  const whole = likely.reduce((sum, each) => sum + each, 0);
  const sure = Math.max(...likely);
  const open = TELLING_FACTS.filter((name) => facts[name] === undefined && !isAnswered(name, checks));
  const ranked = open
    .map((name) => {
      const after = ANSWERS[name].reduce((sum, answer) => sum + Math.max(...times(likely, answer)), 0);
      return { name, worth: (after - sure) / whole };
    })
    .filter(({ worth }) => worth >= (numbered ? WORTH_NUMBERED : WORTH))
    .toSorted((one, other) => other.worth - one.worth);
  return ranked[0]?.name ?? null;
}

function likelihoods(facts: Facts, numbered: boolean): Weights {
  const claimed = known(facts, 'loss_claimed')?.value;
  const wallet = known(facts, 'wallet_status')?.value;
  const seen = known(facts, 'order_seen')?.value;
  const told = [
    claimed && CLAIMED[claimed],
    wallet && WALLET[wallet],
    seen && SEEN[seen],
    numbered ? NUMBERED : undefined,
  ].filter((each) => each !== undefined);
  return told.reduce(times, USUAL);
}

function times(one: Weights, other: Weights): Weights {
  return one.map((weight, at) => weight * (other[at] ?? 1)) as unknown as Weights;
}

/** Who could not say what the wallet shows is not asked again. */
function isAnswered(name: TellingFact, checks: readonly CheckRecord[]): boolean {
  const result = checks.findLast(({ check }) => check === 'really_charged')?.result;
  return name === 'wallet_status' && result !== undefined && result !== 'found';
}
