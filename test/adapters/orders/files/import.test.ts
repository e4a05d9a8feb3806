import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ordersFile } from '../../../../src/adapters/orders/files/database.ts';
import { openLocalBook } from '../../../../src/adapters/orders/files/local-book.ts';
import { type KeptRecord, pack, unpack } from '../../../../src/adapters/orders/files/packing.ts';
import { Sealer } from '../../../../src/adapters/secrets/sealing.ts';
import { EnvironmentFault } from '../../../../src/engine/errors.ts';
import { DELIVERED, orderSecrets, plainOrder, UNPAID } from '../../../contract/order-samples.ts';
import { asTable, billRow, freshBook, loadOrders, loadPayments, written } from './a-book.ts';

let place: ReturnType<typeof freshBook>;
beforeEach(() => {
  place = freshBook();
});
afterEach(() => place.close());

const found = async (number: string) => {
  const answer = await place.book.find({ numbers: [number] });
  return answer.kind === 'records' ? answer.records : [];
};

describe('an import of orders', () => {
  it('says new, changed, same and bad; the last import wins, and the row before it is kept', async () => {
    const first = await loadOrders(place.book, asTable([DELIVERED, UNPAID]));
    expect(first.imported).toEqual({
      kind: 'done',
      counts: { new: 2, changed: 0, same: 0, bad: 0, other: 0 },
    });
    const changed = { ...UNPAID, status: 'paid_undelivered', paid_at: '2026-11-21 15:09:00' };
    const again = await loadOrders(place.book, asTable([DELIVERED, changed]));
    expect(again.imported).toMatchObject({ counts: { new: 0, changed: 1, same: 1, bad: 0 } });
    expect(await found(UNPAID.shop_order_id)).toMatchObject([{ state: 'paid_undelivered' }]);
    const once = await loadOrders(place.book, asTable([DELIVERED, changed]));
    expect(once.imported).toMatchObject({ counts: { new: 0, changed: 0, same: 2, bad: 0 } });
    const db = new SqliteDatabase(ordersFile(place.dir), { readonly: true });
    expect(db.prepare('SELECT kind, import_id, replaced_by FROM history').all()).toEqual([
      { kind: 'orders', import_id: 1, replaced_by: 2 },
    ]);
    db.close();
  });

  it('finds columns by the mapping, in any order, whatever the case and width', async () => {
    const source = written({
      columns: { shop_order_id: '订单编号', amount: '实付（元）', status: '状态', created_at: '下单时间' },
      statuses: { 已完成: 'delivered', 待付款: 'unpaid' },
    });
    const rows = [
      ['备注', '实付(元)', '状态', '订单编号', '下单时间', ''],
      ['', '¥1,068.00', '已完成', '`XC2026112100001', '2026/11/21 14:03', ''],
      ['x', '5元', '待付款', "'XC2026112100002", '2026-11-21T06:03:20Z', ''],
      ['', '5', 'unpaid', '="XC2026112100003"', '46347.5856', ''],
    ];
    const { imported, bad } = await loadOrders(place.book, rows, source);
    expect(bad).toEqual([]);
    expect(imported).toMatchObject({ counts: { new: 3 } });
    expect(await found('XC2026112100001')).toMatchObject([
      {
        state: 'delivered',
        stateRaw: '已完成',
        amount: { minor: 106_800 },
        createdAt: { value: '2026-11-21T14:03:00+08:00', precision: 'minute' },
      },
    ]);
    expect(await found('XC2026112100002')).toMatchObject([
      { state: 'unpaid', createdAt: { value: '2026-11-21T06:03:20+00:00' } },
    ]);
    expect((await found('XC2026112100003'))[0]?.createdAt?.value).toMatch(/^2026-11-21T14:03:/);
  });

  it.each([
    [{ shop_order_id: '' }, 'shop_order_id', 'missing'],
    [{ shop_order_id: '订单' }, 'shop_order_id', 'no_number'],
    [{ transaction_id: '4.20000234520261E+27' }, 'transaction_id', 'lost_digits'],
    [{ amount: '-5.00' }, 'amount', 'negative'],
    [{ amount: '五元' }, 'amount', 'no_amount'],
    [{ amount: '1.234' }, 'amount', 'no_amount'],
    [{ currency: '人民币' }, 'currency', 'no_currency'],
    [{ paid_at: '昨天' }, 'paid_at', 'no_time'],
    [{ paid_at: '2026-02-30 10:00:00' }, 'paid_at', 'no_time'],
    [{ paid_at: '2026-11-21 25:00:00' }, 'paid_at', 'no_time'],
    [{ quantity: '-1' }, 'quantity', 'no_quantity'],
    [{ notify_attempts: 'x' }, 'notify_attempts', 'no_quantity'],
    [{ status: '已完成' }, 'status', 'unknown_state'],
  ])('skips a row with %o and says which field', async (change, field, fault) => {
    const rows = asTable([{ ...UNPAID, currency: 'CNY', ...change }, DELIVERED]);
    const { imported, bad } = await loadOrders(place.book, rows);
    expect(bad).toEqual([{ row: 2, field, fault }]);
    expect(imported).toMatchObject({ counts: { new: 1, bad: 1 } });
  });

  it('skips rows that are cut off, too wide, damaged or there twice with other values', async () => {
    const [header = [], whole = []] = asTable([DELIVERED]);
    const other = whole.map((cell) => (cell === '68.00' ? '69.00' : cell));
    const damaged = whole.map((cell) => (cell === DELIVERED.product ? '原\ufffd月卡' : cell));
    const rows = [
      header,
      whole,
      whole.slice(0, 4),
      [...whole, 'more'],
      damaged,
      whole,
      other,
      header.map(() => ''),
    ];
    const { imported, bad } = await loadOrders(place.book, rows);
    expect(bad).toEqual([
      { row: 3, fault: 'cut_off' },
      { row: 4, fault: 'too_wide' },
      { row: 5, fault: 'damaged' },
      { row: 7, fault: 'duplicate' },
    ]);
    expect(imported).toMatchObject({ counts: { new: 1, same: 1, bad: 4 } });
    expect(await found(DELIVERED.shop_order_id)).toMatchObject([{ amount: { minor: 6800 } }]);
    // Again: what was there from an earlier import is no reason to take the second of two.
    const again = await loadOrders(place.book, rows);
    expect(again.bad).toEqual(bad);
    expect(again.imported).toMatchObject({ counts: { new: 0, changed: 0, same: 2, bad: 4 } });
  });

  it('refuses what is no order export, and says what is there', async () => {
    expect((await loadOrders(place.book, [])).imported).toEqual({
      kind: 'no_orders',
      why: { fault: 'empty' },
    });
    expect(
      (
        await loadOrders(place.book, [
          ['a', 'b'],
          ['1', '2'],
        ])
      ).imported,
    ).toEqual({
      kind: 'no_orders',
      why: { fault: 'no_header', columns: ['a', 'b'] },
    });
    const typo = written({ columns: { amount: '实付款' } });
    expect((await loadOrders(place.book, asTable([UNPAID]), typo)).imported).toMatchObject({
      kind: 'no_orders',
      why: { fault: 'no_column', field: 'amount', wanted: '实付款' },
    });
    expect(await found(UNPAID.shop_order_id)).toEqual([]);
  });

  it('goes on after a file that broke in the middle, and keeps what was read', async () => {
    async function* broken() {
      yield asTable([DELIVERED]).map((cells, index) => ({ row: index + 1, cells }));
      throw new Error('the disk is gone');
    }
    const plan = { source: written(), now: () => 0, onBad: () => {} };
    await expect(place.book.importOrders({ ...plan, lines: broken() })).rejects.toThrow('the disk is gone');
    expect(await found(DELIVERED.shop_order_id)).toHaveLength(1);
    const { imported } = await loadOrders(place.book, asTable([DELIVERED, UNPAID]));
    expect(imported).toMatchObject({ counts: { new: 1, same: 1 } });
  });
});

