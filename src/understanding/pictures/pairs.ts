import { type Concept, NUMBERED } from './label-words.ts';
import { type Labelled, labelsAmong } from './labelled.ts';
import { type Item, overlap, plainOf } from './level.ts';
import { amountOf } from './shown-amounts.ts';
import { isStatusAlone } from './shown-statuses.ts';

/** A label with the lines of its value, as far as they were found; a line is what stands side by side. */
export interface Pair {
  readonly concept: Concept;
  readonly word: string;
  readonly label: Item;
  readonly lines: readonly (readonly Item[])[];
}

/** What is still to be given to a label, and what may not be. */
interface Board {
  readonly labels: readonly Labelled[];
  readonly free: Set<Item>;
  /** How far to the right any text reaches. */
  readonly rim: number;
}

type Line = readonly Item[];

const ORNAMENT = /^(?:复制|拷贝|查看|copy|[>›<‹\]»·•。.…|①-⑳ⓘ○●◎]|复制单号|点击复制|一键复制|去查看|详情)+$/i;
/** What is to be pressed or filled in, and no value of a label. */
const BUTTON =
  /^请(?:输入|选择|填写)|^(?:(?:联系|投诉)(?:商[家户]|收款方|卖家|客服|对方|店家)|对(?:此)?订单有疑[惑问]|申请.{0,6}(?:凭证|回单|售后|退款)|查看.{0,8}|发起群收款|账单服务)[>›]?$/;
const ORNAMENT_END = /\s*[|丨]?\s*(?:复制|拷贝|copy|[>›»])+\s*$/i;
/** A part of a number, and no day. */
const PIECE = /^(?!20\d\d-\d\d-\d\d)[0-9a-z_\-*|]+$/;

/** A day alone, below which its clock may stand. */
const DAY = /^20\d\d-\d\d-\d\d$|^20\d\d年\d{1,2}月\d{1,2}日$/;
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/;

/** In heights of a line: how far lines of one value are apart, those of a number, those of one that fills its line. */
const NEXT_LINE = 1.5;
const NEXT_OF_NUMBER = 1.9;
const NEXT_OF_FULL = 2.4;
/** A number may stand below its barcode, and a remark above that: the only long number of its column there. */
const BELOW_BARCODE = 7;
const LONG_NUMBER = /^(?=(?:.*\d){8})[0-9a-z_-]{12,40}$/;
/** How far a value lies below its label, and words of one value from each other. */
const BELOW_LABEL = 2.4;
const WORD_GAP = 2.5;
/** How much two share of their height that stand in one row. */
const SAME_ROW = 0.27;

/** Labels and their values, by where they stand: behind the label, beside it, or below it, over as many lines as it takes. */
export function pairsOf(items: readonly Item[]): Pair[] {
  const { labels, others } = labelsAmong(items);
  const free = new Set(
    others
      .filter(({ plain }) => !ORNAMENT.test(plain) && !BUTTON.test(plain) && !/\p{L}:$/u.test(plain))
      .map(withoutOrnament),
  );
  const board: Board = { labels, free, rim: Math.max(...items.map(({ right }) => right)) };
  const open = labels.map((label) => ({ label, first: taken(firstLines(label, board), board) }));
  return open.map(({ label, first }) => {
    const lines = [...first];
    for (let next = nextLine(label, lines, board); next; next = nextLine(label, lines, board)) {
      lines.push(...taken([next], board));
    }
    return { concept: label.concept, word: label.word, label: label.item, lines };
  });
}

function taken(lines: readonly Line[], { free }: Board): readonly Line[] {
  for (const item of lines.flat()) free.delete(item);
  return lines;
}

function withoutOrnament(item: Item): Item {
  const text = item.text.replace(ORNAMENT_END, '');
  return text === item.text || text === '' ? item : { ...item, text, plain: plainOf(text) };
}

function firstLines({ item, rest, concept, word }: Labelled, board: Board): readonly Line[] {
  if (rest !== '') {
    const share = breadthOf(rest) / breadthOf(item.text);
    const left = item.right - (item.right - item.left) * share;
    const value = withoutOrnament({ ...item, text: rest, plain: plainOf(rest), left });
    const beside = besideOf(value, board).filter(
      (other) =>
        other.left - value.right < value.height * WORD_GAP &&
        !(NUMBERED.has(concept) && LONG_NUMBER.test(value.plain) && !PIECE.test(other.plain)),
    );
    return [[value, ...beside]];
  }
  const beside = besideOf(item, board);
  const below = belowOf(item, board);
  // Where numbers and cards stand below their labels, what stands beside one is a label that is not known.
  const isHead =
    (NUMBERED.has(concept) || word === 'paymentmethod') &&
    !beside.some(hasDigit) &&
    below !== null &&
    hasDigit(below);
  if (beside.length > 0 && !isHead) return rowsIn(beside);
  if (!below) return [];
  const isHeaded = (other: Item) =>
    board.labels.some(
      (label) => label.item !== item && overlap(label.item, item) > SAME_ROW && inColumnOf(other, label.item),
    );
  // A name at one side, at the other what was paid.
  const isPrice = ({ text }: Item) => concept === 'payee' && amountOf(text)?.sure === true;
  return [
    unbroken([below, ...besideOf(below, board).filter((other) => !isHeaded(other) && !isPrice(other))]),
  ];
}

