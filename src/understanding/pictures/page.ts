import { withoutAvatars } from './avatars.ts';
import type { Concept } from './label-words.ts';
import { around, type Item, levelled, overlap, plainOf } from './level.ts';
import { type Pair, pairsOf } from './pairs.ts';
import type { PictureText } from './picture-text.ts';
import { amountOf, type SignedAmount } from './shown-amounts.ts';
import type { Frame } from './shown-numbers.ts';

/** A picture's text in its order on the page, with what belongs together. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly pairs: readonly Pair[];
  /** The big number of a payment, where there is one. */
  readonly headline: { readonly amount: SignedAmount; readonly item: Item } | null;
  readonly frame: Frame;
  /** Everything that is written, and every label as it should be written; in plain form, for looking up words. */
  readonly plain: string;
}

const BIG = 1.3;
const BIG_IF_SIGNED = 1.15;
const UPPER_PART = 0.7;
/** Of coins what else is called an amount. */
const COUNTED = /^(?:数量|quantity)$/;

export function pageOf(text: PictureText): Page {
  const items = withoutAvatars(levelled(text));
  const pairs = pairsOf(items);
  return {
    width: text.width,
    height: text.height,
    items,
    pairs,
    headline: headlineOf(items, pairs, text.height),
    frame: {
      right: text.width,
      bottom: text.height,
      widest: widestOf(pairs),
      wallets: pairs.some(({ concept, word, lines }) => isOfWallet(concept, word, lines)),
    },
    plain: [...items.map(({ plain }) => plain), ...pairs.map(({ word }) => word)].join('\n'),
  };
}

const WALLET = /支付宝|微信|零钱|花呗|余额宝|alipay|wechat/;

/** A way to pay, or a name for the number, that says which wallet made it. */
function isOfWallet(concept: Concept, word: string, lines: Pair['lines']): boolean {
  if (concept === 'transaction') return WALLET.test(word);
  return concept === 'method' && lines.flat().some(({ plain }) => WALLET.test(plain));
}

function widestOf(pairs: readonly Pair[]): number {
  const widths = pairs.flatMap(({ lines }) =>
    lines.map((line) => (line.at(-1)?.right ?? 0) - (line[0]?.left ?? 0)),
  );
  return Math.max(0, ...widths);
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** In heights of the number: how far its currency stands from it. */
const MARK_GAP = 1.2;
const MARK = /^[-+]?[a-z]{0,4}\p{Sc}?$/u;

/** A sum whose currency was found apart from it, `R M` and `59.00`, `25.40` and `USDT`, as one. */
function withItsMark(item: Item, items: readonly Item[]): Item {
  const amount = amountOf(item.text);
  if (!amount || amount.told) return item;
  for (const mark of items) {
    const isNear = Math.max(item.left - mark.right, mark.left - item.right) < item.height * MARK_GAP;
    if (!MARK.test(mark.plain) || !isNear || overlap(mark, item) < 0.6) continue;
    const [first, last] = mark.left < item.left ? [mark, item] : [item, mark];
    const text = `${first.text}${last.text}`;
    if (!amountOf(text)?.told) continue;
    const box = around([first, last]);
    return { ...item, text, plain: plainOf(text), left: first.left, right: last.right, box };
  }
  return item;
}

function headlineOf(items: readonly Item[], pairs: readonly Pair[], height: number): Page['headline'] {
  const usual = middleOf(items.map((item) => item.height));
  const minor = new Set(
    pairs
      .filter(({ concept, word }) => concept === 'other' && !COUNTED.test(word))
      .flatMap(({ lines }) => lines.flat()),
  );
  let best: Page['headline'] = null;
  for (const item of items.map((one) => withItsMark(one, items))) {
    const amount = amountOf(item.text);
    const big = amount?.sign === '' ? BIG : BIG_IF_SIGNED;
    if (!amount?.sure || item.height < usual * big || item.y > height * UPPER_PART || minor.has(item))
      continue;
    if (best === null || item.height > best.item.height) best = { amount, item };
  }
  return best;
}

/** The pairs of these concepts, in the order of the page. */
export function pairsFor({ pairs }: Page, ...concepts: readonly Concept[]): Pair[] {
  return pairs.filter(({ concept, lines }) => concepts.includes(concept) && lines.length > 0);
}

/** The words of a value, its lines joined as they were broken. */
export function wordsOf({ lines }: Pair): string {
  const parts = lines.map((line) => line.map(({ text }) => text).join(' '));
  return parts.reduce((before, part) => {
    const latin = /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z(]/.test(part);
    return before + (before !== '' && latin ? ' ' : '') + part;
  }, '');
}
