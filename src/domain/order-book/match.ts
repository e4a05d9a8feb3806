import { NUMBER_FACTS } from '../fact.ts';
import { type Comparison, compare, type MatchPoint } from './compare.ts';
import type { OrderRecord } from './order-record.ts';
import { gatherPurchases, type Purchase } from './purchase.ts';
import type { Wanted } from './wanted.ts';

/**
 * `certain`: this purchase and no other; `likely`: one stands out and something is missing or speaks against it;
 * `ambiguous`: several may be meant, or too little is known; `none`: nothing that could be it.
 */
export const VERDICTS = ['certain', 'likely', 'ambiguous', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Candidate extends Comparison {
  readonly purchase: Purchase;
  /** 0 to 100: the sum of what fits, less what speaks against it. */
  readonly score: number;
}

export interface Match {
  readonly verdict: Verdict;
  /** The one that is meant where the verdict is `certain` or `likely`. */
  readonly best: Candidate | null;
  /** Best first, at most {@link MOST_CANDIDATES}. */
  readonly candidates: readonly Candidate[];
}

const MOST_CANDIDATES = 5;
const WORTH: Readonly<Record<MatchPoint, number>> = {
  transaction_id: 50,
  merchant_order_id: 50,
  shop_order_id: 45,
  similar_number: 15,
  amount: 20,
  paid_at: 20,
  paid_day: 8,
  contact: 20,
  recharge_account: 20,
  product: 5,
  payment_channel: 5,
};
const COSTS: Partial<Readonly<Record<MatchPoint, number>>> = {
  amount: 25,
  paid_at: 30,
  paid_day: 20,
  transaction_id: 15,
  merchant_order_id: 15,
  shop_order_id: 15,
  payment_channel: 15,
  // Another contact or account is how orders get lost, and hardly speaks against one.
  contact: 5,
  recharge_account: 5,
};
const LIKELY = 35;
const CONCEIVABLE = 20;
const LEAD = 15;
/** What beside a number makes a match certain. */
const FURTHER: readonly MatchPoint[] = ['amount', 'paid_at', 'contact', 'recharge_account'];

function sum(points: readonly MatchPoint[], of: Partial<Record<MatchPoint, number>>): number {
  return points.reduce((total, point) => total + (of[point] ?? 0), 0);
}

export function hasNumber({ fits }: Comparison): boolean {
  return NUMBER_FACTS.some((name) => fits.includes(name));
}

/**
 * Which purchase of an order book's answer is meant. Never a wrong `certain`: that takes an exact number nobody hits by
 * chance, something else that agrees, nothing that speaks against it, and no rival.
 * `complete`: the answer holds everything that fits the question.
 */
export function matchOrders(wanted: Wanted, records: readonly OrderRecord[], complete: boolean): Match {
  const candidates = gatherPurchases(records)
    .map((purchase): Candidate => {
      const comparison = compare(wanted, purchase);
      const score = sum(comparison.fits, WORTH) - sum(comparison.against, COSTS);
      return { ...comparison, purchase, score: Math.max(0, Math.min(100, score)) };
    })
    .filter(({ score, fits }) => score > 0 || fits.length > 0)
    .toSorted((one, other) => other.score - one.score);
  const verdict = judge(wanted, candidates, complete);
  const best = verdict === 'certain' || verdict === 'likely' ? leader(candidates) : null;
  return { verdict, best, candidates: candidates.slice(0, MOST_CANDIDATES) };
}

/** A purchase that holds one of the numbers goes before any that only looks like it. */
function leader(candidates: readonly Candidate[]): Candidate | null {
  return candidates.find(hasNumber) ?? candidates[0] ?? null;
}

function judge(wanted: Wanted, candidates: readonly Candidate[], complete: boolean): Verdict {
  const best = leader(candidates);
  if (best === null || (best.score < CONCEIVABLE && !hasNumber(best))) return 'none';
  const rivals = candidates.filter((each) => each !== best);
  if (rivals.some(hasNumber)) return 'ambiguous';
  if (hasNumber(best)) {
    const disputed = best.against.includes('paid_at') || rivals.some((rival) => isNear(rival));
    if (disputed && !best.strong) return 'ambiguous';
    return isCertain(wanted, best) && !disputed ? 'certain' : 'likely';
  }
  const ahead = rivals.every((rival) => best.score - rival.score >= LEAD);
  return best.score >= LIKELY && ahead && complete ? 'likely' : 'ambiguous';
}

/** Something the customer may have meant as well: a slip away in the number, and alike in what was paid. */
function isNear({ fits }: Candidate): boolean {
  return fits.includes('similar_number') && FURTHER.some((point) => fits.includes(point));
}

function isCertain({ numbers }: Wanted, best: Candidate): boolean {
  if (!best.strong || best.against.length > 0) return false;
  const exact = new Set(NUMBER_FACTS.filter((name) => best.fits.includes(name)).map((name) => numbers[name]));
  return exact.size > 1 || FURTHER.some((point) => best.fits.includes(point));
}