describe('an import of payments', () => {
  it('is found by either number, beside the order it belongs to', async () => {
    await loadOrders(place.book, asTable([UNPAID]));
    const row = billRow({ merchant_order_id: UNPAID.shop_order_id });
    expect(loadPayments(place.book, [row])).toEqual({ new: 1, changed: 0, same: 0, bad: 0, other: 0 });
    expect(await found(row.transaction_id ?? '')).toMatchObject([
      { kind: 'payment', state: 'paid_undelivered', paymentChannel: 'wechat', source: 'import/payments' },
    ]);
    expect(await found(UNPAID.shop_order_id)).toMatchObject([{ kind: 'order' }, { kind: 'payment' }]);
  });

  it('leaves out what is no money paid to the shop', () => {
    const rows = [
      billRow({ direction: 'debit' }),
      billRow({ source: 'alipay_user', direction: 'debit' }),
      billRow({ source: 'alipay_user', direction: 'neutral' }),
      billRow({ source: 'alipay_user', direction: 'credit', transaction_id: '2026112122001450123456789012' }),
    ];
    expect(loadPayments(place.book, rows)).toMatchObject({ new: 1, other: 3 });
  });

  it('takes the same payment of two bills for one, and a refund of another day into account', async () => {
    const again = billRow({
      row: 9,
      product: '商品',
      paid_at: { value: '2026-11-21T14:04:00+08:00', precision: 'minute' },
    });
    expect(loadPayments(place.book, [billRow(), again])).toMatchObject({ new: 1, same: 1, bad: 0 });
    const back = billRow({
      is_refund: true,
      direction: 'debit',
      status: 'refunded',
      paid_at: { value: '2026-11-23T10:00:00+08:00', precision: 'second' },
    });
    expect(loadPayments(place.book, [{ ...back, amount: { minor: 1000, currency: 'CNY' } }])).toMatchObject({
      new: 1,
    });
    expect(await found('4200002345202611213456789012')).toMatchObject([{ state: 'paid_undelivered' }]);
    loadPayments(place.book, [{ ...back, amount: { minor: 5800, currency: 'CNY' } }]);
    expect(await found('4200002345202611213456789012')).toMatchObject([{ state: 'refunded' }]);
  });

  it('follows a payment whose state changed', async () => {
    loadPayments(place.book, [billRow({ status: 'pending' })]);
    expect(loadPayments(place.book, [billRow()])).toMatchObject({ changed: 1 });
    expect(await found('2026112114025854321')).toMatchObject([{ state: 'paid_undelivered' }]);
  });
});

