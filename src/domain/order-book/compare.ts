import { agreement } from '../agreement.ts';
import { dayNumber, instantOf } from '../beijing.ts';
import { NUMBER_FACTS } from '../fact.ts';
import { DAY, HOUR, MINUTE, type StatedTime } from '../instant.ts';
import { isSimilar, isStrong } from './numbers.ts';
import type { OrderRecord } from './order-record.ts';
import { numbersIn, type Purchase } from './purchase.ts';
import type { Wanted } from './wanted.ts';

/** One thing in which a purchase and the customer's words meet or part. `paid_day`: the day alone. */
export type MatchPoint =
  | 'transaction_id'
  | 'merchant_order_id'
  | 'shop_order_id'
  | 'similar_number'
  | 'amount'
  | 'paid_at'
  | 'paid_day'
  | 'contact'
  | 'recharge_account'
  | 'product'
  | 'payment_channel';

export interface Comparison {
  readonly fits: readonly MatchPoint[];
  readonly against: readonly MatchPoint[];
  /** Whether an exact number that nobody hits by chance is among what fits. */
  readonly strong: boolean;
}

type Outcome = 'fits' | 'against' | null;

/** Holds a purchase beside what is wanted. What one side does not know is neither for it nor against it. */
export function compare(wanted: Wanted, { records }: Purchase): Comparison {
  const numbers = compareNumbers(wanted, records);
  const points: readonly (readonly [MatchPoint, Outcome])[] = [
    ['amount', ofAmount(wanted, records)],
    ['paid_at', ofTime(wanted.paidAt, records)],
    ['paid_day', ofDay(wanted.paidAt, records)],
    ['contact', ofTokens(wanted.contact, records, 'contact')],
    ['recharge_account', ofTokens(wanted.rechargeAccount, records, 'rechargeAccount')],
    ['product', ofProduct(wanted.product, records)],
    ['payment_channel', ofChannel(wanted, records)],
  ];
  const those = (outcome: Outcome) => points.filter(([, its]) => its === outcome).map(([point]) => point);
  return {
    fits: [...numbers.fits, ...those('fits')],
    against: [...numbers.against, ...those('against')],
    strong: numbers.strong,
  };
}

/** People mix up the labels of their numbers: one counts wherever the purchase has it. */
function compareNumbers(wanted: Wanted, records: readonly OrderRecord[]): Comparison {
  const all = numbersIn(records);
  const fits: MatchPoint[] = [];
  const against: MatchPoint[] = [];
  let strong = false;
  for (const name of NUMBER_FACTS) {
    const number = wanted.numbers[name];
    if (number === undefined) continue;
    if (all.has(number)) {
      fits.push(name);
      strong ||= isStrong(number);
    } else if ([...all].some((each) => isSimilar(each, number))) {
      if (!fits.includes('similar_number')) fits.push('similar_number');
    } else if (numbersIn(records, name).size > 0) {
      against.push(name);
    }
  }
  return { fits, against, strong };
}

function ofAmount({ amount }: Wanted, records: readonly OrderRecord[]): Outcome {
  const amounts = records.flatMap((record) => [record.amount ?? [], record.charged ?? []].flat());
  if (amount === null || amounts.length === 0) return null;
  return amounts.some((each) => agreement('amount', amount, each, true) !== null) ? 'fits' : 'against';
}

function times(records: readonly OrderRecord[], field: 'paidAt' | 'createdAt'): readonly number[] {
  return records.flatMap((record) => (record[field] && instantOf(record[field])) ?? []);
}

/** A callback may come hours after the payment, and books it late; an order is never made after it was paid. */
const LATEST_CALLBACK = 3 * DAY;
const USUAL_GAP = 15 * MINUTE;
const CLOCKS_APART = 3 * MINUTE;

function ofTime(stated: StatedTime | null, records: readonly OrderRecord[]): Outcome {
  const at = stated === null ? null : instantOf(stated);
  if (stated === null || at === null || stated.precision === 'day') return null;
  const [paid, created] = [times(records, 'paidAt'), times(records, 'createdAt')];
  if (paid.some((each) => Math.abs(each - at) <= CLOCKS_APART)) return 'fits';
  if (created.some((each) => at - each >= -CLOCKS_APART && at - each <= USUAL_GAP)) return 'fits';
  if (stated.precision === 'time_only' || paid.length + created.length === 0) return null;
  const madeAfter = created.length > 0 && created.every((each) => each - at > 10 * MINUTE);
  const paidBefore = paid.length > 0 && paid.every((each) => at - each > HOUR);
  const longAgo = [...paid, ...created].every((each) => Math.abs(each - at) > LATEST_CALLBACK);
  return madeAfter || paidBefore || longAgo ? 'against' : null;
}

function ofDay(stated: StatedTime | null, records: readonly OrderRecord[]): Outcome {
  const at = stated === null ? null : instantOf(stated);
  if (stated === null || at === null || stated.precision === 'time_only') return null;
  const days = [...times(records, 'paidAt'), ...times(records, 'createdAt')].map(dayNumber);
  if (days.includes(dayNumber(at))) return ofTime(stated, records) === 'fits' ? null : 'fits';
  const apart = days.length > 0 && days.every((day) => Math.abs(day - dayNumber(at)) > 1);
  return stated.precision === 'day' && apart ? 'against' : null;
}

function ofTokens(
  tokens: readonly string[],
  records: readonly OrderRecord[],
  field: 'contact' | 'rechargeAccount',
): Outcome {
  const known = records.flatMap((record) => record[field]?.token ?? []);
  if (tokens.length === 0 || known.length === 0) return null;
  return known.some((token) => tokens.includes(token)) ? 'fits' : 'against';
}

function ofProduct(product: string | null, records: readonly OrderRecord[]): Outcome {
  const named = records.flatMap((record) => record.product ?? []);
  if (product === null || named.length === 0) return null;
  return named.some((each) => agreement('product', product, each, true) !== null) ? 'fits' : null;
}

function ofChannel({ paymentChannel }: Wanted, records: readonly OrderRecord[]): Outcome {
  const channels = records.flatMap((record) => record.paymentChannel ?? []);
  if (paymentChannel === null || channels.length === 0) return null;
  const same = channels.some((each) => agreement('payment_channel', paymentChannel, each, true) !== null);
  return same ? 'fits' : 'against';
}
