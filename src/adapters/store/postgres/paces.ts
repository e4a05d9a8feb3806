import type { Clock } from '../../../engine/ports/clock.ts';
import type { Bucket, Paces } from '../../../engine/ports/paces.ts';
import { fullAt, type Level, takeFrom } from '../pace-rules.ts';
import { hex } from './lanes.ts';
import type { Session } from './session.ts';
import { bulk, statement, type Transaction } from './statements.ts';
import { together } from './together.ts';

/** A crash may take these back; nobody waits for a sync. */
const unsynced = statement('SET LOCAL synchronous_commit TO off');
const levels = statement<{ token: Buffer; left: number; at: number }>(
  'SELECT token, left_over AS left, at FROM paces WHERE token = ANY($1::bytea[])',
);
interface PaceRow extends Level {
  readonly token: Buffer;
  readonly full: number;
}
const keep = bulk<PaceRow>(
  { token: 'bytea', left: 'double precision', at: 'bigint', full: 'bigint' },
  (given) => `
  INSERT INTO paces (token, left_over, at, full_at) SELECT token, "left", at, "full" FROM ${given}
  ON CONFLICT (token) DO UPDATE SET left_over = excluded.left_over, at = excluded.at, full_at = excluded.full_at`,
);
export const dropFull = statement('DELETE FROM paces WHERE full_at <= $1');

/** The paces all processes share. */
export class SharedPaces implements Paces {
  readonly take: Paces['take'];
  private readonly session: Session;
  private readonly clock: Clock;

  constructor(session: Session, clock: Clock) {
    this.session = session;
    this.clock = clock;
    this.take = together((group: readonly (readonly Bucket[])[]) => this.takeAll(group), {
      most: 128,
      atOnce: 2,
    });
  }

  private async takeAll(group: readonly (readonly Bucket[])[]): Promise<readonly number[]> {
    const tokens = group.map((buckets) => buckets.map((bucket) => this.tokenOf(bucket)));
    const locks = tokens.flat().map((token) => this.session.lockOf(token));
    return this.session.write(locks, (tx) => this.takeFrom(tx, group, tokens));
  }

  private async takeFrom(
    tx: Transaction,
    group: readonly (readonly Bucket[])[],
    tokens: readonly (readonly Buffer[])[],
  ): Promise<readonly number[]> {
    tx.run(unsynced);
    const now = this.clock.now();
    const known = new Map<string, Level>();
    for (const { token, ...level } of await tx.all(levels, tokens.flat())) known.set(hex(token), level);
    const rows = new Map<string, PaceRow>();
    const waits = group.map((buckets, at) => {
      const own = tokens[at] ?? [];
      const taken = takeFrom(
        buckets,
        own.map((token) => known.get(hex(token)) ?? null),
        now,
      );
      for (const [index, level] of taken.levels.entries()) {
        const [token, bucket] = [own[index], buckets[index]];
        if (!token || !bucket) continue;
        known.set(hex(token), level);
        rows.set(hex(token), { token, ...level, full: fullAt(bucket.pace, level) });
      }
      return taken.wait;
    });
    tx.runAll(keep, [...rows.values()]);
    return waits;
  }

  private tokenOf({ name, key }: Bucket): Buffer {
    return this.session.sealing.token('pace', `${name}\0${key}`);
  }
}
