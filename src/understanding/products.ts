import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { COMMA, codeOf, NUMBER, UNKNOWN } from './lexicon/concepts.ts';
import { type Tagged, tagAfter, tagBefore } from './lexicon/tag.ts';
import type { Normalised } from './normalise.ts';
import { BRAND_AHEAD, type BrandPhrase, brandPhrases, GENERIC_GOODS, NO_GOODS } from './product-names.ts';

const GOODS = codeOf('goods');
const BOUGHT = new Set(['buy', 'topup', 'pay', 'charge'].map(codeOf));
const NOT = codeOf('not');
const BUY = codeOf('buy');
const CORRECT = codeOf('correct');

const LABELLED =
  /(?:^|[\n;,。/|] ?| (?=商品|产品))(?:商品(?:名称|说明|信息)?|产品(?:名称)?|购买商品|套餐(?:名称)?|product(?: name)?|item)(?:[ ]{0,2}[:\n][ \n]{0,2}|[ ]{1,3}|(?:是|叫|名称是| is ))(?<product>[^\n,。;:|/]{2,40}?)(?= ?(?:[\n,。;|/]|$)| (?:[\p{Script=Han}]{2,5}(?:号|时间|方式|状态|单号|金额|全称|机构)|实付|支付|交易|商户|收款))/giu;
const LABEL = /商品|产品|套餐|product|item/i;
const FACE = /^(?: ?面值)? ?[¥$]?\d{1,5}(?:元|块|面值|档|美元|刀)(?:档|面值)?(?![\d:.点月年号日%])/;
const PERIOD = /^[\d一两三半]{1,2}(?:个月|年|天)/;
/** No name goes on over these. */
const PARTICLES: ReadonlySet<string> = new Set('的了我你您他她它们里在是把给和跟与被就都也那这个吧呢啊');
const HAN = /\p{Script=Han}/u;
const NUMBER_BEFORE = /(?:\d{1,5}(?:元|块|刀|美元)?(?:的)?|\$\d{1,4} )$/;

/** An answer to "what did you buy" has nothing else in it. */
const ANSWERING: ReadonlySet<string> = new Set([
  ...['goods', 'buy', 'yes', 'correct', 'topup', 'discount', 'before', 'query'].map(codeOf),
  UNKNOWN,
  NUMBER,
  COMMA,
]);
const CELL: ReadonlySet<string> = new Set([GOODS, UNKNOWN, NUMBER, codeOf('topup')]);

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Where a name begins whose last word is known: what stands right before it and is no word of another meaning. */
function startOf(text: string, tagged: Tagged, at: number): number {
  let from = tagged.from[at] as number;
  let left = at - 1;
  while (left >= 0 && (tagged.to[left] as number) === from && tagged.tags[left] === GOODS) {
    from = tagged.from[left] as number;
    left--;
  }
  const brand = BRAND_AHEAD.exec(text.slice(Math.max(0, from - 40), from));
  if (brand) return from - brand[0].length;
  if (left < 0 || tagged.tags[left] !== UNKNOWN) return from;
  while (left > 0 && (tagged.tags[left - 1] === UNKNOWN || tagged.tags[left - 1] === NUMBER)) left--;
  const limit = tagged.from[left] as number;
  if (HAN.test(text[from] ?? '') || HAN.test(text[from - 1] ?? '')) {
    let start = from;
    while (start > limit && from - start < 8 && isNamePart(text[start - 1] as string)) start--;
    return start;
  }
  return limit === from ? from : capitalsBefore(text, from, limit);
}

function isNamePart(character: string): boolean {
  return /[\p{Script=Han}A-Za-z0-9+]/u.test(character) && !PARTICLES.has(character);
}

