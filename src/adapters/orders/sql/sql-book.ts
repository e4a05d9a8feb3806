import type { TokenOf } from '../../../domain/order-book/contacts.ts';
import type { OrderRecord } from '../../../domain/order-book/order-record.ts';
import type { SqlSource } from '../../../engine/order-book/sources.ts';
import {
  type BookAnswer,
  MOST_RECORDS,
  type OrderBook,
  type OrderQuery,
} from '../../../engine/ports/order-book.ts';
import type { RawOrder } from '../../../understanding/order-rows/plain-order.ts';
import { readOrder } from '../../../understanding/order-rows/read-order.ts';
import { recordOf } from '../conceal.ts';
import { fitsQuery } from '../fits-query.ts';
import { answered, BookTrouble, troubleOf } from '../trouble.ts';
import type { AskSql, SqlReader, SqlRow } from './connection.ts';
import type { ColumnField, TableMapping } from './mapping.ts';
import { type KnownTable, statementsFor } from './selecting.ts';
import { tablesOf } from './systems.ts';

/** A shop's or gateway's database as an order book. */
export function sqlBook(source: SqlSource, reader: SqlReader, tokenOf: TokenOf): OrderBook {
  const mappings = tablesOf(source);
  const system = source.system ?? 'sql';
  let known: readonly KnownTable[] | null = null;

  async function ask(query: OrderQuery): Promise<BookAnswer> {
    return reader.reading(async (sql) => {
      known ??= await lookAtTables(mappings, reader, sql, source.url_from);
      const records = new Map<string, OrderRecord>();
      let complete = true;
      for (const table of known) {
        for (const { sql: text, values } of statementsFor(table, reader.tongue, query, source.merchant)) {
          const rows = await sql(text, values);
          complete &&= rows.length <= MOST_RECORDS;
          for (const record of recordsIn(rows, table.mapping, query)) records.set(nameOf(record), record);
        }
      }
      const found = [...records.values()];
      return {
        kind: 'records',
        records: found.slice(0, MOST_RECORDS),
        complete: complete && found.length <= MOST_RECORDS,
      };
    });
  }

  function recordsIn(rows: readonly SqlRow[], mapping: TableMapping, query: OrderQuery): OrderRecord[] {
    const from = { kind: mapping.holds, source: `${system}/${mapping.table}` };
    return rows
      .map((row) => readOrder(rawOrderOf(row, mapping), mapping.dialect).order)
      .filter((order) => fitsQuery(order, query))
      .map((order) => recordOf(order, from, tokenOf));
  }

  return {
    tokenOf,
    find: (query) =>
      answered(async () => {
        try {
          return await ask(query);
        } catch (error) {
          // The tables may have been changed since they were looked at.
          if (error instanceof BookTrouble && error.why === 'misconfigured') known = null;
          throw error;
        }
      }),
    faults: () =>
      troubleOf(async () => {
        known = await reader.reading((sql) => lookAtTables(mappings, reader, sql, source.url_from));
      }),
    close: () => reader.close(),
  };
}

function nameOf({ source, shopOrderId, merchantOrderId, transactionId, createdAt }: OrderRecord): string {
  return JSON.stringify([source, shopOrderId, merchantOrderId, transactionId, createdAt]);
}

/** What a gateway calls a payment: a moment of fourteen digits and five more. Source: domain.md §2. */
const GATEWAY_NUMBER = /^Y?(?:Pay)?20\d{17}$/;

function rawOrderOf(row: SqlRow, { columns, state }: TableMapping): RawOrder {
  const raw: Partial<Record<keyof RawOrder, string | null>> = { ...row };
  raw.status = state.map((_, index) => row[`state_${index}`] ?? '').join('/');
  if (columns.merchant_order_id !== undefined && columns.merchant_order_id === columns.transaction_id) {
    const number = row.transaction_id ?? null;
    const isGateways = number !== null && GATEWAY_NUMBER.test(number);
    raw.merchant_order_id = isGateways ? number : null;
    raw.transaction_id = isGateways ? null : number;
  }
  return raw;
}

/** Looks which columns there are: an optional one that is missing is left out, any other is told, all at once. */
async function lookAtTables(
  mappings: readonly TableMapping[],
  { tongue }: SqlReader,
  sql: AskSql,
  from: string,
): Promise<readonly KnownTable[]> {
  const known: KnownTable[] = [];
  const missing: string[] = [];
  for (const mapping of mappings) {
    const rows = await sql(tongue.columnsOf, [mapping.table]);
    const types = new Map(rows.map(({ name, type }) => [name ?? '', type ?? '']));
    if (types.size === 0) {
      if (!mapping.mayBeMissing) missing.push(mapping.table);
      continue;
    }
    const columns = withoutMissing(mapping, types);
    const needed = [...Object.values(columns), ...mapping.state];
    missing.push(
      ...needed.filter((column) => !types.has(column)).map((column) => `${mapping.table}.${column}`),
    );
    known.push({ mapping: { ...mapping, columns }, types });
  }
  if (missing.length === 0) return known;
  const names = [...new Set(missing)].join(', ');
  throw new BookTrouble(
    'misconfigured',
    `${from} 的数据库里没有 ${names}。请检查 shop.yaml 里 order_book 的 system、prefix 或 columns，以及账号能不能看到这些表。`,
    `The database of ${from} has no ${names}. Check system, prefix or columns of order_book in shop.yaml, and whether the account may see these tables.`,
  );
}

function withoutMissing(
  { columns, optional }: TableMapping,
  types: ReadonlyMap<string, string>,
): TableMapping['columns'] {
  const kept = Object.entries(columns).filter(
    ([field, column]) => types.has(column) || !optional.includes(field as ColumnField),
  );
  return Object.fromEntries(kept);
}
