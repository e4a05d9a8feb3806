import { and, eq, sql } from 'drizzle-orm';
import type { Instant } from '../../../domain/instant.ts';
import type { LogEntry } from '../../../engine/conversation.ts';
import type {
  CaseChange,
  LineCopy,
  LineEdit,
  Turn,
  TurnOutcome,
  TurnStore,
} from '../../../engine/ports/turn-store.ts';
import { readCase, readConversation, readEntry } from '../documents.ts';
import { placeOf } from '../places.ts';
import { conversationRow, entryRow } from '../turn-rows.ts';
import {
  caseChanges,
  filesOfCase,
  filesOfDraft,
  filesOfEntry,
  judge,
  requireSound,
  turnTime,
  withEdit,
} from '../turn-rules.ts';
import type { Archive } from './archive.ts';
import type { CaseBook, CaseRow } from './case-book.ts';
import type { ClockBook } from './clock-book.ts';
import type { Copies } from './copies.ts';
import type { FileUses } from './file-uses.ts';
import type { Inbox } from './inbox.ts';
import type { HandledKeys } from './keys.ts';
import type { LaneBook } from './lane-book.ts';
import type { Outbox } from './outbox.ts';
import { conversations, log } from './schema.ts';
import type { Session } from './session.ts';
import type { Views } from './views.ts';

interface Parts {
  readonly session: Session;
  readonly laneBook: LaneBook;
  readonly keys: HandledKeys;
  readonly files: FileUses;
  readonly inbox: Inbox;
  readonly caseBook: CaseBook;
  readonly outbox: Outbox;
  readonly copies: Copies;
  readonly clockBook: ClockBook;
  readonly views: Views;
  readonly archive: Archive;
}

/** Loads and commits turns. A group is one transaction; each turn is judged before anything of it is written. */
export class Turns {
  private readonly parts: Parts;
  private readonly statements;

  constructor(parts: Parts) {
    this.parts = parts;
    this.statements = prepare(parts.session);
  }

  load: TurnStore['load'] = async (name) => {
    const { session, laneBook, inbox, caseBook } = this.parts;
    return session.read(() => {
      const lane = laneBook.find(name);
      if (lane === null) return { conversation: null, case: null, waiting: [] };
      const conversation = this.conversationOf(lane);
      const reference = conversation?.value.case ?? null;
      const row = reference === null ? null : caseBook.find(reference);
      return { conversation, case: row && readCase(session, row), waiting: inbox.waitingIn(lane) };
    });
  };

  loadCase: TurnStore['loadCase'] = async (reference) => {
    const { session, caseBook } = this.parts;
    return session.read(() => {
      const row = caseBook.find(reference);
      const found = row && readCase(session, row);
      const conversation = row?.lane == null ? null : this.conversationOf(row.lane);
      return found && conversation && { case: found, conversation };
    });
  };

  casesWithPayment: TurnStore['casesWithPayment'] = async (numbers) => {
    const { session, caseBook, laneBook } = this.parts;
    return session.read(() => {
      const rows = numbers.flatMap((number) => caseBook.withPayment(number));
      return [...new Map(rows.map((row) => [row.reference, row])).values()].flatMap(
        ({ reference, lane, stage }) =>
          lane === null ? [] : [{ reference, lane: laneBook.name(lane), stage }],
      );
    });
  };

  commitTurns: TurnStore['commitTurns'] = async (turns) => {
    for (const turn of turns) requireSound(turn);
    return this.parts.session.write(() => turns.map((turn) => this.commit(turn)));
  };

  private conversationOf(lane: number) {
    const row = this.statements.conversation.get({ lane });
    return row ? readConversation(this.parts.session, row) : null;
  }

  private commit(turn: Turn): TurnOutcome {
    const { keys, laneBook, caseBook } = this.parts;
    const tokens = turn.handled.map((key) => keys.tokenOf(key));
    const known = laneBook.find(turn.lane);
    const changes = caseChanges(turn).map((change) => ({
      ...change,
      before: caseBook.find(change.case.value.reference),
    }));
    const outcome = judge(turn, {
      answered: tokens.some((token) => keys.has(token)),
      conversation: known === null ? 0 : (this.statements.version.get({ lane: known })?.version ?? 0),
      cases: changes.map(({ before }) => before?.version ?? 0),
    });
    if (outcome === 'done') this.write(turn, tokens, known ?? laneBook.findOrAdd(turn.lane), changes);
    return outcome;
  }

