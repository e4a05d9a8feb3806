import { KEEPS_ALL, orderBookContract } from '../../../contract/order-book-contract.ts';
import { asTable, freshBook, loadOrders } from './a-book.ts';

orderBookContract('local', KEEPS_ALL, async (orders) => {
  const { book, dir, close } = freshBook();
  const { bad } = await loadOrders(book, asTable(orders));
  if (bad.length > 0) throw new Error(`${dir}: ${JSON.stringify(bad)}`);
  return { book: { ...book, close: async () => {} }, close };
});
