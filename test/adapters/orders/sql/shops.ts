import type { OrderState } from '../../../../src/domain/order-book/order-record.ts';
import {
  orderBookSchema,
  type SHOP_SYSTEMS,
  type SqlSource,
} from '../../../../src/engine/order-book/sources.ts';
import type { RawOrder } from '../../../../src/understanding/order-rows/plain-order.ts';
import { CARD_SECRET, KEEPS_ALL, type Keeps } from '../../../contract/order-book-contract.ts';

/** What the two databases call a kind of column. */
export interface ColumnTypes {
  readonly text: string;
  readonly int: string;
  readonly money: string;
  readonly float: string;
  readonly time: string;
  readonly bool: string;
  /** What stands for yes and no in it. */
  readonly yes: unknown;
  readonly no: unknown;
}

type Row = Readonly<Record<string, unknown>>;

/** A shop system as a test installs it: its tables, how it writes an order down, and what of it it keeps. */
export interface InstalledShop {
  readonly keeps: Keeps;
  /** Column and kind of column, by table. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, keyof ColumnTypes>>>>;
  /** The rows of an order, by table. */
  readonly rows: (order: RawOrder, types: ColumnTypes) => readonly (readonly [table: string, row: Row])[];
}

const number = (order: RawOrder) => Number(order.amount);
const cents = (order: RawOrder) => Math.round(number(order) * 100);
const orNull = (text: string | null | undefined) => (text ? text : null);

/** A state in the system's own words. */
function inWords<T>(order: RawOrder, words: Readonly<Partial<Record<OrderState, T>>>): T | undefined {
  return words[(order.status ?? 'unpaid') as OrderState];
}

const isPaid = ({ status }: RawOrder) =>
  ['paid_undelivered', 'delivered', 'frozen', 'refunded'].includes(status ?? '');

