import { beijing, instantOf, isoInBeijing } from '../../../domain/beijing.ts';
import type { FactName } from '../../../domain/fact.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { BillRow } from '../../../understanding/bills/bill-row.ts';
import { anchorAt, BEIJING } from '../../../understanding/calendar.ts';
import { hourOf, readClocks } from '../../../understanding/clock-words.ts';
import { readDays } from '../../../understanding/day-words.ts';
import { isOwn } from '../../flow/own-choices.ts';
import { allOf } from '../choices/all-of-them.ts';
import type { ReadText } from '../foreknowledge.ts';
import { folded } from '../word-match.ts';
import type { Work } from '../work.ts';

/** Whoever points at a row does it in a few words; a longer text tells a story. In UTF-16 units. */
const LONGEST = 40;
/** What a row is told by. Whatever says more than that is no mere choice. */
const OF_A_ROW: ReadonlySet<FactName> = new Set<FactName>([
  'amount',
  'paid_at',
  'product',
  'product_kind',
  'payee',
  'shop',
  'payment_channel',
]);
/** Words that point, or a number by itself. */
const POINTS =
  /[那这][一]?[个笔条单]|[个笔条单]$|第|就是|[选点]|最[上下后]|的$|\b(?:ones?|the|that|this|it'?s|pick|choose)\b|^[\s¥￥$\d.,元块]+$/i;
const AGAINST = /不是|不对|\bnot\b|n't\b/i;

const PLACES: readonly (readonly [RegExp, (count: number) => number])[] = [
  [/第\s*(?:一|1)(?![\d十])|最上面|最前面|头一|\bfirst\b|\b1st\b|\btop\b/i, () => 1],
  [/第\s*(?:二|2)(?![\d十])|\bsecond\b|\b2nd\b/i, () => 2],
  [/第\s*(?:三|3)(?![\d十])|\bthird\b|\b3rd\b/i, () => 3],
  [/第\s*(?:四|4)(?![\d十])|\bfourth\b|\b4th\b/i, () => 4],
  [/第\s*(?:五|5)(?![\d十])|\bfifth\b|\b5th\b/i, () => 5],
  [/最后|最下面|\blast\b|\bbottom\b/i, (count) => count],
];
const ORDINALS = /第\s*\d|\b\d(?:st|nd|rd|th)\b/gi;
const SUMS = /\d+(?:\.\d+)?/g;
/** What stands on every bill names no row of it. */
const COMMON = /付款|支付|收款|购买|订单|商品|交易|充值|账单|微信|支付宝/g;

/**
 * The place, from 1, of the one row that words point at: by its place in the list, its amount, time, goods or payee.
 * `null` where they fit none, or several, or say more than that.
 */
export function spokenRow(work: Work, { text, says, stated }: ReadText): number | null {
  const rows = work.conversation.picking?.rows ?? [];
  const words = text.normalize('NFKC').trim();
  if (!isShown(work) || words === '' || words.length > LONGEST || says.kind === 'question') return null;
  const saysMore = stated.some(({ name }) => !OF_A_ROW.has(name));
  if (saysMore || AGAINST.test(words) || !(POINTS.test(words) || isName(words, rows))) return null;
  const clues = [
    byPlace(words, rows),
    ...byNumber(withoutTimes(words, work.now), rows),
    byTime(words, rows),
    byName(words, rows),
  ];
  const said = clues.filter((clue) => clue !== null);
  const meant = rows.filter((row) => said.every((clue) => clue.includes(row)));
  const [only] = meant;
  return said.length > 0 && meant.length === 1 && only ? rows.indexOf(only) + 1 : null;
}

const PARTS = /[、,，;；]|和|跟|还有|以及|\band\b|&|\+/iu;

/** The places of several rows that words point at: all, or one with each part of them (10:03和10:05那两笔); empty where they do not. */
export function spokenRows(work: Work, read: ReadText): readonly number[] {
  const rows = work.conversation.picking?.rows ?? [];
  const words = read.text.normalize('NFKC').trim();
  if (rows.length < 2 || words.length > LONGEST) return [];
  const all = allOf(words);
  if (all !== null && isShown(work))
    return all.count === null || all.count === rows.length ? rows.map((_, at) => at + 1) : [];
  const parts = words.split(PARTS).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [];
  // What all of it sounds like is nothing that one part says.
  const { besidesLoss: stated } = read;
  const places = parts.map((text) => spokenRow(work, { ...read, stated, text: `${text.trim()}那笔` }));
  const found = places.filter((place) => place !== null);
  return found.length === parts.length && new Set(found).size === found.length ? found : [];
}

export function isShown({ conversation }: Work): boolean {
  return conversation.prompt?.buttons.some(({ option }) => isOwn(option, 'row.1')) ?? false;
}

/** The goods or the payee and nothing else. */
function isName(words: string, rows: readonly BillRow[]): boolean {
  const said = folded(words);
  return rows.some(({ counterparty, product }) =>
    [counterparty, product].some((name) => folded(name ?? '').includes(said)),
  );
}

type Clue = readonly BillRow[];

function byPlace(words: string, rows: readonly BillRow[]): Clue | null {
  const place = PLACES.find(([shape]) => shape.test(words))?.[1](rows.length);
  return place === undefined ? null : rows.slice(place - 1, place);
}

/** Each number is a sum, or stands in the name of the goods: 点券 50 那笔. */
function byNumber(words: string, rows: readonly BillRow[]): Clue[] {
  const numbers = words.replace(ORDINALS, ' ').match(SUMS) ?? [];
  return numbers.map((number) =>
    rows.filter(
      ({ amount, product }) =>
        Math.round(Number(number) * 100) === amount.minor ||
        [...(product ?? '').matchAll(SUMS)].some(([sum]) => sum === number),
    ),
  );
}

function withoutTimes(words: string, now: Instant): string {
  const times = [...readDays(words, anchorAt(isoInBeijing(now), BEIJING)), ...readClocks(words)];
  return words.replace(/\d/g, (digit, at: number) =>
    times.some(({ from, to }) => from <= at && at < to) ? ' ' : digit,
  );
}

/** By the clock to a few minutes, else by the hour it names. */
function byTime(words: string, rows: readonly BillRow[]): Clue | null {
  const clock = readClocks(words)[0]?.value;
  if (clock === undefined) return null;
  const said = hourOf(clock.hour, clock.period).hour * 60 + clock.minute;
  const either = clock.period === null && said < HALF_DAY ? [said, said + HALF_DAY] : [said];
  const later = (row: BillRow) => {
    const { hour, minute } = beijing(instantOf(row.paid_at) ?? 0);
    return either.map((each) => hour * 60 + minute - each);
  };
  const toTheMinute = rows.filter((row) => later(row).includes(0));
  if (toTheMinute.length > 0) return toTheMinute;
  const near = rows.filter((row) => later(row).some((minutes) => Math.abs(minutes) <= 5));
  return near.length > 0
    ? near
    : rows.filter((row) => later(row).some((minutes) => minutes >= 0 && minutes < 60));
}
/** In minutes, as all times of day here. */
const HALF_DAY = 12 * 60;

/** By the longest piece of payee and goods that the words hold; what all rows share tells none from another. */
function byName(words: string, rows: readonly BillRow[]): Clue | null {
  const said = folded(words.replace(COMMON, ' '));
  const shared = rows.map(({ counterparty, product }) =>
    Math.max(sharedLength(said, folded(counterparty ?? '')), sharedLength(said, folded(product ?? ''))),
  );
  const most = Math.max(0, ...shared);
  return most < 2 ? null : rows.filter((_, at) => shared[at] === most);
}

/** The length of the longest piece of one text in another, from two characters that are no digits on. */
function sharedLength(words: string, name: string): number {
  let longest = 0;
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + longest + 1; to <= words.length; to += 1) {
      const piece = words.slice(from, to);
      if (!name.includes(piece)) break;
      const least = /[a-z]/.test(piece) ? 4 : 2;
      if (!/^\d/.test(piece) && piece.length >= least) longest = piece.length;
    }
  return longest;
}
