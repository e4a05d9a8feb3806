import type { SetAside } from '../../../engine/ports/desk-store.ts';
import { idOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { afterFailure } from '../turn-rules.ts';
import { laneName } from './lanes.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';

const failing = statement<{ failures: number }>('SELECT failures FROM clocks WHERE id = $1 FOR UPDATE');
const fail = statement('UPDATE clocks SET failures = $2, state = $3, sealed_reason = $4 WHERE id = $1');
const aside = statement<{
  id: number;
  at: number;
  reason: Buffer | null;
  token: Buffer;
  sealed: Buffer;
}>(`
  SELECT clocks.id, clocks.due_at AS at, clocks.sealed_reason AS reason, lanes.token, lanes.sealed
  FROM clocks JOIN lanes ON lanes.id = clocks.lane_id WHERE clocks.state = 'quarantined' ORDER BY clocks.id`);
const dismiss = statement(`DELETE FROM clocks WHERE id = $1 AND state = 'quarantined'`);

/** Clocks that could not be rung. */
export class Clocks {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** `null` for the name of something else. */
  async countFailure(tx: Transaction, name: string, reason: string): Promise<'again' | 'quarantined' | null> {
    const id = numberIn(name, 'clock');
    if (id === null) return null;
    const row = await tx.one(failing, id);
    if (!row) return 'again';
    const { failures, answer } = afterFailure(row.failures);
    const state = answer === 'again' ? 'set' : answer;
    tx.run(fail, id, failures, state, this.session.seal(placeOf.clockReason(id), reason));
    return answer;
  }

  async quarantined(): Promise<readonly SetAside[]> {
    const rows = await this.session.read((on) => on.all(aside));
    return rows.map(({ id, at, reason, ...lane }) => ({
      key: idOf('clock', id),
      lane: laneName(this.session, lane),
      reason: reason ? this.session.unseal<string>(placeOf.clockReason(id), reason) : '',
      at,
    }));
  }

  dismiss(tx: Transaction, key: string): void {
    const id = numberIn(key, 'clock');
    if (id !== null) tx.run(dismiss, id);
  }
}
