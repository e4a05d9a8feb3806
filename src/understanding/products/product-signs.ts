import type { Claims } from '../claims.ts';
import { codeOf } from '../lexicon/concepts.ts';
import { lowered } from '../lexicon/lowered.ts';
import { type Tagged, tagAfter, tagBefore } from '../lexicon/tag.ts';
import { begins, type EdgePattern, ends } from '../sifting/edges.ts';
import type { Shows } from '../weighing/judging.ts';
import { side } from '../weighing/sides.ts';
import { GENERIC_GOODS, NO_GOODS } from './brands.ts';
import { type Candidate, ENDS, productCandidates } from './candidates.ts';
import type { Piece } from './pieces.ts';

const FACE = begins(/^(?: ?面值)? ?[¥$]?\d{1,5}(?:元|块|面值|档|美元|刀)(?:档|面值)?(?![\d:.点月年号日%])/);
const PERIOD = begins(/^[\d一两三半]{1,2}(?:个月|年|天)/);
const NUMBER_BEFORE = ends(/(?:\d{1,5}(?:元|块|刀|美元|r)?的?|[$€£¥]\d{1,4}(?:\.\d\d)? )$/i);
const NUMBER_AFTER = begins(/^[ ,]?(?:[¥$€£]? ?\d|[一二两三四五六七八九十百]{1,5}[块元])/);
const BUYING: ReadonlySet<string> = new Set(['buy', 'topup', 'pay', 'charge'].map(codeOf));
const COUNTED = begins(
  /^(?:[\d一二两三四五六七八九十几半]+[张个份套本块节只条月年天]?|[^\x20-\x7f]{0,3}[钱的])/,
);
const REACH = 6;
/** What a name may stand behind and before. */
const AHEAD: readonly (readonly [string, EdgePattern])[] = [
  ['start', ends(/(?:^|[\n。;!?.] ?)$/)],
  ['comma', ends(/[,、/|:] ?$/)],
  [
    'buying',
    ends(
      /(?:买|购|充|订|冲|续|拍|刷|氪|抢|拿|送|下单)(?:了|的是?|过|个|[一两三\d]{0,3}[张个份套本次])? ?$|\b(?:bought|ordered|purchased?|buy|got|get) $/i,
    ),
  ],
  ['of', ends(/(?:的|那个|这个|一个) ?$/)],
  ['for', ends(/\b(?:for|of) (?:an? |the |my |one |two |that )?$/i)],
  ['article', ends(/\b(?:an?|the|my|our|your|his|her|this|that) $/i)],
  ['number', ends(/(?:\d|[\d一二两三四五六七八九十百][元块刀]) ?$/)],
];
const BEHIND: readonly (readonly [string, EdgePattern])[] = [
  ['end', begins(/^ ?(?:$|[\n。;!?]|\.(?!\d))/)],
  ['comma', begins(/^ ?[,、/|:()]/)],
  ['number', begins(/^ ?[¥$€£]?(?:\d|[一二两三四五六七八九十百]{1,4}[块元张个份套本节袋盒包支件])/)],
  [
    'bad',
    begins(/^ ?(?:一直|还|也|都|就)?(?:没|不|未|呢|无|was|is|are|never|not|still|hasn|didn|isn|didn)/i),
  ],
  ['for', begins(/^ (?:for|from|with|via|on|at|to|and) /i)],
];

export interface ProductContext {
  /** How many sums the text names, so that a lone one is not taken into the name. */
  readonly sums: number;
  /** Where numbers stand that could be money: a name nobody knows ends there. */
  readonly numbers: readonly Piece[];
  readonly notice: boolean;
}

/** A candidate with what it shows to whoever weighs it. */
export interface ShownProduct extends Candidate {
  readonly shows: Shows;
}

function bucket(length: number): string {
  return String(length > 12 ? 13 : length > 8 ? 9 : length);
}

/** How far back in its clause something was bought; 9: nowhere. */
function boughtBefore(tagged: Tagged, tag: number): number {
  for (let back = 0; back < REACH && tag - back >= 0; back++) {
    const code = tagged.tags[tag - back] as string;
    if (BUYING.has(code)) return back;
    if (ENDS.has(code)) return 7;
  }
  return 9;
}

const SIDES = {
  by: side('by'),
  byNotice: side('byn'),
  last: side('last'),
  tail: side('tail'),
  alone: side('alone'),
  start: side('start'),
  long: side('long'),
  more: side('more'),
  brand: side('brand'),
  generic: side('generic'),
  bought: side('bought'),
  boughtNotice: side('boughtn'),
  before: side('before'),
  after: side('after'),
  gap: side('gap'),
  ahead: side('ahead'),
  behind: side('behind'),
  behind2: side('behind2'),
  priced: side('priced'),
  costs: side('costs'),
  counted: side('counted'),
  whole: side('whole'),
  asks: side('asks'),
  pair: side('pair'),
  word: side('word'),
  told: side('told'),
  between: side('between'),
  bounded: side('bounded'),
} as const;

/** What the text as a whole tells of money. */
function toldIn(text: string, { tags }: Tagged): string {
  const paying = [...tags].some((tag) => BUYING.has(tag));
  return /\d/.test(text) ? (paying ? 'sum' : 'number') : paying ? 'paid' : 'nothing';
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code < 0xa000;
}

