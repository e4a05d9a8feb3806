import { and, eq, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { LogEntry } from '../../../engine/conversation.ts';
import type { CaseChange, LineCopy, LineEdit, Turn } from '../../../engine/ports/turn-store.ts';
import { readEntry } from '../documents.ts';
import { placeOf } from '../places.ts';
import { entryRow } from '../turn-rows.ts';
import { filesOfCase, filesOfDraft, filesOfEntry, isHandout, turnTime, withEdit } from '../turn-rules.ts';
import type { Archive } from './archive.ts';
import type { CaseBook, CaseHead } from './case-book.ts';
import type { ClockBook } from './clock-book.ts';
import type { ConversationBook } from './conversation-book.ts';
import type { Copies } from './copies.ts';
import type { FileUses } from './file-uses.ts';
import type { Inbox } from './inbox.ts';
import type { LaneBook } from './lane-book.ts';
import type { Outbox } from './outbox.ts';
import { quick } from './quick.ts';
import { log } from './schema.ts';
import type { Session } from './session.ts';
import type { Views } from './views.ts';

export interface WriterParts {
  readonly session: Session;
  readonly archive: Archive;
  readonly laneBook: LaneBook;
  readonly files: FileUses;
  readonly inbox: Inbox;
  readonly caseBook: CaseBook;
  readonly conversationBook: ConversationBook;
  readonly outbox: Outbox;
  readonly copies: Copies;
  readonly clockBook: ClockBook;
  readonly views: Views;
}

/** A case that changes, and where it stood before, as it was read in the same transaction. */
export interface HeadedChange extends CaseChange {
  readonly head: CaseHead | null;
}

/** Writes a turn that was found to be neither stale nor seen. Documents share what did not change: that is not written again. */
export class TurnWriter {
  private readonly parts: WriterParts;
  private readonly statements;

  constructor(parts: WriterParts) {
    this.parts = parts;
    this.statements = prepare(parts.session);
  }

  write(turn: Turn, lane: number, changes: readonly HeadedChange[]): void {
    const { clockBook, inbox, archive } = this.parts;
    this.writeConversation(turn, lane);
    const at = turnTime(turn);
    for (const change of changes)
      this.writeCase(lane, change, at, change.case === turn.case ? turn.terms : []);
    for (const edit of turn.edits) this.edit(turn, lane, edit);
    const ids = new Map(turn.log.map((entry) => [entry.number, this.append(lane, entry)]));
    for (const copy of turn.copies) this.name(turn, lane, copy, ids);
    clockBook.drop(turn.handled);
    for (const change of turn.clocks) clockBook.set(lane, change);
    for (const change of turn.archive) archive.change(lane, change);
    for (const letter of turn.letters) inbox.post(letter);
  }

  private writeConversation({ conversation }: Turn, lane: number): void {
    const { conversationBook, files } = this.parts;
    const { value, version } = conversation;
    // Before the next version takes its place in the memory.
    const known = conversationBook.lastKnown(lane, version);
    conversationBook.save(lane, conversation);
    if (known?.draft.files !== value.draft.files) files.replace('draft', lane, filesOfDraft(value));
  }

  private writeCase(lane: number, change: HeadedChange, at: Instant, terms: readonly string[]): void {
    const { caseBook, files, views } = this.parts;
    const { head, audit, paymentNumbers } = change;
    const { value } = change.case;
    const known = head && caseBook.lastKnown(value.reference, head.version);
    const id = caseBook.save(lane, value, head, at, audit, paymentNumbers, terms);
    if (known?.exhibits !== value.exhibits) files.replace('case', id, filesOfCase(value));
    if (value.handedOverAt !== null) views.mark(id, at);
  }

  private append(lane: number, entry: LogEntry): number {
    const row = entryRow(this.parts.session, lane, entry);
    const { lastInsertRowid } = this.statements.insertEntry.run(row);
    const id = Number(lastInsertRowid);
    this.parts.files.add(isHandout(entry) ? 'handout' : 'entry', id, filesOfEntry(entry));
    if (entry.author !== 'customer') this.parts.outbox.add(lane, id, entry, 'say');
    return id;
  }

  /** What was sent of a line that is said otherwise by now is updated where it stands. */
  private edit(turn: Turn, lane: number, edit: LineEdit): void {
    const row = this.statements.entry.get({ lane, number: edit.number });
    if (!row) return;
    const { session, outbox } = this.parts;
    const edited = withEdit(readEntry(session, row), edit);
    this.statements.updateEntry.run({
      id: row.id,
      sealed: session.sealLively(placeOf.entry(lane, edit.number), edited),
    });
    if (edited.author !== 'customer')
      outbox.add(lane, row.id, { lane: turn.lane, at: turnTime(turn) }, 'update');
  }

  private name(turn: Turn, lane: number, copy: LineCopy, ids: ReadonlyMap<number, number>): void {
    const { copies, laneBook } = this.parts;
    const { number, endpoint, outside } = copy;
    const id = ids.get(number) ?? this.statements.entry.get({ lane, number })?.id;
    const address = endpoint === turn.lane ? lane : laneBook.findOrAdd(endpoint);
    if (id !== undefined) copies.add(id, address, [outside]);
  }
}

function prepare(session: Session) {
  const { db } = session;
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  return {
    insertEntry: quick(
      session,
      db
        .insert(log)
        .values({
          lane: sql.placeholder('lane'),
          number: sql.placeholder('number'),
          case: sql.placeholder('case'),
          at: sql.placeholder('at'),
          sealed: sql.placeholder('sealed'),
        })
        .prepare(),
    ),
    entry: db
      .select()
      .from(log)
      .where(and(eq(log.lane, sql.placeholder('lane')), eq(log.number, sql.placeholder('number'))))
      .prepare(),
    updateEntry: db
      .update(log)
      .set({ sealed: given('sealed') })
      .where(eq(log.id, sql.placeholder('id')))
      .prepare(),
  };
}
