import type { Concept } from './label-words.ts';
import { type LabelFound, labelOf } from './labels.ts';
import { type Item, overlap, plainOf } from './level.ts';

/** A label with the lines of its value, as far as they were found; a line is what stands side by side. */
export interface Pair {
  readonly concept: Concept;
  readonly word: string;
  readonly label: Item;
  readonly lines: readonly (readonly Item[])[];
}

interface Labelled {
  readonly item: Item;
  readonly concept: Concept;
  readonly word: string;
  readonly rest: string;
}

const ORNAMENT = /^(?:复制|拷贝|查看|copy|[>›<‹\]»·•。.…|①-⑳ⓘ○●◎]|复制单号|点击复制|一键复制|去查看|详情)+$/i;
const ORNAMENT_END = /\s*[|丨]?\s*(?:复制|拷贝|copy|[>›»])+\s*$/i;

/** A part of a number, and no day. */
const PIECE = /^(?!20\d\d-\d\d-\d\d)[0-9a-z_\-*|@]+$/;

/** Ways to pay that are labels as well. */
const VALUE_TOO = /^(?:账户余额|余额|红包|银行卡|积分|balance|bankcard|card|points)$/;

/** In heights of a line: how far lines of one value are apart, a value under its label, a number broken in two, words of one value. */
const NEXT_LINE = 1.5;
const NEXT_OF_LABEL = 1.8;
const BELOW_LABEL = 2.4;
const NEXT_OF_NUMBER = 1.9;
const SAME_ROW = 0.3;
const WORD_GAP = 2.5;

/** Labels and their values, by where they stand: behind the label, beside it, or below it, over as many lines as it takes. */
export function pairsOf(items: readonly Item[]): Pair[] {
  const { labels, used } = labelsAmong(items);
  const free = items.filter((item) => !used.has(item) && !ORNAMENT.test(item.plain)).map(withoutOrnament);
  const taken = new Set<Item>();
  const pairs: Pair[] = [];
  const take = (line: readonly Item[]) => {
    for (const item of line) taken.add(item);
    return line;
  };
  const open = labels.map((label) => ({ label, first: firstLine(label, labels, free, taken, take) }));
  for (const { label, first } of open) {
    const lines = first ? [...first] : [];
    for (let last = lines.at(-1); last; last = lines.at(-1)) {
      const next = nextLine(label, lines, last, labels, free, taken);
      if (!next) break;
      lines.push(take(next));
    }
    pairs.push({ concept: label.concept, word: label.word, label: label.item, lines });
  }
  return pairs;
}

/** Labels, also those broken over two lines (`Merchant Order` / `No.`, `商家订单` / `号`). */
function labelsAmong(items: readonly Item[]): { labels: Labelled[]; used: Set<Item> } {
  const used = new Set<Item>();
  const labels: Labelled[] = [];
  for (const item of items) {
    if (used.has(item)) continue;
    const found = labelOf(item);
    const broken = found === null || found.rest.length <= 2;
    const below = broken && items.find((other) => isNextOfLabel(item, other) && !used.has(other));
    if (below && below.plain.length <= 8) {
      const text = `${item.text}${below.text}`;
      const joined = labelOf({ text, plain: plainOf(text) });
      if (joined && joined.rest === '' && joined.word.length >= item.plain.length + 1) {
        used.add(item).add(below);
        labels.push({
          item: { ...item, bottom: below.bottom, y: (item.top + below.bottom) / 2, height: item.height },
          concept: joined.concept,
          word: joined.word,
          rest: '',
        });
        continue;
      }
    }
    if (!found || isValueHere(item, found, labels)) continue;
    used.add(item);
    labels.push({ item, ...found });
  }
  return { labels, used };
}

/** 付款方式 账户余额: a word that is a label elsewhere, and here the value of the label before it. */
function isValueHere(item: Item, found: LabelFound, labels: readonly Labelled[]): boolean {
  return (
    VALUE_TOO.test(found.word) &&
    found.rest === '' &&
    labels.some(
      ({ item: other, concept, rest }) =>
        concept === 'method' && rest === '' && other.right < item.left && overlap(other, item) > 0.5,
    )
  );
}

function isNextOfLabel(label: Item, other: Item): boolean {
  const down = other.y - label.y;
  return (
    down > label.height * 0.6 &&
    down < label.height * NEXT_OF_LABEL &&
    Math.abs(other.left - label.left) < label.height * 0.7
  );
}

function withoutOrnament(item: Item): Item {
  const text = item.text.replace(ORNAMENT_END, '');
  return text === item.text || text === '' ? item : { ...item, text, plain: plainOf(text) };
}

