import type { Case } from '../../../domain/case.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { ArchiveChange } from '../../../engine/archive/archived-order.ts';
import type { Conversation } from '../../../engine/conversation.ts';
import { channelOf } from '../../../engine/inbound.ts';
import type { Parcel } from '../../../engine/ports/sender.ts';
import type { CaseChange, LineEdit, Turn } from '../../../engine/ports/turn-store.ts';
import { CHAIN_START } from '../chain.ts';
import { idOf, numberIn } from '../due-ids.ts';
import { placeOf } from '../places.ts';
import { caseRow, chainRows, conversationRow, entryRow, termToken } from '../turn-rows.ts';
import {
  caseChanges,
  filesOfCase,
  filesOfDraft,
  filesOfEntry,
  isHandout,
  turnTime,
  withEdit,
} from '../turn-rules.ts';
import { addKept, addKeptFiles, dropKept } from './archive.ts';
import { dropEvents } from './inbox.ts';
import { addLanes, laneRow, laneToken, type NamedLane } from './lanes.ts';
import type { Session } from './session.ts';
import type { Bulk, Transaction } from './statements.ts';
import type { TurnState } from './turn-state.ts';
import * as rows from './turn-statements.ts';
import type { Wake } from './wake-ups.ts';

export interface Answering {
  /** Hashes of the keys that are answered. */
  readonly tokens: readonly Buffer[];
  /** The events wait in the inbox, and go from there. */
  readonly stored: boolean;
}

/** The rows that are given to a statement. */
type RowsOf<T> = T extends Bulk<infer Given, unknown> ? Given[] : never;

/** Gathers what the turns of a group change, and writes it as a few statements over all of them. */
export class TurnWriter {
  private readonly session: Session;
  private readonly state: TurnState;
  private readonly keys: Buffer[] = [];
  private readonly events: Buffer[] = [];
  private readonly endpoints: NamedLane[] = [];
  private readonly newConversations: RowsOf<typeof rows.addConversations> = [];
  private readonly movedConversations: RowsOf<typeof rows.moveConversations> = [];
  private readonly newCases: RowsOf<typeof rows.addCases> = [];
  private readonly movedCases: RowsOf<typeof rows.moveCases> = [];
  private readonly audit: RowsOf<typeof rows.addAudit> = [];
  private readonly openings: RowsOf<typeof rows.addOpenings> = [];
  private readonly payments: RowsOf<typeof rows.addPayments> = [];
  private readonly terms: RowsOf<typeof rows.addTerms> = [];
  private readonly otherDrafts: number[] = [];
  private readonly otherPayments: string[] = [];
  private readonly otherFiles: string[] = [];
  private readonly draftFiles: RowsOf<typeof rows.addDraftFiles> = [];
  private readonly caseFiles: RowsOf<typeof rows.addCaseFiles> = [];
  private readonly views: RowsOf<typeof rows.markViews> = [];
  private readonly edited: RowsOf<typeof rows.editEntries> = [];
  private readonly entries: RowsOf<typeof rows.addEntries> = [];
  private readonly entryFiles: RowsOf<typeof rows.addEntryFiles> = [];
  private readonly sends: RowsOf<typeof rows.addSends> = [];
  private readonly copies: RowsOf<typeof rows.addCopies> = [];
  private readonly oldClocks: number[] = [];
  private readonly movedClocks: (RowsOf<typeof rows.moveClocks>[number] & { readonly lane: number })[] = [];
  private readonly clocks: RowsOf<typeof rows.addClocks> = [];
  private readonly kept: RowsOf<typeof addKept> = [];
  private readonly keptFiles: RowsOf<typeof addKeptFiles> = [];
  private readonly noLongerKept: RowsOf<typeof dropKept> = [];

  constructor(session: Session, state: TurnState) {
    this.session = session;
    this.state = state;
  }

