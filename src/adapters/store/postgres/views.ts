import type { Instant } from '../../../domain/instant.ts';
import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { Shown } from '../../../engine/ports/desk-view.ts';
import { numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { dirtyIncident, IncidentViews } from './incident-views.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';
import { wakeDesk } from './wake-ups.ts';

const keep = statement('UPDATE views SET sealed = $2 WHERE case_id = $1');
const end = statement(
  'UPDATE views SET due_at = CASE WHEN mark = $2 THEN NULL ELSE $3::bigint END WHERE case_id = $1',
);
const postpone = statement('UPDATE views SET due_at = $2 WHERE case_id = $1');
const shown = statement<{ id: number; sealed: Buffer | null }>(`
  SELECT views.case_id AS id, views.sealed FROM views JOIN cases ON cases.id = views.case_id
  WHERE cases.reference = $1`);
const dirty = statement(`
  UPDATE views SET mark = views.mark + 1, due_at = coalesce(views.due_at, $2) FROM cases
  WHERE cases.id = views.case_id AND cases.reference = $1`);
/** A case's data went; a desk that shows it must take it down. */
export const dirtyIfShown = statement(
  'UPDATE views SET mark = mark + 1, due_at = coalesce(due_at, $2) WHERE case_id = $1 AND sealed IS NOT NULL',
);

/** How cases are shown at the desk outside, and which of them have to be brought up to date. */
export class Views implements Omit<DeskOutsideStore, 'keepMail' | 'endMail' | 'postpone'> {
  private readonly session: Session;
  private readonly ofIncidents: IncidentViews;
  private readonly wakesOthers: boolean;

  constructor(session: Session, wakesOthers: boolean) {
    this.session = session;
    this.ofIncidents = new IncidentViews(session);
    this.wakesOthers = wakesOthers;
  }

  keepShown: DeskOutsideStore['keepShown'] = async (name, how) => {
    const id = numberIn(name, 'view');
    if (id === null) return this.ofIncidents.keepShown(name, how);
    const sealed = this.session.seal(placeOf.view(id), how);
    await this.session.write([], async (tx) => tx.run(keep, id, sealed));
  };

  endView: DeskOutsideStore['endView'] = async (name, mark, now) => {
    const id = numberIn(name, 'view');
    if (id === null) return this.ofIncidents.endView(name, mark, now);
    await this.session.write([], async (tx) => tx.run(end, id, mark, now));
  };

  postpone(tx: Transaction, name: string, at: Instant): void {
    const id = numberIn(name, 'view');
    if (id === null) this.ofIncidents.postpone(tx, name, at);
    else tx.run(postpone, id, at);
  }

  shownOf: DeskOutsideStore['shownOf'] = async (reference) => {
    const row = await this.session.read((on) => on.one(shown, reference));
    if (row === null) return this.ofIncidents.shownOf(reference);
    return row.sealed && this.session.unseal<Shown>(placeOf.view(row.id), row.sealed);
  };

  dirtyView: DeskOutsideStore['dirtyView'] = async (reference, now) =>
    this.session.write([], async (tx) => {
      tx.run(dirty, reference, now);
      tx.run(dirtyIncident, reference, now);
      if (this.wakesOthers) wakeDesk(tx);
    });
}
