import type { TokenOf } from '../../../domain/order-book/contacts.ts';
import { spellingsOf } from '../../../domain/order-book/numbers.ts';
import type { EpaySource } from '../../../engine/order-book/sources.ts';
import { MOST_RECORDS, type OrderBook, type OrderQuery } from '../../../engine/ports/order-book.ts';
import type { PlainOrder, RawOrder } from '../../../understanding/order-rows/plain-order.ts';
import { type OrderDialect, readOrder } from '../../../understanding/order-rows/read-order.ts';
import { recordOf } from '../conceal.ts';
import { holdsNumber } from '../fits-query.ts';
import { answered, BookTrouble, troubleOf } from '../trouble.ts';
import { unexpected } from './get-json.ts';
import { at, textAt } from './paths.ts';
import { createPatience, type Surroundings } from './patience.ts';

/** Many gateways answer JSON as a web page. */
const TYPES = ['application/json', 'text/json', 'text/plain', 'text/html'];
const MOST_NUMBERS = 8;
const NOBODYS_NUMBER = '10000000000000000000';

const DIALECT: OrderDialect = {
  currency: 'CNY',
  amounts: 'major',
  offset: '+08:00',
  states: { 0: 'unpaid', 1: 'paid_undelivered', 2: 'refunded', 3: 'frozen' },
};
const FIELDS: Readonly<Record<string, keyof RawOrder>> = {
  out_trade_no: 'shop_order_id',
  trade_no: 'merchant_order_id',
  api_trade_no: 'transaction_id',
  name: 'product',
  money: 'amount',
  status: 'status',
  type: 'payment_channel',
  addtime: 'created_at',
  endtime: 'paid_at',
};

/**
 * An epay gateway as an order book: it knows all three numbers of a payment and can be asked by the shop's and by its
 * own. The merchant's key travels in the address, which is why no address is ever part of an error.
 */
export function epayBook(
  source: EpaySource,
  variables: Readonly<Record<string, string>>,
  tokenOf: TokenOf,
  surroundings: Surroundings,
): OrderBook {
  const patience = createPatience(surroundings);

  async function orderBy(name: 'out_trade_no' | 'trade_no', number: string): Promise<readonly PlainOrder[]> {
    const url = new URL(`${source.url.replace(/\/(?:api\.php)?$/, '')}/api.php`);
    url.search = new URLSearchParams({
      act: 'order',
      pid: variables[source.merchant_from] ?? '',
      key: variables[source.key_from] ?? '',
      [name]: number,
    }).toString();
    const answer = await patience.get({
      url,
      headers: {},
      contentTypes: TYPES,
      allowPrivate: source.allow_private,
      timeoutMs: source.timeout_seconds * 1000,
    });
    return orderIn(answer, url.host);
  }

  async function ask({ numbers }: OrderQuery): Promise<readonly PlainOrder[]> {
    const asked = [...new Set(numbers.flatMap(spellingsOf))].slice(0, MOST_NUMBERS);
    const found = await Promise.all(
      asked.flatMap((number) => [orderBy('out_trade_no', number), orderBy('trade_no', number)]),
    );
    const orders = new Map(found.flat().map((order) => [order.merchantOrderId, order]));
    return [...orders.values()].filter((order) => holdsNumber(order, { numbers }));
  }

  return {
    tokenOf,
    find: (query) =>
      answered(async () => {
        const orders = (await ask(query)).slice(0, MOST_RECORDS);
        const records = orders.map((order) =>
          recordOf(order, { kind: 'gateway', source: 'epay/api' }, tokenOf),
        );
        return { kind: 'records', records, complete: true };
      }),
    faults: () => troubleOf(() => ask({ numbers: [NOBODYS_NUMBER] })),
    close: async () => {},
  };
}

function orderIn(answer: unknown, host: string): readonly PlainOrder[] {
  const code = textAt(answer, 'code');
  if (code === null) throw unexpected(host, '不是易支付的回答', 'this is no answer of an epay gateway');
  // -1: there is no such order; any other refuses the merchant.
  if (code === '-1') return [];
  if (code !== '1') {
    throw new BookTrouble(
      'refused',
      `${host} 不接受这个商户号或密钥（code ${code}）。`,
      `${host} does not accept this merchant or key (code ${code}).`,
    );
  }
  const row = at(answer, 'data') ?? answer;
  const raw = Object.fromEntries(Object.entries(FIELDS).map(([theirs, ours]) => [ours, textAt(row, theirs)]));
  return [readOrder(raw, DIALECT).order];
}
