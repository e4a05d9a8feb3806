import type pg from 'pg';
import { kindOf } from './faults.ts';
import { Connection } from './statements.ts';

interface Held {
  readonly client: Promise<pg.PoolClient>;
  users: number;
  lost: boolean;
}

/** One connection for all who read at the same time, held as long as anybody does. What they ask travels together. */
export class SharedConnection {
  private readonly pool: pg.Pool;
  private held: Held | null = null;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async share<T>(work: (on: Connection) => Promise<T>): Promise<T> {
    this.held ??= { client: this.pool.connect(), users: 0, lost: false };
    const { held } = this;
    held.users += 1;
    try {
      return await work(new Connection(await held.client));
    } catch (error) {
      if (kindOf(error) === 'away') this.giveUp(held);
      throw error;
    } finally {
      held.users -= 1;
      if (held.users === 0) await this.letGo(held);
    }
  }

  /** Whoever comes from now on gets another one. */
  private giveUp(held: Held): void {
    held.lost = true;
    if (this.held === held) this.held = null;
  }

  private async letGo(held: Held): Promise<void> {
    if (this.held === held) this.held = null;
    const client = await held.client.catch(() => null);
    client?.release(held.lost);
  }
}
