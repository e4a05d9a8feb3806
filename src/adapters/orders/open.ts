import type { TokenOf } from '../../domain/order-book/contacts.ts';
import { EnvironmentFault } from '../../engine/errors.ts';
import { joinBooks } from '../../engine/order-book/join-books.ts';
import type { OrderBookSource, SqlSource } from '../../engine/order-book/sources.ts';
import type { OrderBook } from '../../engine/ports/order-book.ts';
import { tokensOf } from './conceal.ts';
import type { Sealing } from './files/database.ts';
import { openLocalBook } from './files/local-book.ts';
import { epayBook } from './http/epay-book.ts';
import type { Surroundings } from './http/patience.ts';
import { shopBook } from './http/shop-book.ts';
import type { ReaderPlan, SqlReader } from './sql/connection.ts';
import { sqlBook } from './sql/sql-book.ts';

export interface OrderBookParts {
  /** The data directory, for what was imported. */
  readonly dir: string;
  readonly sealing: Sealing;
  /** Values of the environment variables that the sources name. */
  readonly variables: Readonly<Record<string, string>>;
  readonly surroundings: Surroundings;
}

/**
 * All sources of `shop.yaml` as one book; `null` where it names none. Opens no connection yet. Throws an
 * {@link EnvironmentFault} where a variable holds no address of a database.
 */
export async function openOrderBook(
  sources: readonly OrderBookSource[],
  parts: OrderBookParts,
): Promise<OrderBook | null> {
  if (sources.length === 0) return null;
  const tokenOf = tokensOf(parts.sealing);
  return joinBooks(await Promise.all(sources.map((source) => bookOf(source, parts, tokenOf))), tokenOf);
}

async function bookOf(source: OrderBookSource, parts: OrderBookParts, tokenOf: TokenOf): Promise<OrderBook> {
  switch (source.kind) {
    case 'files':
      return openLocalBook(parts);
    case 'http':
      return shopBook(source, parts.variables, tokenOf, parts.surroundings);
    case 'epay':
      return epayBook(source, parts.variables, tokenOf, parts.surroundings);
    case 'sql':
      return sqlBook(source, await readerFor(source, parts.variables[source.url_from] ?? ''), tokenOf);
  }
}

/** A driver is loaded only where it is used: together they would be a tenth of every start. */
async function readerFor(
  { url_from: from, timeout_seconds, tables }: SqlSource,
  url: string,
): Promise<SqlReader> {
  const offset = tables?.[0]?.utc_offset ?? '+08:00';
  const plan: ReaderPlan = { from, url, timeoutMs: timeout_seconds * 1000, offset };
  if (/^postgres(?:ql)?:\/\//.test(url)) return (await import('./sql/postgres.ts')).postgresReader(plan);
  if (/^(?:mysql|mariadb):\/\//.test(url)) return (await import('./sql/mysql.ts')).mysqlReader(plan);
  throw new EnvironmentFault(
    [
      `${from} 应以 mysql:// 或 postgres:// 开头，例如 mysql://reader:密码@127.0.0.1:3306/shop。`,
      `${from} has to begin with mysql:// or postgres://, for example mysql://reader:password@127.0.0.1:3306/shop.`,
    ].join('\n'),
  );
}