  /** Gives the hashes of the keys of clocks that can no longer ring. */
  add(turn: Turn, lane: number, { tokens, stored }: Answering): readonly Buffer[] {
    this.keys.push(...tokens);
    if (stored) this.events.push(...tokens);
    this.addConversation(turn, lane);
    for (const change of caseChanges(turn)) this.addCase(change, lane, turnTime(turn));
    const reference = turn.case?.value.reference;
    if (reference !== undefined)
      for (const term of new Set(turn.terms))
        this.terms.push({ reference, term: termToken(this.session, term) });
    this.addEdits(turn, lane);
    for (const entry of turn.log) {
      const { case: reference, ...row } = entryRow(this.session, lane, entry);
      this.entries.push({ ...row, reference });
      const by = isHandout(entry) ? 'handout' : 'entry';
      this.entryFiles.push(
        ...filesOfEntry(entry).map((sha256) => ({ lane, number: entry.number, by, sha256 }) as const),
      );
      if (entry.author !== 'customer') this.send(turn.lane, lane, entry, 'say');
    }
    for (const { number, endpoint, outside } of turn.copies) {
      this.endpoints.push(laneRow(this.session, endpoint));
      this.copies.push({ lane, number, token: laneToken(this.session, endpoint), outside });
    }
    for (const change of turn.archive) this.addArchived(lane, change);
    return this.setClocks(turn, lane);
  }

  /** Nothing here waits for an answer: it all travels together. */
  write(tx: Transaction): void {
    if (this.keys.length > 0) tx.run(rows.addHandled, this.keys);
    if (this.events.length > 0) tx.run(dropEvents, this.events);
    tx.runAll(addLanes, this.endpoints);
    tx.runAll(rows.addConversations, this.newConversations);
    tx.runAll(rows.moveConversations, this.movedConversations);
    this.writeDraftFiles(tx);
    this.writeCases(tx);
    tx.runAll(rows.editEntries, this.edited);
    tx.runAll(rows.addEntries, this.entries);
    tx.runAll(rows.addEntryFiles, this.entryFiles);
    tx.runAll(rows.addSends, this.sends);
    tx.runAll(rows.addCopies, this.copies);
    tx.runAll(rows.moveClocks, this.movedClocks);
    if (this.oldClocks.length > 0) tx.run(rows.dropClocks, this.oldClocks);
    tx.runAll(rows.addClocks, this.clocks);
    tx.runAll(dropKept, this.noLongerKept);
    tx.runAll(addKept, this.kept);
    tx.runAll(addKeptFiles, this.keptFiles);
  }

  /** When something becomes due by this, the earliest for each lane. */
  wakes(): readonly Wake[] {
    const shown = [...this.newCases, ...this.movedCases].filter(({ handedover }) => handedover !== null);
    const times = [
      ...this.sends,
      ...shown.map(({ lane, updated }) => ({ lane, at: updated })),
      ...[...this.clocks, ...this.movedClocks].map(({ lane, due }) => ({ lane, at: due })),
    ];
    return [...Map.groupBy(times, ({ lane }) => lane)].map(([lane, each]) => ({
      lane,
      at: Math.min(...each.map(({ at }) => at)),
    }));
  }

  private writeCases(tx: Transaction): void {
    if (this.newCases.length + this.movedCases.length === 0) return;
    tx.runAll(rows.addCases, this.newCases);
    tx.runAll(rows.moveCases, this.movedCases);
    tx.runAll(rows.addAudit, this.audit);
    tx.runAll(rows.addOpenings, this.openings);
    const { payments, caseFiles } = this;
    if (this.otherPayments.length > 0) {
      tx.run(
        rows.dropPayments,
        this.otherPayments,
        payments.map(({ reference }) => reference),
        payments.map(({ token }) => token),
      );
    }
    if (this.otherFiles.length > 0) {
      tx.run(
        rows.dropCaseFiles,
        this.otherFiles,
        caseFiles.map(({ reference }) => reference),
        caseFiles.map(({ sha256 }) => sha256),
      );
    }
    tx.runAll(rows.addPayments, payments);
    tx.runAll(rows.addTerms, this.terms);
    tx.runAll(rows.addCaseFiles, caseFiles);
    tx.runAll(rows.markViews, this.views);
  }

  private writeDraftFiles(tx: Transaction): void {
    const { draftFiles } = this;
    if (this.otherDrafts.length > 0) {
      tx.run(
        rows.dropDraftFiles,
        this.otherDrafts,
        draftFiles.map(({ lane }) => lane),
        draftFiles.map(({ sha256 }) => sha256),
      );
    }
    tx.runAll(rows.addDraftFiles, draftFiles);
  }

  /** Documents share what did not change: that is not written again. */
  private addConversation({ conversation }: Turn, lane: number): void {
    const { value, version } = conversation;
    const known = this.session.documents.last(placeOf.conversation(lane, version)) as
      | Conversation
      | undefined;
    const { draftSince: draft, ...row } = conversationRow(this.session, lane, conversation);
    const list = conversation.version === 0 ? this.newConversations : this.movedConversations;
    list.push({ ...row, draft });
    if (known?.draft.files === value.draft.files) return;
    if (version > 0) this.otherDrafts.push(lane);
    this.draftFiles.push(...filesOfDraft(value).map((sha256) => ({ lane, sha256 })));
  }