/** English names are told from the words around them by their capitals. */
function capitalsBefore(text: string, from: number, limit: number): number {
  const words = /(?:(?:[A-Z][\w'+.-]{0,15}|\d{1,5}|GB|USD) ){1,4}$/.exec(
    text.slice(Math.max(limit, from - 48), from),
  );
  if (words === null) return adjectivesBefore(text, from, limit);
  const first = /^(?:My|The|A|An|I|Bought|For|Paid|Your|In|No|Where|Order|And|But|So) /.exec(words[0]);
  return from - words[0].length + (first?.[0].length ?? 0);
}

/** An annual pass, a digital drawing course: what stands between the article and the word for goods. */
function adjectivesBefore(text: string, from: number, limit: number): number {
  const words = /\b(?:an?|one) (?<name>(?:[a-z-]{3,12} ){1,2})$/.exec(
    text.slice(Math.max(0, limit - 4, from - 32), from),
  );
  return from - (words?.groups?.name?.length ?? 0);
}

/** Where it ends: more goods (皮肤兑换码), a period, and a face value where another sum says what was paid. */
function endOf(text: string, tagged: Tagged, at: number, sums: number): number {
  let to = tagged.to[at] as number;
  let right = at + 1;
  while (
    (tagged.from[right] ?? -1) - to <= (text[to] === ' ' ? 1 : 0) &&
    tagged.tags[right] === GOODS &&
    text.slice(to, tagged.from[right]).trim() === ''
  ) {
    to = tagged.to[right] as number;
    right++;
  }
  const rest = text.slice(to, to + 12);
  const face = FACE.exec(rest)?.[0] ?? '';
  const whole = to + face.length >= text.length;
  const tail = (sums !== 1 || whole ? face : '') || (PERIOD.exec(rest)?.[0] ?? '');
  return to + tail.length;
}

function hasBrand(brands: ReadonlyMap<number, BrandPhrase>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (brands.has(at)) return true;
  return false;
}

/** A Latin name that begins with its brand goes on over its capitals: Xbox Game Pass Ultimate. */
function latinEnd(text: string, brands: ReadonlyMap<number, BrandPhrase>, from: number): number {
  const brand = brands.get(from);
  return brand && text[brand.brandTo] === ' ' ? brand.to : 0;
}

function wordsBefore(tagged: Tagged, at: number): string {
  return tagged.tags.slice(Math.max(0, at - 4), at);
}

function phrases(text: string, tagged: Tagged, claims: Claims, sums: number): Candidate[] {
  const found: Candidate[] = [];
  if (!tagged.tags.includes(GOODS)) return found;
  const brands = new Map(brandPhrases(text).map((brand) => [brand.from, brand]));
  for (let at = 0; at < tagged.tags.length; at++) {
    if (tagged.tags[at] !== GOODS) continue;
    const from = startOf(text, tagged, at);
    const to = Math.max(endOf(text, tagged, at, sums), latinEnd(text, brands, from));
    // 货呢 is no name but the word for goods with what is said of it.
    if (tagged.from[at + 1] === tagged.from[at]) continue;
    const word = text.slice(tagged.from[at], tagged.to[at]).toLowerCase();
    const phrase = text.slice(from, to);
    while (at + 1 < tagged.tags.length && (tagged.to[at + 1] as number) <= to) at++;
    if (claims.taken(from, to) || NO_GOODS.test(phrase)) continue;
    const named = from < (tagged.from[at] as number) || to > (tagged.to[at] as number);
    const brand = hasBrand(brands, from, to);
    const ahead = wordsBefore(tagged, at);
    const bought = [...ahead].some((tag) => BOUGHT.has(tag)) ? 2 : 0;
    const generic = GENERIC_GOODS.has(word) && !brand;
    if (generic && (bought === 0 || !(named || phrase.includes(' ')))) continue;
    const priced = NUMBER_BEFORE.test(text.slice(Math.max(0, from - 8), from)) ? 1 : 0;
    const denied = (ahead.endsWith(NOT) && bought === 0) || tagged.tags[at + 1] === CORRECT ? 1 : 0;
    found.push({
      from,
      to,
      score: 1 + (brand ? 2 : 0) + (named ? 0.5 : 0) + bought + priced - denied - (generic && !named ? 2 : 0),
    });
  }
  return found;
}

/** 买的笔记本电脑: whatever stands right behind the verb of buying, known or not. */
function bought(text: string, tagged: Tagged, claims: Claims): Candidate[] {
  const found: Candidate[] = [];

  for (let at = 0; at + 1 < tagged.tags.length; at++) {
    if (tagged.tags[at] !== BUY || tagged.tags[at + 1] !== UNKNOWN) continue;
    const gap = text.slice(tagged.to[at], tagged.from[at + 1]);
    const from = tagged.from[at + 1] as number;
    let to = from;
    while (
      to < (tagged.to[at + 1] as number) &&
      HAN.test(text[to] as string) &&
      !PARTICLES.has(text[to] as string)
    )
      to++;
    const long = to - from;
    if (
      /^(?:的是?|了|[一二两三]?[个张份套本])?$/.test(gap) &&
      long >= 2 &&
      long <= 8 &&
      !claims.taken(from, to)
    ) {
      found.push({ from, to, score: 1 });
    }
  }
  return found;
}

function labelled(text: string, claims: Claims): Candidate | null {
  for (const match of text.matchAll(LABELLED)) {
    const product = match.groups?.product ?? '';
    const from = match.index + match[0].lastIndexOf(product);
    if (!claims.taken(from, from + product.length)) return { from, to: from + product.length, score: 9 };
  }
  return null;
}

function branded(text: string, tagged: Tagged, claims: Claims): Candidate[] {
  if (text.length > 24 || ![...tagged.tags].every((tag) => ANSWERING.has(tag))) return [];
  return brandPhrases(text)
    .map((place) => ({ ...place, score: 0.5 }))
    .filter(({ from, to }) => !claims.taken(from, to) && !NO_GOODS.test(text.slice(from, to)));
}

/** On a bill's page a cell that is nothing but goods names the product. */
function cells(text: string, tagged: Tagged, claims: Claims): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/[^\n|/ ]{2,20}/g)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const inside = tagged.tags.slice(tagAfter(tagged, from), tagBefore(tagged, to) + 1);
    const goods =
      inside.includes(GOODS) &&
      !/[:]/.test(match[0]) &&
      !GENERIC_GOODS.has(match[0].toLowerCase()) &&
      [...inside].every((tag) => CELL.has(tag));
    if (goods && !claims.taken(from, to)) found.push({ from, to, score: 1 });
  }
  return found;
}

/**
 * What was bought: a labelled name, else the best of the phrases that end in a word for goods, else what stands
 * behind the verb of buying. `sums`: how many sums the text names, so that a lone one is not taken into the name.
 * Claimed.
 */
export function readProduct(
  words: Normalised,
  tagged: Tagged,
  claims: Claims,
  context: { readonly sums: number; readonly notice: boolean; readonly answer: boolean },
): Found<string> | null {
  const { text } = words;
  const own = LABEL.test(text) ? labelled(text, claims) : null;
  const all = own
    ? [own]
    : context.notice
      ? cells(text, tagged, claims)
      : [
          ...phrases(text, tagged, claims, context.sums),
          ...bought(text, tagged, claims),
          ...(context.answer ? branded(text, tagged, claims) : []),
        ];
  let best: Candidate | null = null;
  for (const candidate of all) if (best === null || candidate.score > best.score) best = candidate;
  if (best === null) return null;
  claims.claim(best);
  return { value: words.words(best.from, best.to), from: best.from, to: best.to };
}
