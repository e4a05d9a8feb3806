import { Characters, DIGITS, LETTERS } from '../characters.ts';
import type { Claims } from '../claims.ts';
import { COMMA, codeOf, STOP } from '../lexicon/concepts.ts';
import { lowered } from '../lexicon/lowered.ts';
import { type Tagged, tagAfter, tagBefore } from '../lexicon/tag.ts';
import { begins, EdgeChoices, ends } from '../sifting/edges.ts';
import type { Feature } from '../weighing/features.ts';
import type { HearSign, Shows } from '../weighing/judging.ts';
import { BLANK, codeAt, SignTable, side } from '../weighing/sides.ts';
import { joined } from '../weighing/units.ts';
import { GENERIC_GOODS, NO_GOODS } from './brands.ts';
import { type Candidate, productCandidates } from './candidates.ts';
import type { Piece } from './pieces.ts';

const NUMBER_BEFORE = ends(/(?:\d{1,5}(?:元|块|刀|美元|r)?的?|[$€£¥]\d{1,4}(?:\.\d\d)? )$/i);
const NUMBER_AFTER = begins(/^[ ,]?(?:[¥$€£]? ?\d|[一二两三四五六七八九十百]{1,5}[块元])/);
const BUYING = new Characters(['buy', 'topup', 'pay', 'charge'].map(codeOf));
const ENDS = new Characters([COMMA, STOP]);
/** What stands before the first character or tag, and behind the last. */
const [FIRST, LAST] = ['^', '$'].map((mark) => mark.charCodeAt(0)) as [number, number];
const COUNTED = begins(
  /^(?:[\d一二两三四五六七八九十几半]+[张个份套本块节只条月年天]?|[^\x20-\x7f]{0,3}[钱的])/,
);
const REACH = 6;
/** What a name may stand behind and before. */
const AHEAD: Readonly<Record<string, RegExp>> = {
  start: /(?:^|[\n。;!?.] ?)$/,
  comma: /[,、/|:] ?$/,
  buying:
    /(?:买|购|充|订|冲|续|拍|刷|氪|抢|拿|送|下单)(?:了|的是?|过|个|[一两三\d]{0,3}[张个份套本次])? ?$|\b(?:bought|ordered|purchased?|buy|got|get) $/i,
  of: /(?:的|那个|这个|一个) ?$/,
  for: /\b(?:for|of) (?:an? |the |my |one |two |that )?$/i,
  article: /\b(?:an?|the|my|our|your|his|her|this|that) $/i,
  number: /(?:\d|[\d一二两三四五六七八九十百][元块刀]) ?$/,
};
const BEHIND: Readonly<Record<string, RegExp>> = {
  end: /^ ?(?:$|[\n。;!?]|\.(?!\d))/,
  comma: /^ ?[,、/|:()]/,
  number: /^ ?[¥$€£]?(?:\d|[一二两三四五六七八九十百]{1,4}[块元张个份套本节袋盒包支件])/,
  bad: /^ ?(?:一直|还|也|都|就)?(?:没|不|未|呢|无|was|is|are|never|not|still|hasn|didn|isn|didn)/i,
  for: /^ (?:for|from|with|via|on|at|to|and) /i,
};
const NEAR = 10;
const aheadOf = new EdgeChoices(Object.values(AHEAD), '$', NEAR);
const behindOf = new EdgeChoices(Object.values(BEHIND), '^', NEAR);

export interface ProductContext {
  /** Where numbers stand that could be money: a name nobody knows ends there. */
  readonly numbers: readonly Piece[];
  readonly notice: boolean;
}

/** A candidate with what it shows to whoever weighs it. */
export interface ShownProduct extends Candidate {
  readonly shows: Shows;
}

const LONG = 13;

/** Lengths up to 8, from 9 on, and from 13 on. */
function bucket(length: number): number {
  return length > 12 ? LONG : length > 8 ? 9 : length;
}

