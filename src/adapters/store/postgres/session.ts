import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { EnvironmentFault } from '../../../engine/errors.ts';
import { Lately } from '../lately.ts';
import { Records } from '../records.ts';
import type { Sealing } from '../sealing.ts';
import { type Begun, begin, fateOf } from './fate.ts';
import { away, brokenDatabase, full, isBusy, kindOf } from './faults.ts';
import { SharedConnection } from './shared-connection.ts';
import { Connection, statement, Transaction } from './statements.ts';

const MOST_TRIES = 5;
/** How long a database that is away, or others in it, are waited for from the first failure on, before the caller is told. */
const PATIENCE_MS = 1_500;
const BEFORE_NEXT_TRY_MS = 40;
const MOST_LANES = 1024;

const beginSnapshot = statement('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
const endSnapshot = statement('COMMIT');

/** What is locked, by number, until a transaction ends; nobody else holds the same number meanwhile. */
export type Locks = readonly bigint[];

/** Reads and whole writes on a pool of connections, and documents that are sealed under the place they lie at. */
export class Session extends Records {
  readonly pool: pg.Pool;
  /** Resolves when the database can no longer be trusted; every later call is refused. */
  readonly broken: Promise<EnvironmentFault>;
  readonly lanes = new Lately<Buffer>(MOST_LANES);
  private readonly glances: SharedConnection;
  private fault: EnvironmentFault | null = null;
  private readonly breakWith: (fault: EnvironmentFault) => void;

  constructor(pool: pg.Pool, sealing: Sealing) {
    super(sealing);
    this.pool = pool;
    this.glances = new SharedConnection(pool);
    const { promise, resolve } = Promise.withResolvers<EnvironmentFault>();
    this.broken = promise;
    this.breakWith = resolve;
  }

  read<T>(work: (on: Connection) => Promise<T>): Promise<T> {
    return this.persist(async () => {
      const client = await this.pool.connect();
      let failed: unknown;
      try {
        return await work(new Connection(client));
      } catch (error) {
        failed = error;
        throw error;
      } finally {
        client.release(kindOf(failed) === 'away');
      }
    });
  }

  /**
   * A short look on the hot path: all who look while one is under way share its connection and travel together. What
   * may take long is `read`, and holds up nobody.
   */
  glance<T>(work: (on: Connection) => Promise<T>): Promise<T> {
    return this.persist(() => this.glances.share(work));
  }

  /** All of it as the database was at one moment. */
  snapshot<T>(work: (on: Connection) => Promise<T>): Promise<T> {
    return this.read(async (on) => {
      await on.all(beginSnapshot);
      try {
        return await work(on);
      } finally {
        await on.all(endSnapshot);
      }
    });
  }

  /**
   * All of `work` or nothing of it; durable when it resolves. `work` may run more than once, so it must not touch
   * anything but the transaction. What it `run`s last travels together with the commit.
   */
  write<T>(locks: Locks, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.persist(() => this.attempt(locks, work));
  }

  /** What was deleted is not kept in mind either. */
  forget(): void {
    this.documents.clear();
    this.lanes.clear();
  }

  /** A lock of a lane: turns, receipts and deletions of one conversation come one after the other, whoever runs them. */
  lockOf(token: Buffer): bigint {
    return token.readBigInt64BE(0);
  }

  private async attempt<T>(locks: Locks, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let begun: Begun | null = null;
    let end: 'keep' | 'drop' = 'keep';
    try {
      const beginning = begin(client, locks);
      const tx = new Transaction(client);
      const worked = work(tx);
      // Whether it began is looked at first; until then nobody listens.
      worked.catch(() => undefined);
      let result: T;
      try {
        begun = await beginning;
        result = await worked;
      } catch (error) {
        await worked.catch(() => undefined);
        end = await rollBack(client);
        throw await firstFailure(tx, error);
      }
      const committed = client.query('COMMIT');
      try {
        const [{ command }] = await Promise.all([committed, tx.settled()]);
        if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}`);
        return result;
      } catch (error) {
        const answer = await committed.catch(() => null);
        if (answer === null) {
          end = 'drop';
          if (kindOf(error) === 'away' && (await this.wasCommitted(begun))) return result;
        }
        throw error;
      }
    } catch (error) {
      if (kindOf(error) === 'away') end = 'drop';
      throw error;
    } finally {
      client.release(end === 'drop');
    }
  }

  /** The connection was lost after the commit was sent: nobody repeats anything before this is known. */
  private async wasCommitted(begun: Begun): Promise<boolean> {
    const deadline = performance.now() + MOST_TRIES * PATIENCE_MS;
    for (;;) {
      try {
        const client = await this.pool.connect();
        try {
          const fate = await fateOf(begun, client);
          if (fate !== 'open') return fate === 'committed';
          if (performance.now() > deadline) throw away(new Error('a transaction that does not end'));
        } finally {
          client.release();
        }
      } catch (error) {
        // A server that never heard of this transaction is another one, and there it did not happen.
        if (kindOf(error) !== 'away') return false;
        if (performance.now() > deadline) throw error;
      }
      await pause(BEFORE_NEXT_TRY_MS);
    }
  }

  /** Again where somebody was in the way, and for a moment where the database is away; then in words. */
  private async persist<T>(work: () => Promise<T>): Promise<T> {
    let since: number | null = null;
    for (let tries = 1; ; tries += 1) {
      if (this.fault) throw this.fault;
      try {
        return await work();
      } catch (error) {
        const kind = kindOf(error);
        const now = performance.now();
        since ??= now;
        const passes = kind === 'away' || (kind === 'again' && tries < MOST_TRIES);
        const goOn = passes && now - since < PATIENCE_MS;
        if (!goOn) throw this.inWords(kind, error);
        await pause(BEFORE_NEXT_TRY_MS * (0.5 + Math.random()) * Math.min(tries, MOST_TRIES));
      }
    }
  }

  private inWords(kind: ReturnType<typeof kindOf>, error: unknown): unknown {
    if (kind === 'away' || isBusy(error)) return away(error);
    if (kind === 'full') return full();
    if (kind !== 'broken') return error;
    this.fault ??= brokenDatabase(error);
    this.breakWith(this.fault);
    return this.fault;
  }
}

async function rollBack(client: pg.PoolClient): Promise<'keep' | 'drop'> {
  return client.query('ROLLBACK').then(
    () => 'keep',
    () => 'drop',
  );
}

/** Once one statement fails the others only say that the transaction is over. */
async function firstFailure(tx: Transaction, error: unknown): Promise<unknown> {
  const over = error instanceof Error && 'code' in error && error.code === '25P02';
  return over
    ? tx
        .settled()
        .then(() => error)
        .catch((first: unknown) => first)
    : error;
}
