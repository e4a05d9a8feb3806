/** How one kind of database writes what all of them have. */
export interface SqlTongue {
  /** A name of a table or column. */
  quote(name: string): string;
  /** The place of the n-th parameter, from 1. */
  place(index: number): string;
  /** An expression as text. */
  text(expression: string): string;
  /** Whether texts compare equal only letter by letter. */
  readonly letterByLetter: boolean;
  /** Names and types of a table's columns, as `name` and `type`; its one parameter is the table. */
  readonly columnsOf: string;
}

export type SqlRow = Readonly<Record<string, string | null>>;
export type AskSql = (sql: string, values: readonly string[]) => Promise<readonly SqlRow[]>;

/** A shop's database, of which nothing is ever changed. */
export interface SqlReader {
  readonly tongue: SqlTongue;
  /** Everything asked inside shares one read-only transaction. Throws `BookTrouble` for whatever the database does. */
  reading<T>(work: (ask: AskSql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface ReaderPlan {
  /** Name of the variable that holds the address: the only part of it that is ever shown. */
  readonly from: string;
  readonly url: string;
  readonly timeoutMs: number;
  /** Offset of times that name none: `+08:00`. */
  readonly offset: string;
}
