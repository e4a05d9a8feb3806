import type { Concept } from './label-words.ts';
import { labelOf } from './labels.ts';
import { type Item, overlap } from './level.ts';
import type { Page } from './page.ts';
import type { ReadOrder } from './picture-read.ts';
import { amountOf } from './shown-amounts.ts';
import { statusOf } from './shown-statuses.ts';
import { timeOf } from './shown-times.ts';

interface Column {
  readonly concept: Concept;
  readonly head: Item;
}

const COLUMNS: ReadonlySet<Concept> = new Set([
  'order',
  'product',
  'total_amount',
  'paid_amount',
  'made_time',
  'paid_time',
  'status',
  'other',
  'transaction',
  'method',
  'account',
]);
const LEAST_COLUMNS = 3;
const RECEIPT = /receipt|invoice(?!s)|收据|发票/;

/** A page that names one order or payment has in its table what was bought with it. */
function namesOne({ pairs, plain }: Page): boolean {
  const names: readonly Concept[] = ['order', 'transaction', 'merchant_order'];
  return (
    RECEIPT.test(plain) || pairs.some(({ concept, lines }) => names.includes(concept) && lines.length > 0)
  );
}

/** A table: a row of column heads, then rows of which some cells may take several lines. */
export function tableOrders(page: Page, receivedAt: string): ReadOrder[] {
  const { items } = page;
  const columns = headsOf(items);
  const order = columns.find(({ concept }) => concept === 'order');
  const amount = columns.find(({ concept }) => concept === 'total_amount' || concept === 'paid_amount');
  const anchor = order ?? amount;
  if (columns.length < LEAST_COLUMNS || !anchor || (!order && namesOne(page))) return [];
  const body = items.filter((item) => item.top > anchor.head.bottom - anchor.head.height * 0.2);
  const cells = body.map((item) => ({ item, column: columnOf(item, columns) }));
  const anchors = cells.filter(
    ({ item, column }) =>
      column === anchor &&
      (order ? /^[0-9A-Za-z_-]{5,}$/.test(item.text.replace(/\s/g, '')) : amountOf(item.text) !== null),
  );
  const starts = anchors.filter(
    ({ item }, at) => at === 0 || item.y - (anchors[at - 1]?.item.y ?? 0) > item.height * 1.6,
  );
  return starts.map(({ item: start }, at) => {
    const [above, below] = [starts[at - 1]?.item, starts[at + 1]?.item];
    const from = above ? (above.y + start.y) / 2 : Number.NEGATIVE_INFINITY;
    const to = below
      ? (below.y + start.y) / 2
      : start.y + (above ? (start.y - above.y) / 2 : start.height * 3);
    const inRow = cells.filter(({ item }) => item.y >= from && item.y < to);
    const text = (...concepts: Concept[]) =>
      inRow
        .filter(({ column }) => column && concepts.includes(column.concept))
        .map(({ item }) => item.text)
        .join('');
    const paid = amountOf(text('paid_amount')) ?? amountOf(text('total_amount'));
    return {
      shop_order_id: text('order').replace(/\s/g, '') || null,
      product: text('product') || null,
      amount: paid && !paid.unclear ? { value: paid.value, currency: paid.currency } : null,
      ordered_at: timeOf(text('made_time') || text('paid_time'), receivedAt),
      status: statusOf(text('status').replace(/\s/g, '').toLowerCase()),
    };
  });
}

function headsOf(items: readonly Item[]): Column[] {
  for (const item of items) {
    if (labelOf(item)?.concept !== 'order' && labelOf(item)?.concept !== 'product') continue;
    const row = items.filter((other) => overlap(item, other) > 0.5);
    const heads = row.flatMap((head): Column[] => {
      const label = labelOf(head);
      return label && label.rest === '' && !/[:：]$/.test(head.text) && COLUMNS.has(label.concept)
        ? [{ concept: label.concept, head }]
        : [];
    });
    if (heads.length >= LEAST_COLUMNS && heads.length >= row.length - 1)
      return heads.sort((one, other) => one.head.left - other.head.left);
  }
  return [];
}

/** The column whose head a cell shares most of its width with, or whose head is nearest. */
function columnOf(item: Item, columns: readonly Column[]): Column | undefined {
  const distance = ({ head }: Column) => {
    const shared = Math.min(item.right, head.right) - Math.max(item.left, head.left);
    return shared > 0
      ? -shared
      : Math.min(
          Math.abs(item.left - head.left),
          Math.abs((item.left + item.right) / 2 - (head.left + head.right) / 2),
        );
  };
  return [...columns].sort((one, other) => distance(one) - distance(other))[0];
}
