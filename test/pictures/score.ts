import type { PictureFacts, PictureRead, ReadOrder } from '../../src/understanding/pictures/picture-read.ts';
import type { Truth, TruthKey } from './truth.ts';

const KEYS: readonly TruthKey[] = [
  'amount',
  'paid_at',
  'channel',
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'card_tail',
  'payee',
  'product',
  'recharge_account',
  'status',
];
/** Where a page does not name these they may be concluded from the rest. */
const CONCLUDED: readonly TruthKey[] = ['channel', 'status'];

/** Facts that were read right, read wrong (or though there were none), and not read. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  readonly facts: Record<TruthKey, Tally>;
  readonly orders: Tally;
  readonly documents: Tally;
  readonly directions: Tally;
  /** Every difference in words, for whoever looks why. */
  readonly notes: string[];
}

export function newScore(): Score {
  const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
  return {
    facts: Object.fromEntries(KEYS.map((key) => [key, tally()])) as Record<TruthKey, Tally>,
    orders: tally(),
    documents: tally(),
    directions: tally(),
    notes: [],
  };
}

/** Of all that was read, how much is right; of all that is there, how much was read. */
export function precisionOf({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}
export function recallOf({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
export function added(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

function shown(facts: PictureFacts, key: TruthKey): string | null {
  if (key === 'amount') return facts.amount?.value.value ?? null;
  if (key === 'paid_at') return facts.paid_at?.value.value ?? null;
  return facts[key]?.value ?? null;
}

function orderShown(order: ReadOrder | undefined, key: keyof ReadOrder): string | null {
  const value = order?.[key] ?? null;
  return typeof value === 'object' ? (value?.value ?? null) : value;
}

/** A moment may be written in any zone. */
function isSameMoment(one: string, other: string | null): boolean {
  const written = /T.*[+-]\d\d:\d\d$/;
  return written.test(one) && other !== null && written.test(other) && Date.parse(one) === Date.parse(other);
}

/** Counts what was read from one picture against what it shows. */
export function count(score: Score, name: string, truth: Truth, read: PictureRead): void {
  const judge = (tally: Tally, what: string, got: unknown, wanted: unknown) => {
    if (got === wanted) {
      if (wanted !== null) tally.right++;
      return;
    }
    if (got !== null) tally.wrong++;
    if (wanted !== null) tally.missed++;
    score.notes.push(`${name}: ${what} is ${wanted}, read as ${got}`);
  };
  const documents = [truth.document].flat();
  judge(
    score.documents,
    'document',
    read.document,
    documents.includes(read.document) ? read.document : documents[0],
  );
  if (truth.direction) judge(score.directions, 'direction', read.direction, truth.direction);
  for (const key of KEYS) {
    const wanted = truth.facts?.[key] ?? null;
    if (truth.free?.includes(key) || (wanted === null && CONCLUDED.includes(key) && truth.facts?.amount))
      continue;
    const got = shown(read.facts, key);
    judge(score.facts[key], key, got !== null && isSameMoment(got, wanted) ? wanted : got, wanted);
  }
  for (const [at, order] of (truth.orders ?? []).entries()) {
    for (const [key, wanted] of Object.entries(order)) {
      judge(score.orders, `order ${at} ${key}`, orderShown(read.orders[at], key as keyof ReadOrder), wanted);
    }
  }
  for (const warning of truth.warnings ?? []) {
    if (!(read.warnings as readonly string[]).includes(warning)) score.notes.push(`${name}: no ${warning}`);
  }
}
