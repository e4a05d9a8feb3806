import { type Concept, NUMBERED } from './label-words.ts';
import { HASH, type LabelFound, labelOf } from './labels.ts';
import { type Item, overlap, plainOf } from './level.ts';

/** A label where it stands on the page; its two lines, if it has two, are one item. */
export interface Labelled {
  readonly item: Item;
  readonly concept: Concept;
  readonly word: string;
  /** What of its value stands in the same run of text. */
  readonly rest: string;
}

/** Ways to pay that are labels as well. */
const VALUE_TOO = /^(?:账户余额|余额|红包|银行卡|积分|balance|bankcard|card|points)$/;
/** 支付宝 above 订单号 is a value above a label. */
const WALLET = /^(?:支付宝|微信|微信支付)$/;
/** In heights of a line: how far the second line of a label lies below the first. */
const NEXT_OF_LABEL = 1.8;
const SECOND_LINE_MOST = 8;
/** So wide, in heights of a line, is the place of a character or two that were not read. */
const LOST_WIDTH = 1.7;
const WHOLE_LABEL = /^\p{Script=Han}{3,6}$/u;
const LEAST_IN_COLUMN = 2;

/** The labels among the runs of text of a page, also those broken over two lines, and the runs that are none. */
export function labelsAmong(items: readonly Item[]): { labels: Labelled[]; others: Item[] } {
  const used = new Set<Item>();
  const labels: Labelled[] = [];
  for (const item of items) {
    if (used.has(item)) continue;
    const found = labelOf(item);
    const broken =
      found === null || found.rest.length <= 2
        ? (partedLabel(item, items, used) ?? brokenLabel(item, items, used))
        : null;
    if (broken) {
      used.add(item).add(broken.more);
      labels.push(broken.label);
    } else if (found && !isValueHere(item, found, labels) && !isFarValue(item, found, items)) {
      used.add(item);
      labels.push({ item: withoutBlot(item, found), ...found });
    }
  }
  return { labels, others: items.filter((item) => !used.has(item)) };
}

/** An English label without the character of no English that was seen in the emptiness behind it. */
function withoutBlot(item: Item, { word, rest }: LabelFound): Item {
  const isBlotted = rest === '' && /^[a-z]/.test(word) && /\p{Script=Han}$/u.test(item.plain);
  return isBlotted ? { ...item, right: item.right - item.height } : item;
}

/** `Merchant Order` / `No.`, `商家订单` / `号`. */
function brokenLabel(
  item: Item,
  items: readonly Item[],
  used: ReadonlySet<Item>,
): { label: Labelled; more: Item } | null {
  const below = items.find((other) => isNextOfLabel(item, other) && !used.has(other));
  if (!below || below.plain.length > SECOND_LINE_MOST || WALLET.test(item.plain)) return null;
  const text = `${item.text}${below.text}`;
  const joined = labelOf({ text, plain: plainOf(text) });
  // 商户 above 流水号 are two labels.
  if (labelOf(item) !== null && labelOf(below) !== null) return null;
  if (joined === null || joined.rest !== '' || joined.word.length <= item.plain.length) return null;
  const whole = { ...item, bottom: below.bottom, y: (item.top + below.bottom) / 2 };
  return { label: { item: whole, concept: joined.concept, word: joined.word, rest: '' }, more: below };
}

/** 交易 and 号 with emptiness between them, where a character stood that was not read. */
function partedLabel(
  item: Item,
  items: readonly Item[],
  used: ReadonlySet<Item>,
): { label: Labelled; more: Item } | null {
  const more = items.find(
    (other) =>
      !used.has(other) &&
      other.left > item.right - item.height / 2 &&
      other.left - item.right < item.height * LOST_WIDTH &&
      overlap(other, item) > 0.5,
  );
  const plain = more && `${item.plain}${more.plain}`;
  const found = plain && WHOLE_LABEL.test(plain) ? labelOf({ text: plain, plain }) : null;
  if (!more || !found || found.rest !== '' || labelOf(more)?.rest) return null;
  const whole = { ...item, text: `${item.text}${more.text}`, plain: found.word, right: more.right };
  return { label: { item: whole, concept: found.concept, word: found.word, rest: '' }, more };
}

function isNextOfLabel(label: Item, other: Item): boolean {
  const down = other.y - label.y;
  return (
    down > label.height * 0.6 &&
    down < label.height * NEXT_OF_LABEL &&
    Math.abs(other.left - label.left) < label.height * 0.7
  );
}

/** 摘要 in the column of labels, 支付平台 or Points 680 at the other end of its row, where no label stands above or below it. */
function isFarValue(item: Item, { rest }: LabelFound, items: readonly Item[]): boolean {
  const [head, ...more] = items.filter((other) => other !== item && overlap(other, item) > 0.5);
  if (!head || more.length > 0 || head.right > item.left) return false;
  const label = labelOf(head);
  if (label?.rest !== '') return false;
  const isWordy = rest !== '' && !/[:：]/.test(item.text);
  if (!isWordy && (rest !== '' || (label.concept !== 'other' && label.concept !== 'method'))) return false;
  const inColumnOf = (one: Item) =>
    items.filter(
      (other) => other !== one && Math.abs(other.left - one.left) < one.height / 2 && labelOf(other) !== null,
    ).length;
  return inColumnOf(head) >= LEAST_IN_COLUMN && inColumnOf(item) === 0;
}

/** 付款方式 账户余额, Transaction number #1288: what is a label elsewhere, and here the value of the label before it. */
function isValueHere(item: Item, found: LabelFound, labels: readonly Labelled[]): boolean {
  const isOne = (concept: Concept) =>
    found.word === HASH ? NUMBERED.has(concept) : concept === 'method' && VALUE_TOO.test(found.word);
  return (
    (found.rest === '' || found.word === HASH) &&
    labels.some(
      ({ item: other, concept, rest }) =>
        isOne(concept) && rest === '' && other.right < item.left && overlap(other, item) > 0.5,
    )
  );
}
