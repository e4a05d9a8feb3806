import SqliteDatabase from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { EnvironmentFault, ZhaodanError } from '../../../engine/errors.ts';
import { Records } from '../records.ts';
import type { Sealing } from '../sealing.ts';

/** Work that waits for the next transaction. */
interface Asked {
  readonly work: () => unknown;
  readonly done: (value: unknown) => void;
  readonly refuse: (reason: unknown) => void;
}

/** So long what nobody waits for waits for the sync of somebody else. */
const IN_PASSING_MS = 5;

/** One connection: reads, whole writes, and documents that were written or read lately. */
export class Session extends Records {
  readonly client: SqliteDatabase.Database;
  readonly db: BetterSQLite3Database;
  /** Resolves when the database can no longer be trusted; every later call is refused. */
  readonly broken: Promise<EnvironmentFault>;
  private readonly remembering: (() => void)[] = [() => this.documents.clear()];
  private fault: EnvironmentFault | null = null;
  private passing: Asked[] = [];
  private passes: NodeJS.Timeout | undefined;
  private waiting: Asked[] = [];
  private last: Asked[] = [];
  private count = 0;
  private readonly breakWith: (fault: EnvironmentFault) => void;
  private readonly transaction: SqliteDatabase.Transaction<(work: () => unknown) => unknown>;

  constructor(client: SqliteDatabase.Database, sealing: Sealing) {
    super(sealing);
    this.client = client;
    this.db = drizzle(client);
    this.transaction = client.transaction((work) => work());
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
   * shares a transaction and its sync to disk. Where one of them fails, all are done anew, each in a savepoint of its
   * own: a work may run twice, and only what it writes the last time stands.
   */
  write<T>(work: () => T): Promise<T> {
    return this.ask(this.waiting, work);
  }

  /** As {@link write}, after all the others of its transaction: it sees what they wrote. */
  writeLast<T>(work: () => T): Promise<T> {
    return this.ask(this.last, work);
  }

  /** As {@link write}, for what can wait a moment: before the others of the next transaction, so that it needs none of its own. */
  writeInPassing<T>(work: () => T): Promise<T> {
    this.passes ??= setTimeout(() => this.flush(), IN_PASSING_MS);
    return asked(this.passing, work);
  }

  /** Something waits to be written. */
  get writes(): boolean {
    return this.waiting.length > 0;
  }

  /** Transactions so far: where it has not moved, nothing in the database has. */
  get written(): number {
    return this.count;
  }

  /** Commits what waits now. */
  flush(): void {
    clearTimeout(this.passes);
    this.passes = undefined;
    const group = [...this.passing, ...this.waiting, ...this.last];
    this.passing = [];
    this.waiting = [];
    this.last = [];
    if (group.length === 0) return;
    try {
      for (const answer of this.together(group) ?? this.apart(group)) answer();
    } catch (error) {
      for (const { refuse } of group) refuse(error);
    }
  }

  /** All of `work` or nothing of it, at once and in a transaction of its own. */
  writeNow<T>(work: () => T): T {
    this.count += 1;
    return this.read(() => this.transaction.immediate(work) as T);
  }

  /** The database can no longer be trusted, by what somebody else saw. */
  giveUp(fault: EnvironmentFault): void {
    this.fault ??= fault;
    this.breakWith(this.fault);
  }

  /** What was remembered may not be there any more: heard whenever written work is taken back, and when data goes. */
  whenForgetting(forget: () => void): void {
    this.remembering.push(forget);
  }

  forget(): void {
    for (const forget of this.remembering) forget();
  }

  private ask<T>(queue: Asked[], work: () => T): Promise<T> {
    if (this.waiting.length + this.last.length === 0) setImmediate(() => this.flush());
    return asked(queue, work);
  }

  /** The usual case, in which all goes well; `null` where one work failed and everything was taken back. */
  private together(group: readonly Asked[]): (() => void)[] | null {
    try {
      return this.writeNow(() => group.map(({ work, done }) => answered(done, work())));
    } catch (error) {
      this.forget();
      if (this.fault || group.length === 1 || isFull(error)) throw error;
      return null;
    }
  }

  private apart(group: readonly Asked[]): (() => void)[] {
    return this.writeNow(() => group.map((asked) => this.attempt(asked)));
  }

  /** A work that fails takes back its own part; a database that fails ends the whole group. */
  private attempt({ work, done, refuse }: Asked): () => void {
    try {
      return answered(done, this.transaction(work));
    } catch (error) {
      this.forget();
      if (!this.client.inTransaction || this.inWords(error) !== error) throw error;
      return () => refuse(error);
    }
  }

  private inWords(error: unknown): unknown {
    if (!(error instanceof SqliteDatabase.SqliteError)) return error;
    if (error.code === 'SQLITE_FULL') return new ZhaodanError('storage_full', 'the disk has no room left');
    if (!/^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY)/.test(error.code)) return error;
    const fault = new EnvironmentFault(
      `数据库读写出错（${error.code}），程序必须停下，重启前请检查磁盘。\nThe database cannot be read or written (${error.code}). The program has to stop; check the disk before starting it again.`,
      { cause: error },
    );
    this.giveUp(fault);
    return this.fault;
  }
}

function asked<T>(queue: Asked[], work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    queue.push({ work, done: resolve as Asked['done'], refuse: reject });
  });
}

function answered(done: (value: unknown) => void, value: unknown): () => void {
  return () => done(value);
}

function isFull(error: unknown): boolean {
  return error instanceof ZhaodanError && error.code === 'storage_full';
}