describe('the file', () => {
  it('shows neither numbers nor people', async () => {
    await loadOrders(place.book, asTable([DELIVERED, UNPAID]));
    loadPayments(place.book, [billRow()]);
    await place.book.close();
    const bytes = readFileSync(ordersFile(place.dir)).toString('latin1').toLowerCase();
    for (const canary of [
      DELIVERED.shop_order_id,
      DELIVERED.transaction_id,
      DELIVERED.merchant_order_id,
      DELIVERED.contact,
      DELIVERED.recharge_account,
      '13812345678',
    ]) {
      expect(bytes).not.toContain(canary.toLowerCase());
    }
  });

  it('opens with its own key alone, and is not touched by an older program', async () => {
    await loadOrders(place.book, asTable([DELIVERED]));
    const open = (sealing: Sealer) => openLocalBook({ dir: place.dir, sealing });
    expect(() => open(new Sealer(Buffer.alloc(32, 1), 'orders'))).toThrow(EnvironmentFault);
    await open(orderSecrets).close();
    const db = new SqliteDatabase(join(place.dir, 'orders.db'));
    db.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)`);
    db.close();
    expect(() => open(orderSecrets)).toThrow('newer');
  });

  it('gives back every record as it was kept', () => {
    const time = fc.constantFrom(
      null,
      { value: '2026-11-21', precision: 'day' } as const,
      { value: '2026-11-21T14:03:20+08:00', precision: 'second' } as const,
      { value: '2026-11-21T14:03:00-05:00', precision: 'minute' } as const,
    );
    const word = fc.option(fc.string({ maxLength: 20 }));
    const count = fc.option(fc.nat());
    fc.assert(
      fc.property(word, word, time, time, count, fc.boolean(), (one, other, at, then, number, paid) => {
        const concealed = one === null ? null : { token: 'tok', masked: one };
        const record: KeptRecord = {
          ...plainOrder(DELIVERED),
          merchantOrderId: one,
          product: other,
          quantity: number,
          notifyAttempts: number,
          amount: paid ? { minor: 6800, currency: 'CNY' } : null,
          charged: number === null ? null : { minor: number, currency: 'CNY' },
          createdAt: at,
          deletedAt: then,
          lastNotifyAt: at,
          contact: concealed,
          rechargeAccount: null,
        };
        expect(unpack(pack(record))).toEqual(record);
      }),
    );
  });
});
