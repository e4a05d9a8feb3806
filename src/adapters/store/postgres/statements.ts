import type { ClientBase } from 'pg';
import { gather } from './gathering.ts';

/** A query that is parsed once per connection; `Row` is what one row of its answer looks like. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Never there; it carries the type. */
  readonly row?: Row;
}

let count = 0;

export function statement<Row = never>(text: string): Statement<Row> {
  count += 1;
  return { name: `zhaodan-${count}`, text };
}

type ColumnType = 'bigint' | 'double precision' | 'integer' | 'boolean' | 'text' | 'bytea';

/** A statement over many rows at once, which travel column by column. */
export interface Bulk<Given, Row> extends Statement<Row> {
  readonly columns: readonly (keyof Given)[];
}

/**
 * `text` gets what to put behind FROM: a table of the given rows, with these columns and `place`, which counts them.
 * Names of columns are lower case, as PostgreSQL folds them.
 */
export function bulk<Given, Row = never>(
  types: Readonly<Record<keyof Given & string, ColumnType>>,
  text: (given: string) => string,
): Bulk<Given, Row> {
  const columns = Object.keys(types) as (keyof Given & string)[];
  const arrays = columns.map((name, index) => `$${index + 1}::${types[name]}[]`);
  const given = `unnest(${arrays.join(', ')}) WITH ORDINALITY AS given(${columns.map((name) => `"${name}"`).join(', ')}, place)`;
  return { ...statement<Row>(text(given)), columns };
}

/**
 * Fails with 22012 unless every row of `$1` was written: somebody had moved or removed one, and whoever wrote looks
 * again. It costs no round trip, so that it can travel with the commit.
 */
export function guarded(write: string): string {
  return `WITH written AS (${write} RETURNING 1) SELECT 1 / (count(*) = cardinality($1))::integer FROM written`;
}

/** Statements on one connection. They are sent without waiting for the answers of the ones before. */
export class Connection {
  protected readonly client: ClientBase;

  constructor(client: ClientBase) {
    this.client = client;
  }

  async all<Row>({ name, text }: Statement<Row>, ...values: unknown[]): Promise<readonly Row[]> {
    gather(this.client);
    return (await this.client.query({ name, text, values })).rows as Row[];
  }

  async one<Row>(given: Statement<Row>, ...values: unknown[]): Promise<Row | null> {
    return (await this.all(given, ...values))[0] ?? null;
  }

  /** Nothing is sent where there are no rows. */
  async allOf<Given, Row>(given: Bulk<Given, Row>, rows: readonly Given[]): Promise<readonly Row[]> {
    return rows.length === 0 ? [] : this.all(given, ...columnsOf(given, rows));
  }
}

/** A connection inside a transaction. */
export class Transaction extends Connection {
  private readonly sent: Promise<unknown>[] = [];

  /** Sends it; the transaction is done only if it succeeds. */
  run(given: Statement<unknown>, ...values: unknown[]): void {
    const answer = this.all(given, ...values);
    // Its failure is told by `settled`; until then nobody listens.
    answer.catch(() => undefined);
    this.sent.push(answer);
  }

  runAll<Given>(given: Bulk<Given, unknown>, rows: readonly Given[]): void {
    if (rows.length > 0) this.run(given, ...columnsOf(given, rows));
  }

  /** Rejects with the first failure of what was sent. */
  async settled(): Promise<void> {
    await Promise.all(this.sent);
  }
}

function columnsOf<Given>({ columns }: Bulk<Given, unknown>, rows: readonly Given[]): unknown[][] {
  return columns.map((column) => rows.map((row) => row[column]));
}
