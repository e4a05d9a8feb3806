import { cardOrders } from './order-cards.ts';
import { tableOrders } from './order-table.ts';
import type { Page } from './page.ts';
import type { ReadOrder } from './picture-read.ts';

/** The rows of a list of orders, in the order of the page; empty where the page is no such list. */
export function ordersOf(page: Page, receivedAt: string): ReadOrder[] {
  const table = tableOrders(page, receivedAt);
  return table.length > 0 ? table : cardOrders(page, receivedAt);
}
