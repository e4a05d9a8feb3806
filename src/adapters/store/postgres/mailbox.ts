import type { Instant } from '../../../domain/instant.ts';
import { DESK_MAIL, type DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { SetAside } from '../../../engine/ports/desk-store.ts';
import { LEASE, type Lease } from '../../../engine/ports/due-store.ts';
import { idOf, leasesOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { afterFailure } from '../turn-rules.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';
import { wakeDesk } from './wake-ups.ts';

const known = statement<{ seen: boolean }>(`
  SELECT EXISTS (SELECT 1 FROM mail WHERE key = $1) OR EXISTS (SELECT 1 FROM handled WHERE key = $1) AS seen`);
const add = statement('INSERT INTO mail (key, lane, at, due_at, sealed) VALUES ($1, $2, $3, $3, $4)');
const end = statement(`
  WITH gone AS (DELETE FROM mail WHERE id = $1 RETURNING key)
  INSERT INTO handled (key) SELECT key FROM gone ON CONFLICT DO NOTHING`);
const renew = statement(`
  UPDATE mail SET due_at = $3 FROM unnest($1::bigint[], $2::integer[]) AS given(id, attempt)
  WHERE mail.id = given.id AND mail.attempt = given.attempt AND state = 'waiting'`);
const postpone = statement('UPDATE mail SET due_at = $2 WHERE id = $1');
const dismiss = statement(`
  WITH gone AS (DELETE FROM mail WHERE id = $1 AND state = 'quarantined' RETURNING key)
  INSERT INTO handled (key) SELECT key FROM gone ON CONFLICT DO NOTHING`);
const failing = statement<{ failures: number }>('SELECT failures FROM mail WHERE id = $1 FOR UPDATE');
const fail = statement('UPDATE mail SET failures = $2, state = $3, sealed_reason = $4 WHERE id = $1');
const aside = statement<{ id: number; at: number; reason: Buffer | null }>(`
  SELECT id, at, sealed_reason AS reason FROM mail WHERE state = 'quarantined' ORDER BY id`);

/** What the desk outside sent and nobody has handled yet. */
export class Mailbox implements Pick<DeskOutsideStore, 'keepMail' | 'endMail'> {
  private readonly session: Session;
  private readonly wakesOthers: boolean;

  constructor(session: Session, wakesOthers: boolean) {
    this.session = session;
    this.wakesOthers = wakesOthers;
  }

  keepMail: DeskOutsideStore['keepMail'] = async ({ key: name, lane, body }, at) => {
    const key = this.session.sealing.token('key', name);
    return this.session.write([this.session.lockOf(key)], async (tx) => {
      if ((await tx.one(known, key))?.seen) return 'seen';
      tx.run(add, key, lane, at, this.session.seal(placeOf.mail(key), body));
      if (this.wakesOthers) wakeDesk(tx);
      return 'new';
    });
  };

  endMail: DeskOutsideStore['endMail'] = async (name) => {
    const id = numberIn(name, 'mail');
    await this.session.write([], async (tx) => tx.run(end, id));
  };

  renew(tx: Transaction, leases: readonly Lease[], now: Instant): void {
    const { ids, attempts } = leasesOf('mail', leases);
    if (ids.length > 0) tx.run(renew, ids, attempts, now + LEASE);
  }

  postpone(tx: Transaction, name: string, at: Instant): void {
    const id = numberIn(name, 'mail');
    if (id !== null) tx.run(postpone, id, at);
  }

  /** `null` for the name of something else. */
  async countFailure(tx: Transaction, name: string, reason: string): Promise<'again' | 'quarantined' | null> {
    const id = numberIn(name, 'mail');
    if (id === null) return null;
    const row = await tx.one(failing, id);
    if (!row) return 'again';
    const { failures, answer } = afterFailure(row.failures);
    const state = answer === 'again' ? 'waiting' : answer;
    tx.run(fail, id, failures, state, this.session.seal(placeOf.mailReason(id), reason));
    return answer;
  }

  async quarantined(): Promise<readonly SetAside[]> {
    const rows = await this.session.read((on) => on.all(aside));
    return rows.map(({ id, at, reason }) => ({
      key: idOf('mail', id),
      lane: DESK_MAIL,
      reason: reason ? this.session.unseal<string>(placeOf.mailReason(id), reason) : '',
      at,
    }));
  }

  dismiss(tx: Transaction, key: string): void {
    const id = numberIn(key, 'mail');
    if (id !== null) tx.run(dismiss, id);
  }
}