  private addCase({ case: { value }, audit, paymentNumbers }: CaseChange, lane: number, at: Instant): void {
    const { reference } = value;
    const before = this.state.cases.get(reference) ?? null;
    const known = this.session.documents.last(placeOf.case(reference, before?.version ?? 0)) as
      | Case
      | undefined;
    const { handedOverAt, closedAt, updatedAt, ...row } = caseRow(this.session, value, before, at);
    const start = before ? { seq: before.chainSeq, hash: before.chainHash } : CHAIN_START;
    const { events, opened, head } = chainRows(this.session, reference, start, audit);
    const columns = { handedover: handedOverAt, closed: closedAt, updated: updatedAt };
    (before ? this.movedCases : this.newCases).push({
      ...{ ...row, ...columns, ...head, lane },
      ...rows.derivedRow(value),
    });
    this.audit.push(...events.map((each) => ({ reference, ...each })));
    this.openings.push(...opened.map((each) => ({ reference, ...each })));
    // They are in the facts and in the exhibits: where neither changed, none of them did.
    if (known?.facts !== value.facts || known.exhibits !== value.exhibits) {
      if (before) this.otherPayments.push(reference);
      for (const number of new Set(paymentNumbers))
        this.payments.push({ reference, token: this.session.sealing.token('payment', number) });
    }
    if (known?.exhibits !== value.exhibits) {
      if (before) this.otherFiles.push(reference);
      this.caseFiles.push(...filesOfCase(value).map((sha256) => ({ reference, sha256 })));
    }
    if (handedOverAt !== null) this.views.push({ reference, at });
  }

  /** What was sent of a line that is said otherwise by now is updated where it stands. */
  private addEdits(turn: Turn, lane: number): void {
    const edits = Map.groupBy(turn.edits, ({ number }) => number);
    for (const [number, changes] of edits) this.edit(turn, lane, number, changes);
  }

  private edit(turn: Turn, lane: number, number: number, changes: readonly LineEdit[]): void {
    const before = this.state.entry(lane, number);
    if (!before) return;
    const entry = changes.reduce(withEdit, before);
    this.edited.push({ lane, number, sealed: this.session.seal(placeOf.entry(lane, number), entry) });
    if (entry.author === 'customer') return;
    for (const _ of changes) this.send(turn.lane, lane, { number, at: turnTime(turn) }, 'update');
  }

  /** To the conversation's own address and to each that leads into it. */
  private send(
    name: string,
    lane: number,
    { number, at }: { readonly number: number; readonly at: number },
    what: Parcel['what'],
  ): void {
    const line = { lane, number, what, at };
    this.sends.push({ ...line, endpoint: null, channel: channelOf(name) });
    for (const there of this.state.leading.get(lane) ?? [])
      this.sends.push({ ...line, endpoint: there.id, channel: channelOf(there.name) });
  }

  private addArchived(lane: number, change: ArchiveChange): void {
    if ('drop' in change) {
      this.noLongerKept.push({ lane, name: change.drop });
      return;
    }
    const { name, keptAt, files } = change.keep;
    const sealed = this.session.seal(placeOf.archive(name), change.keep);
    this.kept.push({ lane, name, kept: keptAt, sealed });
    this.keptFiles.push(...files.map(({ sha256 }) => ({ name, sha256 })));
  }

  /** A clock that is stopped, or moved once somebody holds its id, can no longer ring: that id counts as handled. */
  private setClocks(turn: Turn, lane: number): readonly Buffer[] {
    const rung = turn.handled.flatMap((name) => numberIn(name, 'clock') ?? []);
    const running = this.state.clocks.get(lane);
    const stopped: number[] = [];
    for (const { name, dueAt } of turn.clocks) {
      const clock = running?.get(name);
      const runs = clock !== undefined && !rung.includes(clock.id);
      if (dueAt !== null && runs && clock.isIdle) this.movedClocks.push({ id: clock.id, lane, due: dueAt });
      else {
        if (runs) stopped.push(clock.id);
        if (dueAt !== null) this.clocks.push({ lane, name, due: dueAt });
      }
    }
    this.oldClocks.push(...rung, ...stopped);
    const gone = stopped.map((id) => this.session.sealing.token('key', idOf('clock', id)));
    this.keys.push(...gone);
    return gone;
  }
}
