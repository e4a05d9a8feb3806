import type { ShownAmount } from './amount-signs.ts';
import type { Found } from './found.ts';
import { judging } from './weighing/judging.ts';
import { readWeights } from './weighing/weights.ts';

export interface Paid {
  /** Major units with two places. */
  readonly value: string;
  readonly currency: string;
}

export interface AmountContext {
  /** The currency of a number without one. */
  readonly usual: string;
  /** The money of a place the text names: a dollar or 元 there is its own; `null`: no such place. */
  readonly local: string | null;
  /** What a lone `$` stands for; `null`: the usual dollar. */
  readonly dollar: string | null;
  /** A machine wrote the text: of two sums with the same claim it names the one that moved first. */
  readonly notice: boolean;
}

const LIKELIHOOD = judging(readWeights(new URL('./amount-weights.bin', import.meta.url)));
export const LIKELY = 0.5;
/** A sum in words that many places share. */
const SHARED = /[元块蚊]/;
/** Money that is written with a dollar's sign at home. */
const DOLLARS: ReadonlySet<string> = new Set(['HKD', 'TWD', 'MOP', 'MXN', 'CAD', 'SGD']);
/** Whose rupees are not India's. */
const RUPEES: ReadonlySet<string> = new Set(['PKR', 'NPR']);
/** Two sums leave it open which was paid where one is less than so many times as likely as the other. */
const TIE = 1.4;

/** One or the other: whoever asks does not know. */
const EITHER = /^[^\d,。]{0,6}?(?:还是|或者?|要么|就是|也?可能是?|\bor\b|\bmaybe\b|\/|~)[^\d,。]{0,4}$/i;

function decimal(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}

function odds(chance: number): number {
  return chance / (1 - chance);
}

/** 49.60 beside €54.60 is in euro, too; but who writes Chinese pays in yuan for a card of 50 US dollars. */
function moneyBeside(shown: readonly ShownAmount[], usual: string): string | null {
  const written = [...new Set(shown.flatMap(({ value }) => value.currency ?? []))];
  const [only = ''] = written;
  return written.length === 1 && (usual === 'USD' || DOLLARS.has(only)) ? only : null;
}

/** Whether neither of two chances is clearly the better. */
function isTie(one: number, other: number): boolean {
  const ratio = odds(one) / odds(other);
  return ratio < TIE && ratio > 1 / TIE;
}

function isEither(text: string, one: ShownAmount | undefined, other: ShownAmount): boolean {
  return (
    one !== undefined && one.value.minor !== other.value.minor && EITHER.test(text.slice(one.to, other.from))
  );
}

/**
 * The amount that was paid: never a balance, a price, a discount, a face value or a fee. `undecided`: two different
 * amounts have the same claim to it, and none is taken.
 */
export function readAmount(
  text: string,
  shown: readonly ShownAmount[],
  { usual, local, dollar, notice }: AmountContext,
): { readonly paid: Found<Paid> | null; readonly undecided: boolean } {
  if (!notice && shown.some((each, at) => isEither(text, shown[at - 1], each)))
    return { paid: null, undecided: true };
  let best: ShownAmount | null = null;
  let most = LIKELY;
  let rival = false;
  for (const each of shown) {
    const chance = LIKELIHOOD(each.shows);
    if (chance < LIKELY) continue;
    const close = best !== null && isTie(chance, most) && each.value.minor !== best.value.minor;
    rival = !notice && (close || (rival && chance <= most));
    if (best === null || chance > most) [best, most] = [each, chance];
  }
  if (best === null || rival) return { paid: null, undecided: rival };
  const { minor, currency } = best.value;
  const own = text.slice(best.from, best.to);
  const spoken = own.endsWith('蚊') && usual === dollar ? dollar : null;
  const ofDollars = local !== null && DOLLARS.has(local) ? local : dollar;
  const isRupees = local !== null && RUPEES.has(local) && currency === 'INR' && !own.includes('₹');
  const rupees = isRupees ? local : null;
  const shared =
    rupees ?? (/^\$[^A-Z]*$/i.test(own) ? ofDollars : SHARED.test(own) ? (local ?? spoken) : null);
  return {
    paid: {
      value: {
        value: decimal(minor),
        currency: shared ?? currency ?? moneyBeside(shown, usual) ?? usual,
      },
      from: best.from,
      to: best.to,
    },
    undecided: false,
  };
}