export const SHOPS: Readonly<Record<(typeof SHOP_SYSTEMS)[number], InstalledShop>> = {
  dujiaoka: {
    keeps: { ...KEEPS_ALL, transaction: false, account: false, paidAt: false },
    tables: {
      orders: {
        ...{ id: 'int', order_sn: 'text', title: 'text', goods_id: 'int', type: 'int', goods_price: 'money' },
        ...{
          buy_amount: 'int',
          total_price: 'money',
          actual_price: 'money',
          search_pwd: 'text',
          email: 'text',
        },
        ...{ info: 'text', pay_id: 'int', buy_ip: 'text', trade_no: 'text', status: 'int' },
        ...{ created_at: 'time', updated_at: 'time', deleted_at: 'time' },
      },
    },
    rows: (order) => [
      [
        'orders',
        {
          order_sn: order.shop_order_id,
          title: order.product,
          buy_amount: Number(order.quantity),
          actual_price: number(order),
          email: order.contact,
          trade_no: orNull(order.merchant_order_id) ?? orNull(order.transaction_id),
          status: inWords(order, {
            unpaid: 1,
            paid_undelivered: 2,
            delivered: 4,
            error: 6,
            expired: -1,
            closed: -1,
          }),
          created_at: order.created_at,
          deleted_at: orNull(order.deleted_at),
          info: CARD_SECRET,
          search_pwd: CARD_SECRET,
        },
      ],
    ],
  },
  'acg-faka': {
    keeps: { ...KEEPS_ALL, merchantNumber: false, transaction: false, account: false, deletedAt: false },
    tables: {
      acg_order: {
        ...{
          id: 'int',
          owner: 'int',
          user_id: 'int',
          trade_no: 'text',
          amount: 'money',
          commodity_id: 'int',
        },
        ...{ card_num: 'int', pay_id: 'int', create_time: 'time', pay_time: 'time', create_ip: 'text' },
        ...{ status: 'int', delivery_status: 'int', secret: 'text', password: 'text', contact: 'text' },
      },
    },
    rows: (order) => [
      [
        'acg_order',
        {
          trade_no: order.shop_order_id,
          amount: number(order),
          card_num: Number(order.quantity),
          create_time: order.created_at,
          pay_time: orNull(order.paid_at),
          status: isPaid(order) ? 1 : 0,
          delivery_status: order.status === 'delivered' ? 1 : 0,
          contact: order.contact,
          secret: CARD_SECRET,
          password: CARD_SECRET,
        },
      ],
    ],
  },
  'card-system': {
    keeps: { ...KEEPS_ALL, transaction: false, account: false, deletedAt: false },
    tables: {
      orders: {
        ...{
          id: 'int',
          order_no: 'text',
          product_name: 'text',
          count: 'int',
          customer: 'text',
          contact: 'text',
        },
        ...{ contact_ext: 'text', query_password: 'text', send_status: 'int', price: 'int', paid: 'int' },
        ...{ pay_id: 'int', pay_trade_no: 'text', status: 'int', frozen_reason: 'text', api_out_no: 'text' },
        ...{ paid_at: 'time', created_at: 'time', updated_at: 'time' },
      },
    },
    rows: (order) => [
      [
        'orders',
        {
          order_no: order.shop_order_id,
          product_name: order.product,
          count: Number(order.quantity),
          contact: order.contact,
          query_password: CARD_SECRET,
          paid: cents(order),
          pay_trade_no: orNull(order.merchant_order_id) ?? orNull(order.transaction_id),
          status: inWords(order, { paid_undelivered: 1, delivered: 2, frozen: 3, refunded: 4 }) ?? 0,
          created_at: order.created_at,
          paid_at: orNull(order.paid_at),
        },
      ],
    ],
  },
  kamifaka: {
    keeps: {
      ...KEEPS_ALL,
      ...{ merchantNumber: false, transaction: false, account: false, deletedAt: false, createdAt: false },
    },
    tables: Object.fromEntries(
      ['temporder', 'order', 'order2'].map((table) => [
        table,
        {
          ...{
            id: 'int',
            out_order_id: 'text',
            name: 'text',
            payment: 'text',
            contact: 'text',
            contact_txt: 'text',
          },
          ...{
            price: 'float',
            num: 'int',
            total_price: 'float',
            card: 'text',
            status: 'bool',
            updatetime: 'time',
          },
        } as const,
      ]),
    ),
    rows: (order, { yes, no }) => {
      const shared = {
        out_order_id: order.shop_order_id,
        name: order.product,
        payment: order.payment_channel,
        contact: order.contact,
        num: Number(order.quantity),
        total_price: number(order),
        card: CARD_SECRET,
      };
      const pending = { ...shared, status: isPaid(order) ? yes : no, updatetime: order.created_at };
      const done = {
        ...shared,
        status: order.status === 'delivered' ? yes : no,
        updatetime: orNull(order.paid_at) ?? order.created_at,
      };
      return [['temporder', pending], ...(isPaid(order) ? ([['order', done]] as const) : [])];
    },
  },
  epay: {
    keeps: {
      ...KEEPS_ALL,
      account: false,
      deletedAt: false,
      contacts: false,
      deliveredState: 'paid_undelivered',
    },
    tables: {
      pay_order: {
        ...{
          trade_no: 'text',
          out_trade_no: 'text',
          api_trade_no: 'text',
          uid: 'int',
          type: 'int',
          channel: 'int',
        },
        ...{ name: 'text', money: 'money', realmoney: 'money', refundmoney: 'money', notify_url: 'text' },
        ...{
          addtime: 'time',
          endtime: 'time',
          buyer: 'text',
          status: 'int',
          notify: 'int',
          notifytime: 'time',
        },
      },
    },
    rows: (order) => [
      [
        'pay_order',
        {
          out_trade_no: order.shop_order_id,
          trade_no: orNull(order.merchant_order_id) ?? `E${order.shop_order_id}`,
          api_trade_no: orNull(order.transaction_id),
          uid: 1000,
          type: 1,
          name: order.product,
          money: number(order),
          realmoney: order.charged ? Number(order.charged) : number(order),
          addtime: order.created_at,
          endtime: orNull(order.paid_at),
          buyer: CARD_SECRET,
          status: order.status === 'refunded' ? 2 : isPaid(order) ? 1 : 0,
          notify: Number(order.notify_attempts ?? 0),
        },
      ],
    ],
  },
  shua: {
    keeps: {
      ...KEEPS_ALL,
      ...{ merchantNumber: false, deletedAt: false, contacts: false, paidAt: false },
    },
    tables: {
      shua_pay: {
        ...{
          trade_no: 'text',
          api_trade_no: 'text',
          type: 'text',
          channel: 'text',
          tid: 'int',
          input: 'text',
        },
        ...{
          num: 'int',
          addtime: 'time',
          endtime: 'time',
          name: 'text',
          money: 'text',
          ip: 'text',
          status: 'int',
        },
      },
      shua_orders: {
        ...{ id: 'int', tid: 'int', zid: 'int', input: 'text', input2: 'text', value: 'int', status: 'int' },
        ...{ result: 'text', tradeno: 'text', money: 'money', addtime: 'time', endtime: 'time' },
      },
    },
    rows: (order) => {
      const pay = {
        trade_no: order.shop_order_id,
        api_trade_no: orNull(order.transaction_id),
        type: order.payment_channel,
        input: order.recharge_account,
        num: Number(order.quantity),
        addtime: order.created_at,
        endtime: orNull(order.paid_at),
        name: order.product,
        money: order.amount,
        status: isPaid(order) ? 1 : 0,
      };
      const done = {
        input: order.recharge_account,
        input2: CARD_SECRET,
        result: CARD_SECRET,
        status: order.status === 'delivered' ? 1 : 0,
        tradeno: order.shop_order_id,
        money: number(order),
        addtime: order.created_at,
        endtime: order.status === 'delivered' ? orNull(order.paid_at) : null,
      };
      return [['shua_pay', pay], ...(isPaid(order) ? ([['shua_orders', done]] as const) : [])];
    },
  },
};

/** The statements that make a shop's tables. */
export function tablesOf({ tables }: InstalledShop, types: ColumnTypes): string {
  return Object.entries(tables)
    .map(([table, columns]) => {
      const described = Object.entries(columns).map(([name, kind]) => `"${name}" ${String(types[kind])}`);
      return `CREATE TABLE "${table}" (${described.join(', ')});`;
    })
    .join('\n');
}

/** An INSERT with its values written out; only for what tests made up themselves. */
export function insertOf(table: string, row: Row): string {
  const filled = Object.entries(row).filter(([, value]) => value !== undefined);
  const literal = (value: unknown) =>
    value === null ? 'NULL' : typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
  const names = filled.map(([name]) => `"${name}"`);
  return `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${filled.map(([, value]) => literal(value)).join(', ')});`;
}

export function insertsOf(shop: InstalledShop, orders: readonly RawOrder[], types: ColumnTypes): string {
  return orders
    .flatMap((order) => shop.rows(order, types).map(([table, row]) => insertOf(table, row)))
    .join('\n');
}

/** A source as shop.yaml would name it, read by the real schema. */
export function sqlSource(change: Record<string, unknown>): SqlSource {
  const [source] = orderBookSchema.parse([{ kind: 'sql', url_from: 'SHOP_DATABASE_URL', ...change }]);
  if (source?.kind !== 'sql') throw new Error('no SQL source');
  return source;
}
