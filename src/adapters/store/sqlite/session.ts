import SqliteDatabase from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { EnvironmentFault, ZhaodanError } from '../../../engine/errors.ts';
import { Records } from '../records.ts';
import type { Sealing } from '../sealing.ts';

/** Work that waits for the next transaction; gives what tells its caller how it went. */
type Waiting = () => () => void;

/** One connection: reads and whole writes. */
export class Session extends Records {
  readonly client: SqliteDatabase.Database;
  readonly db: BetterSQLite3Database;
  /** Resolves when the database can no longer be trusted; every later call is refused. */
  readonly broken: Promise<EnvironmentFault>;
  private fault: EnvironmentFault | null = null;
  private waiting: { readonly run: Waiting; readonly refuse: (reason: unknown) => void }[] = [];
  private readonly breakWith: (fault: EnvironmentFault) => void;

  constructor(client: SqliteDatabase.Database, sealing: Sealing) {
    super(sealing);
    this.client = client;
    this.db = drizzle(client);
    const { promise, resolve } = Promise.withResolvers<EnvironmentFault>();
    this.broken = promise;
    this.breakWith = resolve;
  }

  read<T>(work: () => T): T {
    if (this.fault) throw this.fault;
    try {
      return work();
    } catch (error) {
      throw this.inWords(error);
    }
  }

  /**
   * All of `work` or nothing of it; durable when it resolves. Whatever is asked for in one turn of the event loop
   * shares a transaction and its sync to disk, each work in a savepoint of its own.
   */
  write<T>(work: () => T): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    if (this.waiting.length === 0) setImmediate(() => this.flush());
    this.waiting.push({ run: () => this.attempt(work, resolve, reject), refuse: reject });
    return promise;
  }

  /** Commits what waits now. */
  flush(): void {
    const group = this.waiting;
    this.waiting = [];
    if (group.length === 0) return;
    try {
      const answers = this.writeNow(() => group.map(({ run }) => run()));
      for (const answer of answers) answer();
    } catch (error) {
      for (const { refuse } of group) refuse(error);
    }
  }

  /** All of `work` or nothing of it, at once and in a transaction of its own. */
  writeNow<T>(work: () => T): T {
    return this.read(() => this.client.transaction(work).immediate());
  }

  /** A work that fails takes back its own part; a database that fails ends the whole group. */
  private attempt<T>(work: () => T, done: (value: T) => void, failed: (reason: unknown) => void): () => void {
    try {
      const value = this.client.transaction(work)();
      return () => done(value);
    } catch (error) {
      if (!this.client.inTransaction || this.inWords(error) !== error) throw error;
      return () => failed(error);
    }
  }

  private inWords(error: unknown): unknown {
    if (!(error instanceof SqliteDatabase.SqliteError)) return error;
    if (error.code === 'SQLITE_FULL') return new ZhaodanError('storage_full', 'the disk has no room left');
    if (!/^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY)/.test(error.code)) return error;
    this.fault ??= new EnvironmentFault(
      `数据库读写出错（${error.code}），程序必须停下，重启前请检查磁盘。\nThe database cannot be read or written (${error.code}). The program has to stop; check the disk before starting it again.`,
      { cause: error },
    );
    this.breakWith(this.fault);
    return this.fault;
  }
}
