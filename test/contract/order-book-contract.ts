import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalContact } from '../../src/domain/order-book/contacts.ts';
import type { OrderRecord, OrderState } from '../../src/domain/order-book/order-record.ts';
import { MOST_RECORDS, type OrderBook, type OrderQuery } from '../../src/engine/ports/order-book.ts';
import type { RawOrder } from '../../src/understanding/order-rows/plain-order.ts';
import { CROWD, DELETED, DELIVERED, SAMPLE_ORDERS, UNPAID } from './order-samples.ts';

/** What a system records and can be searched by; none of them has everything. */
export interface Keeps {
  readonly merchantNumber: boolean;
  readonly transaction: boolean;
  readonly account: boolean;
  readonly deletedAt: boolean;
  readonly paidAt: boolean;
  readonly createdAt: boolean;
  /** Searched by amount and time. */
  readonly payments: boolean;
  /** Who bought is on record, and it is searched by that. */
  readonly contacts: boolean;
  /** What it says of an order that was delivered. */
  readonly deliveredState: OrderState;
}

export const KEEPS_ALL: Keeps = {
  merchantNumber: true,
  transaction: true,
  account: true,
  deletedAt: true,
  paidAt: true,
  createdAt: true,
  payments: true,
  contacts: true,
  deliveredState: 'delivered',
};

export interface OpenedBook {
  readonly book: OrderBook;
  readonly close: () => Promise<void> | void;
}

/** What no answer may ever hold; suites put it into every secret column their system has. */
export const CARD_SECRET = 'CARD-SECRET-7F3A-9921';

/** A test where the system can do it; elsewhere there is none, which is not the same as a skipped one. */
function itWhere(possible: boolean): (name: string, test: () => Promise<void>) => void {
  return (name, test) => {
    if (possible) it(name, test);
  };
}

