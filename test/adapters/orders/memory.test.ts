import { memoryBook } from '../../../src/adapters/orders/memory/memory-book.ts';
import { KEEPS_ALL, orderBookContract } from '../../contract/order-book-contract.ts';
import { orderSecrets, plainOrder } from '../../contract/order-samples.ts';

orderBookContract('memory', KEEPS_ALL, (orders) => ({
  book: memoryBook(
    orders.map((raw) => ({ kind: 'order', source: 'memory/orders', order: plainOrder(raw) })),
    orderSecrets,
  ),
  close: () => {},
}));
