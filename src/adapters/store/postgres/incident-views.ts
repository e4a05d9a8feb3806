import type { Instant } from '../../../domain/instant.ts';
import type { DeskOutsideStore } from '../../../engine/ports/desk-outside-store.ts';
import type { Shown } from '../../../engine/ports/desk-view.ts';
import { incidentIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';

/** The same as of the views of cases, in the rows of the incidents themselves. */
const keep = statement('UPDATE incidents SET shown = $2 WHERE id = $1');
const end = statement(
  'UPDATE incidents SET due_at = CASE WHEN mark = $2 THEN NULL ELSE $3::bigint END WHERE id = $1',
);
const postpone = statement('UPDATE incidents SET due_at = $2 WHERE id = $1');
const shown = statement<{ shown: Buffer | null }>('SELECT shown FROM incidents WHERE id = $1');
/** One that waits or is leased stays so. */
export const dirtyIncident = statement(
  'UPDATE incidents SET mark = mark + 1, due_at = coalesce(due_at, $2) WHERE id = $1',
);

/** How incidents are shown at the desk outside. Of names that are none of an incident, nothing happens. */
export class IncidentViews implements Pick<DeskOutsideStore, 'keepShown' | 'endView' | 'shownOf'> {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  keepShown: DeskOutsideStore['keepShown'] = async (name, how) => {
    const id = incidentIn(name);
    if (id === null) return;
    const sealed = this.session.seal(placeOf.incidentView(id), how);
    await this.session.write([], async (tx) => tx.run(keep, id, sealed));
  };

  endView: DeskOutsideStore['endView'] = async (name, mark, now) => {
    const id = incidentIn(name);
    if (id !== null) await this.session.write([], async (tx) => tx.run(end, id, mark, now));
  };

  postpone(tx: Transaction, name: string, at: Instant): void {
    const id = incidentIn(name);
    if (id !== null) tx.run(postpone, id, at);
  }

  shownOf: DeskOutsideStore['shownOf'] = async (id) => {
    const row = await this.session.read((on) => on.one(shown, id));
    return row?.shown ? this.session.unseal<Shown>(placeOf.incidentView(id), row.shown) : null;
  };
}