/** Two Chinese characters in a row, each pair once. */
function pairsOf(own: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < own.length; at++) {
    const pair = own.slice(at, at + 2);
    if (isHan(own.charCodeAt(at)) && isHan(own.charCodeAt(at + 1))) pairs.add(pair);
  }
  return pairs;
}

function wordsOf(lower: string): Set<string> {
  return new Set(lower.match(/[a-z][a-z+'-]{1,20}/g));
}

/** Where a name begins and ends among words, numbers and breaks of clauses. */
function edgesOf(text: string, from: number, to: number): [ahead: string, behind: string] {
  const before = text.slice(Math.max(0, from - 10), from);
  const next = text.slice(to, to + 10);
  const ahead = AHEAD.find(([, shape]) => shape.test(before))?.[0];
  const behind = BEHIND.find(([, shape]) => shape.test(next))?.[0];
  return [ahead ?? 'word', behind ?? 'word'];
}

function showing(
  text: string,
  tagged: Tagged,
  candidate: Candidate,
  { notice, told }: { readonly notice: boolean; readonly told: string },
): Shows {
  return (hear) => {
    const { from, to, head, by, bounded } = candidate;
    const own = text.slice(from, to);
    const lower = lowered(text);
    const name = lower.slice(from, to);
    const last = lower.slice(head, to);
    const before = tagBefore(tagged, from);
    const tag = tagged.tags[before] ?? '^';
    const next = tagged.tags[tagAfter(tagged, to)] ?? '$';
    const bought = String(boughtBefore(tagged, before));
    const generic = String(GENERIC_GOODS.has(name));
    const alone = String(from === head);
    const brand = String(candidate.brand);
    const priced = NUMBER_BEFORE.test(text.slice(Math.max(0, from - 9), from)) ? '1' : '0';
    const costs = NUMBER_AFTER.test(text.slice(to, to + 8)) ? '1' : '0';
    hear((notice ? SIDES.byNotice : SIDES.by).sign(by));
    hear(SIDES.last.sign(last));
    hear(SIDES.tail.sign(own.slice(-1)));
    hear(SIDES.alone.sign(alone, last));
    hear(SIDES.start.sign(name.slice(0, 1)));
    hear(SIDES.long.sign(bucket(own.length)));
    hear(SIDES.more.sign(from === head ? '0' : bucket(head - from)));
    hear(SIDES.brand.sign(brand, alone));
    hear(SIDES.generic.sign(generic, bought));
    hear((notice ? SIDES.boughtNotice : SIDES.bought).sign(bought));
    hear(SIDES.bought.sign(bought, by));
    hear(SIDES.before.sign(tag));
    hear(SIDES.after.sign(next));
    hear(
      SIDES.gap.sign(text.slice(Math.max(before < 0 ? 0 : (tagged.to[before] as number), from - 3), from)),
    );
    hear(SIDES.ahead.sign(text[from - 1] ?? '^'));
    hear(SIDES.behind.sign(text[to] ?? '$'));
    hear(SIDES.behind2.sign(text.slice(to, to + 2)));
    hear(SIDES.priced.sign(priced, generic));
    hear(SIDES.costs.sign(costs, generic));
    hear(SIDES.counted.sign(String(COUNTED.test(own)), alone));
    hear(SIDES.whole.sign(String(from === 0 && to === text.length)));
    hear(SIDES.asks.sign(String(text.endsWith('?') || text.endsWith('吗')), generic));
    for (const pair of pairsOf(own)) hear(SIDES.pair.sign(pair));
    for (const word of wordsOf(name)) hear(SIDES.word.sign(word));
    const [ahead, behind] = edgesOf(text, from, to);
    hear(SIDES.between.sign(ahead, behind));
    hear(SIDES.between.sign(tag, next));
    hear(SIDES.bounded.sign(String(bounded), by));
    hear(SIDES.bounded.sign(String(bounded), ahead, behind));
    hear(SIDES.told.sign(told, by));
    hear(SIDES.told.sign(told, ahead, by));
    hear(SIDES.told.sign(told, ahead, behind));
    hear(SIDES.told.sign(told, behind, by));
  };
}

/** Where it ends: a period, and a face value where another sum says what was paid. */
function endOf(text: string, to: number, sums: number): number {
  const rest = text.slice(to, to + 12);
  const face = FACE.exec(rest)?.[0] ?? '';
  const whole = to + face.length >= text.length;
  return to + ((sums !== 1 || whole ? face : '') || (PERIOD.exec(rest)?.[0] ?? '')).length;
}

/** Every candidate with what speaks for and against it. */
export function productsShown(
  text: string,
  tagged: Tagged,
  claims: Claims,
  { sums, numbers, notice }: ProductContext,
): ShownProduct[] {
  const candidates = productCandidates(text, tagged, claims, numbers).filter(
    ({ from, to }) => !NO_GOODS.test(text.slice(from, to)),
  );
  if (candidates.length === 0) return [];
  const told = toldIn(text, tagged);
  return candidates.map((candidate) => ({
    ...candidate,
    to: endOf(text, candidate.to, sums),
    shows: showing(text, tagged, candidate, { notice, told }),
  }));
}