/** What every order book must do, wherever its orders lie. `open` fills one with these orders. */
export function orderBookContract(
  name: string,
  keeps: Keeps,
  open: (orders: readonly RawOrder[]) => Promise<OpenedBook> | OpenedBook,
): void {
  describe(`${name} order book`, () => {
    let opened: OpenedBook;
    beforeAll(async () => {
      opened = await open(SAMPLE_ORDERS);
    });
    afterAll(async () => {
      await opened.book.close();
      await opened.close();
    });

    async function ask(query: Partial<OrderQuery>) {
      const answer = await opened.book.find({ numbers: [], ...query });
      if (answer.kind !== 'records') throw new Error(`${answer.why}: ${answer.words}`);
      return answer;
    }
    /** Each once: a system may tell of one order in two of its tables. */
    const shopIds = (records: readonly OrderRecord[]) =>
      [...new Set(records.map(({ shopOrderId }) => shopOrderId))].toSorted();
    async function recordOf(number: string) {
      const { records } = await ask({ numbers: [number] });
      return records.find(({ kind }) => kind !== 'pending') ?? records[0];
    }

    it('can be used', async () => {
      expect(await opened.book.faults()).toEqual([]);
    });

    it('finds an order by every number it keeps', async () => {
      const numbers = [
        DELIVERED.shop_order_id,
        ...(keeps.merchantNumber ? [DELIVERED.merchant_order_id] : []),
        ...(keeps.transaction ? [DELIVERED.transaction_id] : []),
      ];
      for (const number of numbers) {
        const { records, complete } = await ask({ numbers: [number] });
        expect(shopIds(records)).toEqual([DELIVERED.shop_order_id]);
        expect(complete).toBe(true);
      }
    });

    it('finds it however the number was typed', async () => {
      const wide = DELIVERED.shop_order_id.replace(/[!-~]/g, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      );
      const spaced = DELIVERED.shop_order_id.replace(/(.{4})/g, '$1 ');
      for (const number of [wide, spaced, DELIVERED.shop_order_id.toLowerCase(), `\u200b${spaced}\t`]) {
        expect(shopIds((await ask({ numbers: [number] })).records)).toEqual([DELIVERED.shop_order_id]);
      }
    });

    it('gives state, amount and times in one vocabulary', async () => {
      const record = await recordOf(DELIVERED.shop_order_id);
      expect(record).toMatchObject({
        state: keeps.deliveredState,
        amount: { minor: 6800, currency: 'CNY' },
        deletedAt: null,
      });
      if (keeps.createdAt) {
        expect(record?.createdAt).toEqual({ value: '2026-11-21T14:02:58+08:00', precision: 'second' });
      }
      if (keeps.paidAt) expect(record?.paidAt?.value).toBe('2026-11-21T14:03:20+08:00');
      const unpaid = await recordOf(UNPAID.shop_order_id);
      expect(unpaid).toMatchObject({ state: 'unpaid', paidAt: null, transactionId: null });
      expect(unpaid?.source).toMatch(/^[\w-]+\/\w+$/);
    });

    itWhere(keeps.deletedAt)('gives what was deleted, and when', async () => {
      expect(await recordOf(DELETED.shop_order_id)).toMatchObject({
        state: 'expired',
        deletedAt: { value: '2026-11-20T09:40:00+08:00' },
      });
    });

    it('never shows a code', async () => {
      const { records } = await ask({ numbers: [DELIVERED.shop_order_id, UNPAID.shop_order_id] });
      expect(shopIds(records)).toHaveLength(2);
      expect(JSON.stringify(records)).not.toContain(CARD_SECRET);
    });

    itWhere(keeps.contacts)('conceals who bought', async () => {
      const { records } = await ask({
        numbers: [DELIVERED.shop_order_id, UNPAID.shop_order_id, DELETED.shop_order_id],
      });
      expect(shopIds(records)).toHaveLength(3);
      const text = JSON.stringify(records);
      expect(text.toLowerCase()).not.toContain('lilei@example.com');
      expect(text).not.toContain('12345678');
      const contact = records.find(({ shopOrderId }) => shopOrderId === DELIVERED.shop_order_id)?.contact;
      expect(contact?.token).toBe(opened.book.tokenOf('contact', canonicalContact(DELIVERED.contact)));
      expect(contact?.masked).toBe('L***@Example.com');
    });

    it('finds nothing where nothing fits', async () => {
      const misses: readonly Partial<OrderQuery>[] = [
        {},
        { numbers: ['XCA7K2M9P4Q8R1T6'] },
        { numbers: ["' OR 1=1 --", '%', '', '\u0000'] },
        { contacts: ['nobody@example.com'] },
        { paid: { amount: { minor: 6801, currency: 'CNY' }, ...around('2026-11-21T14:00:00+08:00') } },
        { paid: { amount: { minor: 6800, currency: 'USD' }, ...around('2026-11-21T14:00:00+08:00') } },
        { paid: { amount: { minor: 6800, currency: 'CNY' }, ...around('2026-11-25T14:00:00+08:00') } },
      ];
      for (const query of misses) expect(await ask(query)).toMatchObject({ records: [], complete: true });
    });

    itWhere(keeps.payments)('finds by amount and time', async () => {
      const paid = { amount: { minor: 6800, currency: 'CNY' }, ...around('2026-11-21T14:00:00+08:00') };
      expect(shopIds((await ask({ paid })).records)).toEqual([DELIVERED.shop_order_id]);
    });

    itWhere(keeps.contacts)('finds by contact and by account, in one form', async () => {
      expect(shopIds((await ask({ contacts: ['lilei@example.com'] })).records)).toEqual([
        DELIVERED.shop_order_id,
      ]);
      if (keeps.account) {
        expect(shopIds((await ask({ accounts: ['800123456'] })).records)).toEqual([DELIVERED.shop_order_id]);
      }
    });

    itWhere(keeps.payments)('cuts a crowd and says so, and keeps what was asked for by number', async () => {
      const paid = { amount: { minor: 600, currency: 'CNY' }, ...around('2026-11-22T16:30:00+08:00') };
      const last = CROWD.at(-1)?.shop_order_id ?? '';
      const { records, complete } = await ask({ numbers: [last], paid });
      expect(complete).toBe(false);
      expect(records).toHaveLength(MOST_RECORDS);
      expect(records[0]?.shopOrderId).toBe(last);
    });
  });
}

function around(moment: string): { from: number; to: number } {
  const at = Date.parse(moment);
  return { from: at - 3_600_000, to: at + 3_600_000 };
}