/** How far back in its clause something was bought; 7: a clause ends in between, 9: nowhere. */
function boughtBefore({ tags }: Tagged, tag: number): number {
  for (let back = 0; back < REACH && tag - back >= 0; back++) {
    const code = tags.charCodeAt(tag - back);
    if (BUYING.has(code)) return back;
    if (ENDS.has(code)) return 7;
  }
  return 9;
}

const BY = ['head', 'name', 'brand', 'quote', 'piece', 'loose'] as const satisfies readonly Candidate['by'][];
const TRUTH = ['false', 'true'];
const FLAG = ['0', '1'];
const COUNTS = Array.from({ length: LONG + 1 }, (_, at) => String(at));
/** What the text as a whole tells of money. */
const TOLD = ['nothing', 'paid', 'number', 'sum'];
const AHEADS = [...Object.keys(AHEAD), 'word'];
const BEHINDS = [...Object.keys(BEHIND), 'word'];

const TABLES = {
  by: new SignTable('by', BY),
  byNotice: new SignTable('byn', BY),
  long: new SignTable('long', COUNTS),
  more: new SignTable('more', COUNTS),
  brand: new SignTable('brand', TRUTH, TRUTH),
  generic: new SignTable('generic', TRUTH, COUNTS),
  bought: new SignTable('bought', COUNTS),
  boughtNotice: new SignTable('boughtn', COUNTS),
  boughtBy: new SignTable('bought', COUNTS, BY),
  priced: new SignTable('priced', FLAG, TRUTH),
  costs: new SignTable('costs', FLAG, TRUTH),
  counted: new SignTable('counted', TRUTH, TRUTH),
  whole: new SignTable('whole', TRUTH),
  asks: new SignTable('asks', TRUTH, TRUTH),
  edges: new SignTable('between', AHEADS, BEHINDS),
  boundedBy: new SignTable('bounded', TRUTH, BY),
  boundedEdges: new SignTable('bounded', TRUTH, AHEADS, BEHINDS),
  toldBy: new SignTable('told', TOLD, BY),
  toldAhead: new SignTable('told', TOLD, AHEADS, BY),
  toldEdges: new SignTable('told', TOLD, AHEADS, BEHINDS),
  toldBehind: new SignTable('told', TOLD, BEHINDS, BY),
} as const;
const SIDES = {
  last: side('last'),
  tail: side('tail'),
  lastAlone: side('alone', 'true'),
  lastOfMore: side('alone', 'false'),
  start: side('start'),
  before: side('before'),
  after: side('after'),
  gap: side('gap'),
  ahead: side('ahead'),
  behind: side('behind'),
  behind2: side('behind2'),
  pair: side('pair'),
  word: side('word'),
  between: side('between'),
} as const;

function toldIn(text: string, { tags }: Tagged): number {
  return (BUYING.someOf(tags) ? 1 : 0) + (DIGIT.someOf(text) ? 2 : 0);
}

const DIGIT = new Characters('', DIGITS);
const PAIRED = new Characters('', [0x4e00, 0xa000]);
const WORD_START = new Characters('', LETTERS);
const WORD_GOES_ON = new Characters("+'-", LETTERS);
const SHORTEST_WORD = 2;
const LONGEST_WORD = 21;

/** Whatever is told several times is heard once. */
function once(hear: HearSign): HearSign {
  const heard: Feature[] = [];
  return (sign) => {
    if (heard.includes(sign)) return;
    heard.push(sign);
    hear(sign);
  };
}

/** Two Chinese characters in a row. */
function hearPairs(text: string, from: number, to: number, hear: HearSign): void {
  for (let at = from; at + 1 < to; at++) {
    if (PAIRED.has(text.charCodeAt(at)) && PAIRED.has(text.charCodeAt(at + 1)))
      hear(SIDES.pair.stretch(text, at, at + 2));
  }
}

