import { writeSync } from 'node:fs';
import { openLocalBook } from '../../../../src/adapters/orders/files/local-book.ts';
import { orderSecrets } from '../../../contract/order-samples.ts';
import { written } from './a-book.ts';

/** A process that imports orders until it is killed or done, and says how many it has handed over. */
const [dir = '', rows = '0'] = process.argv.slice(2);
const PORTION = 1000;

async function* lines() {
  yield [{ row: 1, cells: ['shop_order_id', 'amount', 'status', 'created_at', 'contact'] }];
  for (let from = 0; from < Number(rows); from += PORTION) {
    yield Array.from({ length: PORTION }, (_, index) => {
      const number = from + index;
      const contact = `buyer${number}@example.com`;
      return {
        row: number + 2,
        cells: [
          `XC${String(number).padStart(14, '0')}`,
          '68.00',
          'delivered',
          '2026-11-21 14:03:20',
          contact,
        ],
      };
    });
    writeSync(1, `${from + PORTION}\n`);
  }
}

const book = openLocalBook({ dir, sealing: orderSecrets });
const imported = await book.importOrders({
  lines: lines(),
  source: written(),
  now: () => 0,
  onBad: () => {},
});
writeSync(1, `${JSON.stringify(imported)}\n`);
await book.close();
