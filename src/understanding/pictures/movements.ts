import type { Item } from './level.ts';
import { type Page, pairsFor } from './page.ts';
import { amountOf } from './shown-amounts.ts';
import { timeOf } from './shown-times.ts';

const LEAST_SUMS = 3;
const LEAST_TIMES = 2;
const OF_ONE = ['card', 'method', 'payee', 'paid_time', 'status', 'transaction', 'merchant_order'] as const;

/** Whether a page lists money that came and went, sum below sum: which of them is meant, nobody can tell. */
export function isMovementList(page: Page, receivedAt: string): boolean {
  // A page about one payment may list others of the kind below.
  if (pairsFor(page, ...OF_ONE).length > 1) return false;
  const { items } = page;
  const sums = items.filter(({ text }) => {
    const amount = amountOf(text);
    return amount?.sure === true && amount.sign !== '';
  });
  const inColumn = (item: Item) =>
    sums.filter(
      (other) => Math.abs(other.right - item.right) < item.height && other.height < item.height * 1.3,
    );
  const column = sums.map(inColumn).find((some) => some.length >= LEAST_SUMS);
  if (!column) return false;
  const [from, to] = [
    Math.min(...column.map(({ top }) => top)),
    Math.max(...column.map(({ bottom }) => bottom)),
  ];
  const times = items.filter(
    ({ text, y, height }) =>
      y > from - height * 2 && y < to + height * 3 && timeOf(text, receivedAt) !== null,
  );
  return times.length >= LEAST_TIMES;
}