function hasDigit({ plain }: Item): boolean {
  return /\d/.test(plain);
}

/** How wide a text is set, in characters of full width. */
function breadthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.52 : 1), 0);
}

/** What stands to the right of a label, up to the next label of the same row; a value of two lines has it in its middle. */
function besideOf(label: Item, { labels, free }: Board): Item[] {
  const behind = labels.filter(
    ({ item }) => item.left > label.right - label.height * 0.3 && overlap(item, label) > SAME_ROW,
  );
  const limit = Math.min(...behind.map(({ item }) => item.left));
  const beside = [...free].filter(
    (item) =>
      item.left >= label.right - label.height * 0.55 &&
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
    const inRow = kept.every(({ y }) => Math.abs(y - item.y) < item.height * 0.5);
    if (right !== null && item.left - right > item.height * WORD_GAP && inRow) break;
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
function belowOf(label: Item, { labels, free }: Board): Item | null {
  const under = [...free].filter(
    (item) =>
      item.top - label.bottom > -label.height * 0.4 &&
      item.y - label.y < Math.max(label.height, item.height) * BELOW_LABEL &&
      inColumnOf(item, label),
  );
  const [nearest] = under;
  const between = labels.some(
    ({ item }) => item !== label && item.y > label.y && item.y < (nearest?.y ?? 0) && inColumnOf(item, label),
  );
  return nearest && !between ? nearest : null;
}

/** The line that goes on from the last one of a value: in its column, close below, in no other label's row. */
function nextLine(label: Labelled, lines: readonly Line[], { labels, free, rim }: Board): Line | null {
  const last = lines.at(-1) ?? [];
  const [head] = last;
  const tail = last.at(-1);
  const start = lines[0]?.[0];
  if (!head || !tail || !start) return null;
  // A sum goes on in no other line.
  if (amountOf(tail.text)?.told && lines.length === 1) return null;
  if (label.concept === 'status' && isStatusAlone(last.map(({ plain }) => plain).join(''))) return null;
  const isDay = DAY.test(lines.map((line) => line.map(({ plain }) => plain).join('')).join(''));
  const isNumber = PIECE.test(last.map(({ plain }) => plain).join(''));
  const isFull = tail.right > rim - head.height * 2;
  const reach = isNumber ? (isFull ? NEXT_OF_FULL : NEXT_OF_NUMBER) : NEXT_LINE;
  const near = (place: number, other: number) => Math.abs(place - other) < head.height * 0.7;
  const inColumn = (item: Item) =>
    near(item.left, start.left) || near(item.right, tail.right) || near(middle(item), middle(head));
  const next = [...free].filter((item) => {
    const down = (item.y - head.y) / head.height;
    // A lone digit is found lower than a line is.
    const least = isNumber && item.plain.length === 1 ? 0.45 : 0.6;
    const similar = item.height > head.height * least && item.height < head.height * 1.7;
    const isClock = isDay && CLOCK.test(item.plain);
    if (down < 0.5 || down > (isClock ? NEXT_OF_NUMBER : reach) || !similar) return false;
    if (isNumber && !isClock && !PIECE.test(item.plain)) return false;
    // Below a name stands how its owner is reached.
    if (label.concept === 'payee' && item.plain.includes('@')) return false;
    if (!inColumn(item) && !(label.rest !== '' && near(item.left, label.item.left))) return false;
    return !isOfAnother(item, label, labels) && !isInRowOfItsOwn(item, label, free);
  });
  const best = next.find(inColumn) ?? next[0];
  if (best) return [best];
  const bare = NUMBERED.has(label.concept) && !lines.flat().some(({ plain }) => /\d{4}/.test(plain));
  const coded = bare && [...free].find((item) => isBelowBarcode(item, label, head, labels));
  return coded ? [coded] : null;
}

function isOfAnother(item: Item, label: Labelled, labels: readonly Labelled[]): boolean {
  return labels.some(
    ({ item: other }) => other !== label.item && other.left < item.left && overlap(other, item) > SAME_ROW,
  );
}

/** A row whose label is not known begins where the known ones do. */
function isInRowOfItsOwn(item: Item, label: Labelled, free: ReadonlySet<Item>): boolean {
  return [...free].some(
    (other) =>
      other.right < item.left &&
      Math.abs(other.left - label.item.left) < label.item.height &&
      overlap(other, item) > SAME_ROW,
  );
}

/** The number that stands below its barcode; no other label stands between. */
function isBelowBarcode(item: Item, label: Labelled, remark: Item, labels: readonly Labelled[]): boolean {
  const down = (item.y - remark.y) / remark.height;
  return (
    LONG_NUMBER.test(item.plain) &&
    down > 0 &&
    down < BELOW_BARCODE &&
    item.left > label.item.left &&
    !isOfAnother(item, label, labels) &&
    !labels.some(({ item: other }) => other.y > label.item.y && other.y < item.y)
  );
}

function middle(item: Item): number {
  return (item.left + item.right) / 2;
}

/** Items of one or two lines as lines. */
function rowsIn(items: readonly Item[]): Line[] {
  const rows: Item[][] = [];
  for (const item of [...items].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    if (row?.some((other) => overlap(other, item) > 0.6)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}