function firstLine(
  label: Labelled,
  labels: readonly Labelled[],
  free: readonly Item[],
  taken: ReadonlySet<Item>,
  take: (line: readonly Item[]) => readonly Item[],
): (readonly Item[])[] | null {
  const { item, rest } = label;
  if (rest !== '') {
    const share = breadthOf(rest) / breadthOf(item.text);
    const value: Item = withoutOrnament({
      ...item,
      text: rest,
      plain: plainOf(rest),
      left: item.right - (item.right - item.left) * share,
    });
    const beside = besideOf(value, labels, free, taken).filter(
      ({ left }) => left - value.right < value.height * WORD_GAP,
    );
    return [[value, ...take(beside)]];
  }
  const beside = besideOf(item, labels, free, taken);
  if (beside.length > 0) return rowsIn(beside).map(take);
  const below = belowOf(item, labels, free, taken);
  return below.length > 0 ? [take(below)] : null;
}

/** How wide a text is set, in characters of full width. */
function breadthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.52 : 1), 0);
}

/** What stands to the right of a label, up to the next label of the same row; a value of two lines has it in its middle. */
function besideOf(
  label: Item,
  labels: readonly Labelled[],
  free: readonly Item[],
  taken: ReadonlySet<Item>,
): Item[] {
  const limit = Math.min(
    ...labels
      .filter(({ item }) => item.left > label.right - label.height * 0.3 && overlap(item, label) > SAME_ROW)
      .map(({ item }) => item.left),
  );
  const beside = free.filter(
    (item) =>
      !taken.has(item) &&
      item.left >= label.right - label.height * 0.5 &&
      item.left < limit &&
      overlap(item, label) > SAME_ROW &&
      !isNearer(item, label, labels),
  );
  return unbroken(beside.sort((one, other) => one.left - other.left));
}

/** What follows one another without a wide gap: a state at the far end of the row is another matter. */
function unbroken(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let right: number | null = null;
  for (const item of items) {
    if (
      right !== null &&
      item.left - right > item.height * WORD_GAP &&
      kept.every(({ y }) => Math.abs(y - item.y) < item.height * 0.5)
    )
      break;
    kept.push(item);
    right = Math.max(right ?? item.right, item.right);
  }
  return kept;
}

/** Another label in whose row an item stands better. */
function isNearer(item: Item, label: Item, labels: readonly Labelled[]): boolean {
  return labels.some(
    ({ item: other }) =>
      other !== label &&
      other.right < item.left + label.height * 0.5 &&
      Math.abs(other.y - item.y) < Math.abs(label.y - item.y) - 1 &&
      overlap(other, item) > SAME_ROW,
  );
}

/** Beginning where it begins, with their middles above one another, or reaching beyond it at both ends. */
function inColumnOf(item: Item, label: Item): boolean {
  const reach = label.height * 1.2;
  return (
    Math.abs(item.left - label.left) < reach ||
    Math.abs(middle(item) - middle(label)) < reach / 2 ||
    (item.left < label.left && item.right > label.right - reach / 2)
  );
}

/** What stands right under a label: in its column, nearer than anything else. */
function belowOf(
  label: Item,
  labels: readonly Labelled[],
  free: readonly Item[],
  taken: ReadonlySet<Item>,
): Item[] {
  const under = free.filter((item) => {
    const down = item.top - label.bottom;
    return (
      !taken.has(item) &&
      down > -label.height * 0.4 &&
      item.y - label.y < Math.max(label.height, item.height) * BELOW_LABEL &&
      inColumnOf(item, label)
    );
  });
  const nearest = under[0];
  if (!nearest) return [];
  const between = labels.some(
    ({ item }) => item !== label && item.y > label.y && item.y < nearest.y && inColumnOf(item, label),
  );
  return between ? [] : [nearest];
}

function nextLine(
  label: Labelled,
  lines: readonly (readonly Item[])[],
  last: readonly Item[],
  labels: readonly Labelled[],
  free: readonly Item[],
  taken: ReadonlySet<Item>,
): Item[] | null {
  const [head] = last;
  const tail = last.at(-1);
  const start = lines[0]?.[0];
  if (!head || !tail || !start) return null;
  const isNumber = /^[0-9A-Za-z_\-*|]+$/.test(last.map(({ plain }) => plain).join(''));
  const reach = head.height * (isNumber ? NEXT_OF_NUMBER : NEXT_LINE);
  const beside = (place: number, other: number) => Math.abs(place - other) < head.height * 0.7;
  const inColumn = (item: Item) =>
    beside(item.left, start.left) || beside(item.right, tail.right) || beside(middle(item), middle(head));
  const next = free.filter((item) => {
    const down = item.y - head.y;
    if (taken.has(item) || down < head.height * 0.5 || down > reach) return false;
    if (isNumber && !PIECE.test(item.plain)) return false;
    const aligned = inColumn(item) || (label.rest !== '' && beside(item.left, label.item.left));
    const similar = item.height > head.height * 0.6 && item.height < head.height * 1.7;
    return (
      aligned &&
      similar &&
      !labels.some(
        ({ item: other }) =>
          other.left < item.left && overlap(other, item) > SAME_ROW && other !== label.item,
      )
    );
  });
  const best = next.find(inColumn) ?? next[0];
  return best ? [best] : null;
}

function middle(item: Item): number {
  return (item.left + item.right) / 2;
}

/** Items of one or two lines as lines. */
function rowsIn(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  for (const item of [...items].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    if (row?.some((other) => overlap(other, item) > 0.6)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}
