import { layConversation, readConversation } from '../documents.ts';
import { idOf } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { deletionEntry, type LaneDeletion } from '../retention.ts';
import { chainRows } from '../turn-rows.ts';
import { withEmptyDraft } from '../turn-rules.ts';
import * as rows from './eraser-statements.ts';
import { dropPassedOn } from './passed-on.ts';
import type { Session } from './session.ts';
import type { Transaction } from './statements.ts';
import { addAudit, addHandled } from './turn-statements.ts';
import { dirtyIfShown } from './views.ts';

/** Deletes what a {@link LaneDeletion} names, inside the caller's transaction and under its lock of the lane. */
export class Eraser {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async apply(
    tx: Transaction,
    lane: number,
    deletion: LaneDeletion,
    now: number,
    by: 'customer' | 'program',
  ): Promise<{ readonly entries: number; readonly events: number; readonly files: readonly string[] }> {
    const { said, cases } = deletion;
    const files: string[] = [];
    for (const reference of cases) {
      files.push(...(await this.dropCase(tx, reference, now, by)));
      if (deletion.insteadElsewhere !== null)
        await dropPassedOn(this.session, tx, reference, deletion.insteadElsewhere, now);
    }
    const all = said === 'all';
    const span = said === null || said === 'all' ? [null, null] : [said.from, said.until];
    const [entries, events] = await Promise.all([
      tx.one(rows.dropEntries, lane, all, cases, ...span),
      tx.one(rows.dropEvents, lane, all, ...span, deletion.rawUntil),
    ]);
    files.push(...(entries?.files ?? []), ...(events?.files ?? []));
    if (all || deletion.withEmptyDraft) {
      files.push(...(await tx.all(rows.dropDraftFiles, lane)).map(({ sha256 }) => sha256));
      await (all ? this.dropConversation(tx, lane) : this.emptyDraft(tx, lane, now));
    }
    return { entries: entries?.count ?? 0, events: events?.count ?? 0, files };
  }

  private async dropCase(
    tx: Transaction,
    reference: string,
    now: number,
    by: 'customer' | 'program',
  ): Promise<readonly string[]> {
    const row = await tx.one(rows.theCase, reference);
    if (!row) return [];
    const { id, version, closedAt } = row;
    const { events, head } = chainRows(this.session, reference, row, [deletionEntry(by, now)]);
    for (const drop of rows.dropOpenings) tx.run(drop, id);
    tx.run(rows.dropPayments, id);
    tx.run(rows.dropTerms, id);
    tx.run(rows.emptyCase, id, version + 1, closedAt ?? now, head.seq, head.hash);
    tx.runAll(
      addAudit,
      events.map((event) => ({ reference, ...event })),
    );
    tx.run(dirtyIfShown, id, now);
    return (await tx.all(rows.dropCaseFiles, id)).map(({ sha256 }) => sha256);
  }

  private async dropConversation(tx: Transaction, lane: number): Promise<void> {
    tx.run(rows.dropConversation, lane);
    const clocks = await tx.all(rows.dropClocks, lane);
    const rung = clocks.map(({ id }) => this.session.sealing.token('key', idOf('clock', id)));
    if (rung.length > 0) tx.run(addHandled, rung);
    const led = await tx.all(rows.letGo, lane);
    tx.run(rows.dropLanes, [...led.map(({ id }) => id), lane]);
  }

  private async emptyDraft(tx: Transaction, lane: number, now: number): Promise<void> {
    const row = await tx.one(rows.conversation, lane);
    if (!row) return;
    const { value } = readConversation(this.session, row);
    const version = row.version + 1;
    const emptied = layConversation(withEmptyDraft(value, now));
    const sealed = this.session.seal(placeOf.conversation(lane, version), emptied);
    tx.run(rows.emptyDraft, lane, version, sealed);
  }
}