/** Latin words of 2 to 21 letters; a longer one is cut. */
function hearWords(lower: string, from: number, to: number, hear: HearSign): void {
  for (let at = from; at < to; at++) {
    if (!WORD_START.has(lower.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < to && end < at + LONGEST_WORD && WORD_GOES_ON.has(lower.charCodeAt(end))) end++;
    if (end - at >= SHORTEST_WORD) hear(SIDES.word.stretch(lower, at, end));
    at = end - 1;
  }
}

function showing(
  text: string,
  tagged: Tagged,
  candidate: Candidate,
  { notice, told }: { readonly notice: boolean; readonly told: number },
): Shows {
  return (hear) => {
    const { from, to, head } = candidate;
    const lower = lowered(text);
    const name = lower.slice(from, to);
    const before = tagBefore(tagged, from);
    const tag = codeAt(tagged.tags, before, FIRST);
    const next = codeAt(tagged.tags, tagAfter(tagged, to), LAST);
    const by = BY.indexOf(candidate.by);
    const bought = boughtBefore(tagged, before);
    const generic = Number(GENERIC_GOODS.has(name));
    const alone = Number(from === head);
    const bounded = Number(candidate.bounded);
    hear((notice ? TABLES.byNotice : TABLES.by).at(by));
    hear(SIDES.last.stretch(lower, head, to));
    hear(SIDES.tail.stretch(text, to - 1, to));
    hear((alone === 1 ? SIDES.lastAlone : SIDES.lastOfMore).stretch(lower, head, to));
    hear(SIDES.start.stretch(lower, from, from + 1));
    hear(TABLES.long.at(bucket(to - from)));
    hear(TABLES.more.at(bucket(head - from)));
    hear(TABLES.brand.at(Number(candidate.brand), alone));
    hear(TABLES.generic.at(generic, bought));
    hear((notice ? TABLES.boughtNotice : TABLES.bought).at(bought));
    hear(TABLES.boughtBy.at(bought, by));
    hear(joined(SIDES.before.hash, tag));
    hear(joined(SIDES.after.hash, next));
    hear(SIDES.gap.stretch(text, Math.max(before < 0 ? 0 : (tagged.to[before] as number), from - 3), from));
    hear(joined(SIDES.ahead.hash, codeAt(text, from - 1, FIRST)));
    hear(joined(SIDES.behind.hash, codeAt(text, to, LAST)));
    hear(SIDES.behind2.stretch(text, to, to + 2));
    hear(TABLES.priced.at(Number(NUMBER_BEFORE.testAt(text, from, 9)), generic));
    hear(TABLES.costs.at(Number(NUMBER_AFTER.testAt(text, to, 8)), generic));
    hear(TABLES.counted.at(Number(COUNTED.testAt(text, from, to - from)), alone));
    hear(TABLES.whole.at(Number(from === 0 && to === text.length)));
    hear(TABLES.asks.at(Number(text.endsWith('?') || text.endsWith('吗')), generic));
    hearPairs(text, from, to, once(hear));
    hearWords(lower, from, to, once(hear));
    const [ahead, behind] = [aheadOf.at(text, from), behindOf.at(text, to)];
    hear(TABLES.edges.at(ahead, behind));
    hear(joined(joined(joined(SIDES.between.hash, tag), BLANK), next));
    hear(TABLES.boundedBy.at(bounded, by));
    hear(TABLES.boundedEdges.at(bounded, ahead, behind));
    hear(TABLES.toldBy.at(told, by));
    hear(TABLES.toldAhead.at(told, ahead, by));
    hear(TABLES.toldEdges.at(told, ahead, behind));
    hear(TABLES.toldBehind.at(told, behind, by));
  };
}

/** Every candidate with what speaks for and against it. */
export function productsShown(
  text: string,
  tagged: Tagged,
  claims: Claims,
  { numbers, notice }: ProductContext,
): ShownProduct[] {
  const candidates = productCandidates(text, tagged, claims, numbers).filter(
    ({ from, to }) => !NO_GOODS.test(text.slice(from, to)),
  );
  if (candidates.length === 0) return [];
  const told = toldIn(text, tagged);
  return candidates.map((candidate) => ({
    ...candidate,
    shows: showing(text, tagged, candidate, { notice, told }),
  }));
}
