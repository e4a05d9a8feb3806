import type { Claims } from './claims.ts';
import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from './lexicon/concepts.ts';
import { type Tagged, tagAfter, tagBefore } from './lexicon/tag.ts';

/** Whether the words beside a number call it what was paid, or what it is instead. */
export interface Role {
  /** Negative where it is something else: a balance, a price, a discount, a fee. */
  readonly score: number;
  /** It says what the goods are worth (50元的卡): paid only where nothing else is. */
  readonly face: boolean;
}

function codes(...concepts: string[]): ReadonlySet<string> {
  return new Set(concepts.map(codeOf));
}

const SUMS = codes('sum');
const PAID = codes('pay', 'charge', 'topup', 'buy', 'turn', 'paidok', 'bill');
const CAME_BACK = codes('refund', 'arrive');
const OTHER = codes(
  'balance',
  'price',
  'face',
  'discount',
  'fee',
  'deposit',
  'limit',
  'refund',
  'short',
  'less',
);
const OTHER_AFTER = codes('balance', 'face', 'discount', 'fee', 'deposit', 'limit', 'short');
const THINGS = codes('goods', 'topup', 'account');
const WALLET = codes('wallet', 'money', 'each', 'again');
const LESS = codes('less');
const OWNERS = codes('money', 'wallet', 'bill', 'balance');
const PASSED = codes('email');

const REACH = 6;
const WRONG = -9;

interface Side {
  readonly score: number;
  readonly other: boolean;
}

/** 钱少了68, 卡里少了68: what is missing there was paid. */
function isPaidLess(tagged: Tagged, at: number): boolean {
  return (
    LESS.has(tagged.tags[at] as string) && [1, 2, 3].some((back) => OWNERS.has(tagged.tags[at - back] ?? ''))
  );
}

function before(tagged: Tagged, start: number, credit: boolean, claims: Claims): Side {
  const { tags } = tagged;
  let penalty = 0;
  let across = false;
  const nearest = tagBefore(tagged, start);
  for (let at = nearest; at >= 0 && at > nearest - REACH; at--) {
    const tag = tags[at] as string;
    const [from, to] = [tagged.from[at] as number, tagged.to[at] as number];
    if (tag === STOP || (tag === COMMA && across)) break;
    if (tag === COMMA) {
      across = true;
      penalty += 1.4;
    } else if (tag === NUMBER && !claims.taken(from, to)) break;
    else if (SUMS.has(tag)) return { score: 5 - penalty, other: false };
    else if (PAID.has(tag) || isPaidLess(tagged, at) || (credit && CAME_BACK.has(tag))) {
      const beside = at === nearest && start - to <= 3;
      return { score: (beside ? 4 : 3) - penalty, other: false };
    } else if (OTHER.has(tag)) return across ? { score: 0, other: false } : { score: WRONG, other: true };
    else if (tag === UNKNOWN || PASSED.has(tag)) penalty += 0.5;
    else if (WALLET.has(tag) && at === nearest && start - to <= 2) penalty -= 0.2;
  }
  const beside =
    nearest >= 0 && WALLET.has(tags[nearest] as string) && start - (tagged.to[nearest] as number) <= 2;
  return { score: beside ? 1.5 : 0, other: false };
}

function after(text: string, tagged: Tagged, stop: number): Side & { readonly face: boolean } {
  const { tags } = tagged;
  const at = tagAfter(tagged, stop);
  const tag = tags[at];
  const none = { score: 0, other: false, face: false };
  if (tag === undefined || tag === STOP || tag === COMMA) return none;
  const gap = text.slice(stop, tagged.from[at]).replace(/[ 的了]/g, '').length;
  if (OTHER_AFTER.has(tag) && gap === 0) return { score: WRONG, other: true, face: false };
  if (THINGS.has(tag) && gap <= 4) return { score: 0, other: false, face: true };
  if (PAID.has(tag) && gap <= 2 && tags[at + 1] !== NUMBER) return { score: 3, other: false, face: false };
  return none;
}

/** What the words around the number from `start` to `stop` make of it; `credit`: the text tells of money that came in. */
export function roleAt(
  text: string,
  tagged: Tagged,
  { from, to }: { readonly from: number; readonly to: number },
  credit: boolean,
  claims: Claims,
): Role {
  const left = before(tagged, from, credit, claims);
  if (left.other) return { score: WRONG, face: false };
  const right = after(text, tagged, to);
  if (right.other && left.score < 5) return { score: WRONG, face: false };
  return { score: Math.max(left.score, right.score), face: right.face };
}
