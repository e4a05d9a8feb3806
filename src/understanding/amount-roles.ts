import { Characters } from './characters.ts';
import type { Claims } from './claims.ts';
import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from './lexicon/concepts.ts';
import { type Tagged, tagAfter, tagBefore } from './lexicon/tag.ts';

/** Where a number stands, and what kind of text it stands in. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** The text tells of money that came in, so that what was given back is its amount. */
  readonly credit: boolean;
}

/** Whether the words beside a number call it what was paid, or what it is instead. */
export interface Role {
  /** Negative where it is something else: a balance, a price, a discount, a fee, a sum still to be paid. */
  readonly score: number;
  /** It says what the goods are worth (50元的卡): paid only where nothing else is. */
  readonly face: boolean;
}

function codes(...concepts: string[]): Characters {
  return new Characters(concepts.map(codeOf));
}

const ACTUAL = codes('actual');
const SUMS = codes('sum');
const PAID = codes('pay', 'charge', 'topup', 'buy', 'turn', 'paidok', 'bill');
const CAME_BACK = codes('refund', 'arrive', 'deposit');
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
const OTHER_AFTER = codes('balance', 'price', 'face', 'discount', 'fee', 'deposit', 'limit', 'short');
const THINGS = codes('goods', 'topup', 'account', 'order', 'each');
/** 打错了 86: what follows is the right one. */
const RIGHTED = codes('correct', 'mis');
const WORTH = codes('face');
const GOODS = codes('goods');
const BESIDE = codes('wallet', 'money', 'each', 'again');
const LESS = codes('less');
const OWNERS = codes('money', 'wallet', 'bill', 'balance');
/** These stand between a verb and its sum without changing anything. */
const PASSED = codes(
  'wallet',
  'money',
  'each',
  'again',
  'my',
  'yes',
  'correct',
  'now',
  'still',
  'use',
  'person',
  'twice',
  'goods',
  'order',
  'shop',
);
/** Before a verb of paying these make it one of meaning to: 要付68, 没付68. */
const MEANT = codes('need', 'ask', 'want', 'if', 'unpaid', 'short');
const NOT = codes('not');

const [STOPPED, PARTED, COUNTED, PUZZLING] = [STOP, COMMA, NUMBER, UNKNOWN].map((mark) => mark.charCodeAt(0));

const REACH = 6;
const WRONG: Role = { score: -9, face: false };
const NONE: Role = { score: 0, face: false };

function has(set: Characters, { tags }: Tagged, at: number): boolean {
  return set.has(tags.charCodeAt(at));
}

/** 钱少了68, 卡里少了68: what is missing there was paid. */
function isPaidLess(tagged: Tagged, at: number): boolean {
  return has(LESS, tagged, at) && [1, 2, 3].some((back) => has(OWNERS, tagged, at - back));
}

function isMeant(tagged: Tagged, at: number): boolean {
  return has(MEANT, tagged, at - 1) || (has(NOT, tagged, at - 1) && !has(NOT, tagged, at - 2));
}

/** What the words before a number make of it: the nearest that says anything decides. */
function before(tagged: Tagged, { from, credit }: Place, claims: Claims): Role {
  let penalty = 0;
  let across = false;
  const nearest = tagBefore(tagged, from);
  for (let at = nearest; at >= 0 && at > nearest - REACH; at--) {
    const tag = tagged.tags.charCodeAt(at);
    const end = tagged.to[at] as number;
    if (tag === STOPPED || (tag === PARTED && across)) break;
    if (tag === PARTED) {
      across = true;
      penalty += 1.4;
    } else if (tag === COUNTED) {
      if (!claims.taken(tagged.from[at] as number, end)) break;
    } else if (ACTUAL.has(tag)) return { score: 6.5 - penalty, face: false };
    else if (SUMS.has(tag)) return { score: 5 - penalty, face: false };
    else if (PAID.has(tag) || isPaidLess(tagged, at) || (credit && CAME_BACK.has(tag))) {
      if (isMeant(tagged, at)) return across ? NONE : WRONG;
      if (has(ACTUAL, tagged, at - 1)) return { score: 6.5 - penalty, face: false };
      if (has(SUMS, tagged, at - 1)) return { score: 5 - penalty, face: false };
      return { score: (at === nearest && from - end <= 3 ? 4 : 3) - penalty, face: false };
    } else if (OTHER.has(tag)) return across ? NONE : WRONG;
    else if (MEANT.has(tag) && at === nearest) return WRONG;
    else if (tag === PUZZLING) penalty += 0.5;
    else if (!PASSED.has(tag)) penalty += 1;
  }
  const gap = nearest < 0 ? from : from - (tagged.to[nearest] as number);
  if (has(RIGHTED, tagged, nearest) && gap <= 2) return { score: 2, face: false };
  if (has(BESIDE, tagged, nearest) && gap <= 2) return { score: 1.5, face: false };
  return has(GOODS, tagged, nearest) && gap <= 2 ? { score: 0.5, face: false } : NONE;
}

/** Whether the word at `at` speaks of the number that follows it and not of the one before. */
function belongsToNext(tagged: Tagged, at: number): boolean {
  const { tags } = tagged;
  const next = tags.charCodeAt(at + 1) === PUZZLING ? at + 2 : at + 1;
  return tags.charCodeAt(next) === COUNTED;
}

/** What the words right behind a number make of it. */
function after(text: string, tagged: Tagged, { to }: Place): Role {
  const at = tagAfter(tagged, to);
  if (at === tagged.tags.length) return NONE;
  const tag = tagged.tags.charCodeAt(at);
  if (tag === STOPPED || tag === PARTED) return NONE;
  const gap = text.slice(to, tagged.from[at]).replace(/the|of|[ 的了]/g, '').length;
  if (WORTH.has(tag) && has(GOODS, tagged, at + 1)) return { score: 0, face: true };
  if (OTHER_AFTER.has(tag) && gap === 0 && !belongsToNext(tagged, at)) return WRONG;
  const thing = tag === PUZZLING ? at + 1 : at;
  if (has(THINGS, tagged, thing) && gap <= 6) return { score: 0, face: true };
  if (BESIDE.has(tag) && has(PAID, tagged, at + 1) && gap <= 2) return { score: 2, face: false };
  if (PAID.has(tag) && gap <= 2 && !belongsToNext(tagged, at)) return { score: 3, face: false };
  return NONE;
}

/** What the words around a number make of it. */
export function roleAt(text: string, tagged: Tagged, place: Place, claims: Claims): Role {
  const left = before(tagged, place, claims);
  if (left.score < 0) return WRONG;
  const right = after(text, tagged, place);
  if (right.score < 0 && left.score < 5) return WRONG;
  return { score: Math.max(left.score, right.score), face: right.face };
}
