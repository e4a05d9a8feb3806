import { and, eq, sql } from 'drizzle-orm';
import type { Conversation } from '../../../engine/conversation.ts';
import type { Versioned } from '../../../engine/ports/turn-store.ts';
import { readConversation } from '../documents.ts';
import { Lately } from '../lately.ts';
import { placeOf } from '../places.ts';
import { conversationRow } from '../turn-rows.ts';
import { quick } from './quick.ts';
import { conversations } from './schema.ts';
import type { Session } from './session.ts';

const MOST_KNOWN = 1024;

/** Conversation documents; what changes them is used inside a turn's transaction. */
export class ConversationBook {
  private readonly session: Session;
  /** This process alone writes conversations: as it left them they are. */
  private readonly versions = new Lately<number>(MOST_KNOWN);
  private readonly statements;

  constructor(session: Session) {
    this.session = session;
    this.statements = prepare(session);
    session.whenForgetting(() => this.versions.clear());
  }

  read(lane: number): Versioned<Conversation> | null {
    const version = this.versions.last(lane);
    const known = version && this.lastKnown(lane, version);
    if (known) return { value: known, version };
    const row = this.statements.row.get({ lane });
    if (!row) return null;
    this.versions.put(lane, row.version);
    return readConversation(this.session, row);
  }

  /** 0 where there is none. */
  versionOf(lane: number): number {
    return this.versions.get(lane, () => this.statements.version.get({ lane })?.version) ?? 0;
  }

  /** Writes the version that follows the one that was read. */
  save(lane: number, read: Versioned<Conversation>): void {
    const columns = conversationRow(this.session, lane, read);
    const { insert, update } = this.statements;
    const { changes } =
      read.version === 0
        ? insert.run(columns)
        : update.run({ ...columns, consented: columns.consented ? 1 : 0, was: read.version });
    if (changes !== 1) throw new Error('a conversation moved inside a transaction');
    this.versions.put(lane, columns.version);
  }

  /** The document of this version, where it is remembered. */
  lastKnown(lane: number, version: number): Conversation | undefined {
    return this.session.documents.last(placeOf.conversation(lane, version)) as Conversation | undefined;
  }
}

function prepare(session: Session) {
  const { db } = session;
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const ofLane = eq(conversations.lane, sql.placeholder('lane'));
  return {
    row: db.select().from(conversations).where(ofLane).prepare(),
    version: db.select({ version: conversations.version }).from(conversations).where(ofLane).prepare(),
    insert: quick(
      session,
      db
        .insert(conversations)
        .values({
          lane: sql.placeholder('lane'),
          version: sql.placeholder('version'),
          consented: sql.placeholder('consented'),
          draftSince: sql.placeholder('draftSince'),
          sealed: sql.placeholder('sealed'),
        })
        .prepare(),
    ),
    update: quick(
      session,
      db
        .update(conversations)
        .set({
          version: given('version'),
          consented: given('consented'),
          draftSince: given('draftSince'),
          sealed: given('sealed'),
        })
        .where(and(ofLane, eq(conversations.version, sql.placeholder('was'))))
        .prepare(),
    ),
  };
}
