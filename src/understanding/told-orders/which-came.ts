import { type Clause, clausesOf, without } from './clauses.ts';
import { type Fate, fateIn, fateOf, isSettled, tellsOfTwo } from './fate.ts';

/** Said of every one of them. */
const OF_ALL = /都|各|\b(?:both|all|each)\b/iu;

/** By its place, as one beside another, or by a number of its own. */
const PLACED =
  /第\s*(?<zh>[一二三四五1-5])\s*[单笔个张次份]|\b(?:the |my )?(?<en>first|second|third|1st|2nd|3rd)\b/iu;
const BESIDE =
  /[一另](?:外一?)?[单笔个](?!半?(?:月(?!卡)|小时|星期|礼拜|钟))|\b(?:the other|another|one)\b(?! (?:of|or)\b)/iu;
const NUMBERED =
  /(?<![\d.:])(?:[A-Za-z]{0,6}\d{8,}|\d+(?:\.\d{1,2})?(?=(?:块|元)?(?:的|那[单笔]|(?:已经?|还|都)*[到没])))/u;
const SUM = /[$€£¥]\s?\d+(?:\.\d{1,2})?/u;
const PLACES: readonly RegExp[] = [/[一1]|first/i, /[二2]|second/i, /[三3]|third/i, /[四4]/, /[五5]/];

/** Orders or payments by name: a card of two is part of one order. */
const ORDERS =
  /[买充]了?[两二三][次回]|[二两三四五几第2-9]一?(?:个订)?[单笔](?!号)|[一另][外一]*[单笔].*[一另][外一]*[单笔](?!号)|\b(?:orders|payments|purchases|(?:first|second|other|another) (?:order|payment|purchase))\b/iu;
const OWN_FACT = /\d{2}|[$€£¥]/;
/** 30 和 68: in the order in which their places are told. */
const ITEM = '[¥$€£]?(?:[A-Za-z]{0,6}\\d{8,}|\\d{1,5}(?:\\.\\d{1,2})?)(?:元|块)?(?![\\d:点月日号])';
const LIST = new RegExp(
  `(?<![\\w.:])${ITEM}(?:\\s*(?:和|跟|与|、|,|，|/|&|\\+|\\band\\b)\\s*${ITEM})+`,
  'giu',
);

/**
 * A text that tells of several orders of which some came, without the words of those: 第一单30到了，第二单68没到. As long as it
 * was, so that places in it stay; the same text where it tells of no such orders.
 */
export function withoutCame(text: string): string {
  if (!tellsOfTwo(text)) return text;
  const orders = ordersIn(clausesOf(text));
  const settled = [...orders].filter(([, clauses]) => isSettled(fateOfAll(clauses)));
  const isMissing = [...orders.values()].some((clauses) => fateOfAll(clauses) === 'missing');
  const own = settled.flatMap(([, clauses]) => clauses);
  const isApart = ORDERS.test(text) || own.some(({ words }) => OWN_FACT.test(words));
  if (settled.length === 0 || !isMissing || !isApart) return text;
  const rest = without(text, own);
  return settled.reduce((words, [name]) => withoutItem(words, name, orders.size), rest);
}

/** The clauses of each order by its name; what names none belongs to the one before, unless it was done with. */
function ordersIn(clauses: readonly Clause[]): Map<string, Clause[]> {
  const orders = new Map<string, Clause[]>();
  let beside = 0;
  let present: string | null = null;
  for (const clause of clauses) {
    const { words } = clause;
    const done: boolean = fateOfAll(orders.get(present ?? '') ?? []) !== null;
    const named = placeIn(words) ?? (BESIDE.test(words) ? `beside ${++beside}` : null);
    const name: string | null = named ?? (present === null || done ? numberIn(words) : null);
    if (OF_ALL.test(words)) present = null;
    else present = name ?? (done && !OWN_FACT.test(words) ? null : present);
    if (present !== null) orders.set(present, [...(orders.get(present) ?? []), clause]);
  }
  return orders;
}

function fateOfAll(clauses: readonly Clause[]): Fate | null {
  return fateOf(clauses.map(({ words }) => words));
}

function placeIn(words: string): string | null {
  const place = PLACED.exec(words)?.groups;
  const said = place?.zh ?? place?.en;
  return said === undefined ? null : `place ${PLACES.findIndex((each) => each.test(said)) + 1}`;
}

/** A sum or a number by which one is told to have come or not. */
function numberIn(words: string): string | null {
  if (fateIn(words) === null) return null;
  return (NUMBERED.exec(words) ?? SUM.exec(words))?.[0] ?? null;
}

/** Where all of them are listed, the item of the order that came goes, too. */
function withoutItem(text: string, name: string, count: number): string {
  const place = /^place (\d)$/.exec(name)?.[1];
  return text.replace(LIST, (list) => {
    const items = [...list.matchAll(new RegExp(ITEM, 'giu'))];
    const meant = items.find(({ 0: item }, at) =>
      place === undefined
        ? item.replace(/\D+$/, '') === name
        : items.length === count && at + 1 === Number(place),
    );
    return meant ? without(list, [{ from: meant.index, to: meant.index + meant[0].length }]) : list;
  });
}
