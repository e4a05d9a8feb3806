import { CAPITALS, Characters, DIGITS, isHan, LETTERS } from '../characters.ts';
import type { Claims } from '../claims.ts';
import { codeOf } from '../lexicon/concepts.ts';
import { lowered } from '../lexicon/lowered.ts';
import { type Tagged, tagBefore } from '../lexicon/tag.ts';
import { begins, ends } from '../sifting/edges.ts';
import { matchesOf } from '../sifting/matches.ts';
import { sifted } from '../sifting/sieve.ts';
import { brandAhead, brandPhrases } from './brands.ts';
import { headsOf } from './heads.ts';
import { INSIDE, isStopword, PARTICLES } from './name-words.ts';
import { type Piece, pieces } from './pieces.ts';

/** A stretch of text that may name what was bought. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** How it was found. */
  readonly by: 'head' | 'name' | 'brand' | 'quote' | 'piece' | 'loose';
  /** Where its last word begins. */
  readonly head: number;
  /** A brand stands before its last word, or is all of it. */
  readonly brand: boolean;
  /** Words of telling, numbers or breaks stand on both its sides. */
  readonly bounded: boolean;
}

/** No more of them are weighed. */
const MOST = 60;
const LONGEST = 12;
const GOODS = codeOf('goods');
/** What a name is made of beside Chinese characters. */
const PART = new Characters('+', DIGITS, CAPITALS, LETTERS);
const IN_WORD = new Characters('', DIGITS, CAPITALS, LETTERS);
const VERBS = begins(
  /^(?:[买充交付购订续冲送办缴抢拍下开领氪刷换用]了?|[\d一二两三四五六七八九十几半]{0,4}[张个份套本块节档只支条盒]|[\d.]+[元蚊]?)/,
);
const LATIN_WORD = ends(/[A-Za-z0-9][\w+'.-]*(?: |-)$/);
const WORDS_BEFORE = 3;
/** What became of goods is no part of their name: Office没有激活码, 原神给我王者. */
const TELLS = /.没|.给[我了]|.发(?:我|成|错了)|.[变换]成/u;
const QUOTED = sifted(/《[^》\n]{1,24}》|["「][^"」\n]{2,24}["」]/g);

function han(text: string, tagged: Tagged, head: number): number[] {
  const tag = tagBefore(tagged, head);
  let limit = Math.max(0, head - LONGEST);
  for (let at = tag; at >= 0 && (tagged.to[at] as number) > limit; at--) {
    if (INSIDE.has(tagged.tags.charCodeAt(at))) continue;
    limit = tagged.to[at] as number;
    break;
  }
  let start = head;
  for (; start > limit; start--) {
    const before = text.charCodeAt(start - 1);
    if (PARTICLES.has(before) || !(isHan(before) || PART.has(before))) break;
  }
  // Not in the midst of a Latin word or a number.
  const inWord = (at: number): boolean =>
    IN_WORD.has(text.charCodeAt(at - 1)) && IN_WORD.has(text.charCodeAt(at));
  for (let back = 0; back < LONGEST && inWord(start); back++) start--;
  const starts = [head];
  if (start < head) {
    starts.push(start);
    let verb = VERBS.exec(text.slice(start, head))?.[0].length ?? 0;
    for (let at = start; verb > 0 && at + verb < head; ) {
      at += verb;
      starts.push(at);
      verb = VERBS.exec(text.slice(at, head))?.[0].length ?? 0;
    }
    if (head - start > 2) starts.push(head - 2);
  }
  return starts;
}

function latin(text: string, lower: string, head: number): number[] {
  const starts = [head];
  let from = head;
  for (let words = 0; words < WORDS_BEFORE; words++) {
    const word = LATIN_WORD.exec(text.slice(Math.max(0, from - 20), from))?.[0];
    if (word === undefined || isStopword(lower.slice(from - word.length, from - 1))) break;
    from -= word.length;
    starts.push(from);
  }
  return starts;
}

/** Everything in a text that could be the name of what was bought, none of it claimed by another reader. */
export function productCandidates(
  text: string,
  tagged: Tagged,
  claims: Claims,
  numbers: readonly Piece[],
): Candidate[] {
  const { strict, loose } = pieces(text, tagged, claims, numbers);
  const starts = new Set([...strict, ...loose].map(({ from }) => from));
  const ends = new Set([...strict, ...loose].map(({ to }) => to));
  const found: Candidate[] = [];
  const seen = new Set<number>();
  const add = (from: number, to: number, by: Candidate['by'], head: number, brand: boolean): void => {
    const key = from * 0x20000 + to;
    // One character ends too many words to be a name within one: 卡 alone is said, 书 in 证书 is not.
    if (to - from === 1 && text[from] !== '卡' && !(starts.has(from) && ends.has(to))) return;
    if (TELLS.test(text.slice(from, to))) return;
    if (found.length >= MOST || from < 0 || to - from < 1 || seen.has(key) || claims.taken(from, to)) return;
    seen.add(key);
    found.push({ from, to, by, head, brand, bounded: starts.has(from) && ends.has(to) });
  };
  const lower = lowered(text);
  const brands = brandPhrases(text, lower);
  const headAt = headsOf(lower);
  let tag = 0;
  for (let at = 0; at < text.length && found.length < MOST; at++) {
    while ((tagged.from[tag] ?? Number.POSITIVE_INFINITY) < at) tag++;
    const goods = tagged.from[tag] === at && tagged.tags[tag] === GOODS ? (tagged.to[tag] as number) : 0;
    const own = headAt(at);
    const end = Math.max(goods, own?.end ?? 0);
    if (end === 0) continue;
    const by = own?.value.known ? 'name' : 'head';
    const chinese = isHan(text.charCodeAt(at)) || isHan(text.charCodeAt(at - 1));
    const begins = chinese ? han(text, tagged, at) : latin(text, lower, at);
    const brand = brandAhead(text, brands, at);
    for (const start of begins) add(start, end, by, at, brand !== null);
    if (brand !== null) add(brand, end, by, at, true);
  }
  for (const { from, to, brandTo } of brands) {
    add(from, to, 'brand', from, true);
    add(from, brandTo, 'brand', from, true);
  }
  for (const { 0: name, index } of matchesOf(QUOTED, text))
    add(index + 1, index + name.length - 1, 'quote', index + 1, false);
  for (const { from, to } of strict) add(from, to, 'piece', from, false);
  for (const { from, to } of loose) add(from, to, 'loose', from, false);
  return found;
}
