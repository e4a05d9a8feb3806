import { moneyDecimal } from '../../../domain/format.ts';
import type { Money } from '../../../domain/money.ts';
import type { TokenOf } from '../../../domain/order-book/contacts.ts';
import { spellingsOf } from '../../../domain/order-book/numbers.ts';
import {
  filledIn,
  type HttpSource,
  type Placeholder,
  placeholdersIn,
} from '../../../engine/order-book/sources.ts';
import { MOST_RECORDS, type OrderBook, type OrderQuery } from '../../../engine/ports/order-book.ts';
import type { PlainOrder, RawOrder } from '../../../understanding/order-rows/plain-order.ts';
import { readOrder } from '../../../understanding/order-rows/read-order.ts';
import { recordOf } from '../conceal.ts';
import { fitsQuery, holdsNumber } from '../fits-query.ts';
import { answered, BookTrouble, troubleOf } from '../trouble.ts';
import { unexpected } from './get-json.ts';
import { at, textAt } from './paths.ts';
import { createPatience, type Surroundings } from './patience.ts';

const JSON_TYPES = ['application/json', 'text/json'];
/** One question asks the shop at most so often. */
const MOST_REQUESTS = 24;
const NOBODYS_NUMBER = 'ZHAODAN-CHECK-0';

/** The shop's own interface as an order book: each address of the mapping is asked for all it has a place for. */
export function shopBook(
  source: HttpSource,
  variables: Readonly<Record<string, string>>,
  tokenOf: TokenOf,
  surroundings: Surroundings,
): OrderBook {
  const patience = createPatience(surroundings);
  const headers = Object.fromEntries(
    Object.entries(source.headers).map(([name, value]) => [name, filledIn(value, variables)]),
  );

  async function ordersAt(address: string): Promise<readonly PlainOrder[]> {
    const url = new URL(address);
    const answer = await patience.get({
      url,
      headers,
      contentTypes: JSON_TYPES,
      allowPrivate: source.allow_private,
      timeoutMs: source.timeout_seconds * 1000,
    });
    return answer === null ? [] : ordersIn(answer, source, url.host);
  }

  async function ask(query: OrderQuery) {
    const addresses = source.look_ups.flatMap((template) => filled(template, query, source));
    const asked = [...new Set(addresses)].slice(0, MOST_REQUESTS);
    const orders = (await Promise.all(asked.map(ordersAt))).flat();
    const fitting = orders.filter((order) => fitsQuery(order, query));
    const records = unique(fitting, query).map((order) =>
      recordOf(order, { kind: 'order', source: `${source.name}/api` }, tokenOf),
    );
    return { records, complete: asked.length === addresses.length && records.length <= MOST_RECORDS };
  }

  return {
    tokenOf,
    find: (query) =>
      answered(async () => {
        const { records, complete } = await ask(query);
        return { kind: 'records', records: records.slice(0, MOST_RECORDS), complete };
      }),
    faults: () => troubleOf(() => ask({ numbers: [NOBODYS_NUMBER] })),
    close: async () => {},
  };
}

/** Each once, those asked for by number first. */
function unique(orders: readonly PlainOrder[], query: OrderQuery): readonly PlainOrder[] {
  const byId = new Map(orders.map((order) => [order.shopOrderId, order]));
  return [...byId.values()].toSorted((a, b) => Number(holdsNumber(b, query)) - Number(holdsNumber(a, query)));
}

/** The addresses that follow from a template: one for every number, contact or account it has a place for. */
function filled(template: string, query: OrderQuery, source: HttpSource): readonly string[] {
  const { numbers, contacts = [], accounts = [], paid } = query;
  const { utc_offset: offset } = source;
  const values: Readonly<Record<Placeholder, readonly string[]>> = {
    number: numbers.flatMap(spellingsOf),
    contact: contacts,
    account: accounts,
    amount: paid === undefined ? [] : amountAs(paid.amount, source),
    from: paid === undefined ? [] : [wallTime(paid.from, offset)],
    to: paid === undefined ? [] : [wallTime(paid.to, offset)],
  };
  const places = [...new Set(placeholdersIn(template))] as Placeholder[];
  const [path = ''] = template.split('?');
  const fitting = (place: Placeholder) =>
    path.includes(`{${place}}`) ? values[place].filter(isOneSegment) : values[place];
  return places.reduce<readonly string[]>(
    (addresses, place) =>
      addresses.flatMap((address) =>
        fitting(place).map((value) => address.replaceAll(`{${place}}`, encodeURIComponent(value))),
      ),
    [template],
  );
}

/** An address walks up at `..` however it is escaped, and servers do so at an escaped slash. */
function isOneSegment(value: string): boolean {
  return !/^\.{1,2}$|[\\/]/.test(value);
}

/** As the shop writes it; none where all its orders are in another currency. */
function amountAs(amount: Money, { amounts, currency, fields }: HttpSource): readonly string[] {
  if (amount.currency !== currency && fields.currency === undefined) return [];
  return [amounts === 'minor' ? String(amount.minor) : moneyDecimal(amount)];
}

/** `2026-11-21T14:03:20+08:00`: as the shop's clock shows it. */
function wallTime(instant: number, offset: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return `${new Date(instant + shift).toISOString().slice(0, 19)}${offset}`;
}

function ordersIn(answer: unknown, source: HttpSource, host: string): readonly PlainOrder[] {
  const found = at(answer, source.items);
  if (found === undefined) throw wrongPath('items', source.items, answer, host);
  const items = Array.isArray(found) ? found : found === null ? [] : [found];
  if (!items.every((item) => typeof item === 'object' && item !== null)) {
    throw unexpected(host, `${source.items} 不是订单列表`, `${source.items} is no list of orders`);
  }
  const dialect = { ...source, offset: source.utc_offset, states: source.statuses };
  const orders = items.map((item) => readOrder(rawOf(item, source), dialect).order);
  const [first] = items;
  if (first !== undefined && orders.every(({ shopOrderId }) => shopOrderId === null)) {
    throw wrongPath('fields.shop_order_id', source.fields.shop_order_id ?? '', first, host);
  }
  return orders.filter(({ shopOrderId }) => shopOrderId !== null);
}

function rawOf(item: unknown, { fields }: HttpSource): RawOrder {
  return Object.fromEntries(Object.entries(fields).map(([field, path]) => [field, textAt(item, path)]));
}

/** Names of fields are the shop's and nobody's secret; what stands in them is not shown. */
function wrongPath(entry: string, path: string, there: unknown, host: string): BookTrouble {
  const keys = typeof there === 'object' && there !== null ? Object.keys(there).slice(0, 20).join(', ') : '';
  return new BookTrouble(
    'misconfigured',
    `shop.yaml 的 order_book ${entry}：${host} 的回答里没有 ${path}，那里有：${keys}。`,
    `order_book ${entry} in shop.yaml: there is no ${path} in the answer of ${host}. There is: ${keys}.`,
  );
}