  private write(
    turn: Turn,
    tokens: readonly Buffer[],
    lane: number,
    changes: readonly (CaseChange & { readonly before: CaseRow | null })[],
  ): void {
    const { keys, inbox, clockBook, archive } = this.parts;
    for (const token of tokens) keys.add(token);
    this.writeConversation(turn, lane);
    for (const change of changes) this.writeCase(lane, change, turnTime(turn));
    for (const edit of turn.edits) this.edit(turn, lane, edit);
    for (const entry of turn.log) this.append(lane, entry);
    for (const copy of turn.copies) this.name(lane, copy);
    for (const token of tokens) inbox.drop(token);
    clockBook.drop(turn.handled);
    for (const change of turn.clocks) clockBook.set(lane, change);
    for (const change of turn.archive) archive.change(lane, change);
    for (const letter of turn.letters) inbox.post(letter);
  }

  private writeCase(
    lane: number,
    { case: { value }, before, audit, paymentNumbers }: CaseChange & { readonly before: CaseRow | null },
    at: Instant,
  ): void {
    const { caseBook, files, views } = this.parts;
    const id = caseBook.save(lane, value, before, at, audit, paymentNumbers);
    files.replace('case', id, filesOfCase(value));
    if (value.handedOverAt !== null) views.mark(id, at);
  }

  private writeConversation({ conversation }: Turn, lane: number): void {
    const columns = conversationRow(this.parts.session, lane, conversation);
    const { version: was } = conversation;
    const { changes } =
      was === 0
        ? this.statements.insertConversation.run(columns)
        : this.statements.updateConversation.run({ ...columns, consented: columns.consented ? 1 : 0, was });
    if (changes !== 1) throw new Error('a conversation moved inside a transaction');
    this.parts.files.replace('draft', lane, filesOfDraft(conversation.value));
  }

  private append(lane: number, entry: LogEntry): void {
    const { lastInsertRowid } = this.statements.insertEntry.run(entryRow(this.parts.session, lane, entry));
    const id = Number(lastInsertRowid);
    this.parts.files.add('entry', id, filesOfEntry(entry));
    if (entry.author !== 'customer') this.parts.outbox.add(lane, id, entry, 'say');
  }

  /** What was sent of a line that is said otherwise by now is updated where it stands. */
  private edit(turn: Turn, lane: number, edit: LineEdit): void {
    const row = this.statements.entry.get({ lane, number: edit.number });
    if (!row) return;
    const { session, outbox } = this.parts;
    const edited = withEdit(readEntry(session, row), edit);
    this.statements.updateEntry.run({
      id: row.id,
      sealed: session.seal(placeOf.entry(lane, edit.number), edited),
    });
    if (edited.author !== 'customer')
      outbox.add(lane, row.id, { lane: turn.lane, at: turnTime(turn) }, 'update');
  }

  private name(lane: number, { number, endpoint, outside }: LineCopy): void {
    const { copies, laneBook } = this.parts;
    const row = this.statements.entry.get({ lane, number });
    if (row) copies.add(row.id, laneBook.findOrAdd(endpoint), [outside]);
  }
}

function prepare({ db }: Session) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const ofLane = eq(conversations.lane, sql.placeholder('lane'));
  return {
    conversation: db.select().from(conversations).where(ofLane).prepare(),
    version: db.select({ version: conversations.version }).from(conversations).where(ofLane).prepare(),
    insertConversation: db
      .insert(conversations)
      .values({
        lane: sql.placeholder('lane'),
        version: sql.placeholder('version'),
        consented: sql.placeholder('consented'),
        draftSince: sql.placeholder('draftSince'),
        sealed: sql.placeholder('sealed'),
      })
      .prepare(),
    updateConversation: db
      .update(conversations)
      .set({
        version: given('version'),
        consented: given('consented'),
        draftSince: given('draftSince'),
        sealed: given('sealed'),
      })
      .where(and(ofLane, eq(conversations.version, sql.placeholder('was'))))
      .prepare(),
    insertEntry: db
      .insert(log)
      .values({
        lane: sql.placeholder('lane'),
        number: sql.placeholder('number'),
        case: sql.placeholder('case'),
        at: sql.placeholder('at'),
        sealed: sql.placeholder('sealed'),
      })
      .prepare(),
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
