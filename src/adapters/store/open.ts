import { chmodSync, mkdirSync, statfsSync } from 'node:fs';
import type { Instant } from '../../domain/instant.ts';
import { EnvironmentFault } from '../../engine/errors.ts';
import type { Channel } from '../../engine/inbound.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import { portsOf } from './ports-of.ts';
import type { Sealing } from './sealing.ts';
import { Archive } from './sqlite/archive.ts';
import { Attempts } from './sqlite/attempts.ts';
import { CaseBook } from './sqlite/case-book.ts';
import { CasePayments } from './sqlite/case-payments.ts';
import { ClockBook } from './sqlite/clock-book.ts';
import { ConversationBook } from './sqlite/conversation-book.ts';
import { Copies } from './sqlite/copies.ts';
import { databaseFile, openDatabase, openDatabaseToRead } from './sqlite/database.ts';
import { deriveAgain } from './sqlite/derive.ts';
import { Desk } from './sqlite/desk.ts';
import { Due } from './sqlite/due.ts';
import { Eraser } from './sqlite/eraser.ts';
import { FileUses } from './sqlite/file-uses.ts';
import { watchFile } from './sqlite/file-watch.ts';
import { Inbox } from './sqlite/inbox.ts';
import { IncidentBook } from './sqlite/incident-book.ts';
import { IncidentViews } from './sqlite/incident-views.ts';
import { findEnds, findFaults } from './sqlite/integrity.ts';
import { requireKey } from './sqlite/key-check.ts';
import { HandledKeys } from './sqlite/keys.ts';
import { LaneBook } from './sqlite/lane-book.ts';
import { Links } from './sqlite/links.ts';
import { takeLock } from './sqlite/lock.ts';
import { Mailbox } from './sqlite/mailbox.ts';
import { applyMigrations, requireMigrated, versionOf } from './sqlite/migrations.ts';
import { Outbox } from './sqlite/outbox.ts';
import { Passes } from './sqlite/passes.ts';
import { Pulse } from './sqlite/pulse.ts';
import { Queue } from './sqlite/queue.ts';
import { Retention } from './sqlite/retention.ts';
import { Session } from './sqlite/session.ts';
import { standingOf } from './sqlite/standing.ts';
import { Turns } from './sqlite/turns.ts';
import { Views } from './sqlite/views.ts';
import type { OpenedStore } from './store.ts';

export interface StorePlace {
  /** The data directory, made where there is none. */
  readonly dir: string;
  readonly secrets: Sealing;
}

/**
 * Opens the store of one process: locks the directory, migrates, checks the key.
 * Throws an {@link EnvironmentFault} that says what to do.
 */
export function openSqliteStore({ dir, secrets }: StorePlace): OpenedStore {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  chmodSync(dir, 0o700);
  const lock = takeLock(dir);
  try {
    const client = openDatabase(dir);
    applyMigrations(client);
    const session = new Session(client, secrets);
    requireKey(session, 'write');
    deriveAgain(session);
    const watch = watchFile(databaseFile(dir), () => session.giveUp(new EnvironmentFault(GONE)));
    const { ports, caseBook, due } = assemble(session);
    due.takeBack();
    return Object.assign(ports, {
      broken: session.broken,
      ready: async () => watch.isThere() && hasRoom(dir) && session.write(() => client.open),
      migrated: async () => session.read(() => versionOf(client)) === 'current',
      integrity: async () => findFaults(session, caseBook),
      standing: async (now: Instant, served: readonly Channel[]) => standingOf(session, now, served),
      ends: async () => findEnds(session),
      close: async () => {
        watch.stop();
        session.flush();
        session.forget();
        client.close();
        lock.release();
      },
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** What commands read beside a running service: it neither locks nor migrates nor writes. */
export function openSqliteDesk({ dir, secrets }: StorePlace) {
  const client = openDatabaseToRead(dir);
  requireMigrated(client);
  const session = new Session(client, secrets);
  requireKey(session, 'read');
  const { ports, desk, caseBook } = assemble(session);
  return Object.assign(desk satisfies DeskStore, {
    lastBeat: ports.lastBeat,
    integrity: async () => findFaults(session, caseBook),
    ends: async () => findEnds(session),
    close: () => {
      client.close();
    },
  });
}

function assemble(session: Session) {
  const laneBook = new LaneBook(session);
  const keys = new HandledKeys(session);
  const files = new FileUses(session);
  const casePayments = new CasePayments(session);
  const caseBook = new CaseBook(session, casePayments);
  const archive = new Archive(session, laneBook, files);
  const inbox = new Inbox(session, laneBook, keys, files);
  const copies = new Copies(session);
  const outbox = new Outbox(session, laneBook, copies);
  const clockBook = new ClockBook(session, laneBook, keys);
  const views = new Views(session);
  const mailbox = new Mailbox(session, keys);
  const incidentViews = new IncidentViews(session);
  const due = new Due({ session, outbox, clockBook, views, incidentViews, mailbox });
  const passes = new Passes(session);
  const links = new Links({ session, laneBook, copies, passes });
  const desk = new Desk(session, laneBook, caseBook, inbox, due);
  const turns = new Turns({
    session,
    laneBook,
    keys,
    files,
    inbox,
    caseBook,
    conversationBook: new ConversationBook(session),
    casePayments,
    outbox,
    copies,
    clockBook,
    views,
    archive,
  });
  const eraser = new Eraser({ session, keys, files, caseBook, clockBook, views });
  const retention = new Retention({ session, laneBook, inbox, files, passes, eraser, archive });
  const ports = portsOf({
    ...{ inbox, turns, due, desk, passes, links, retention, archive },
    ...{ loading: turns, answers: turns, mailbox: due, views: due },
    queue: new Queue(session, caseBook, desk),
    incidentBook: new IncidentBook(session),
    pulse: new Pulse(session, laneBook),
    attempts: new Attempts(session),
  });
  return { ports, desk, caseBook, due };
}

const GONE = [
  '数据库文件被删除或换掉了，程序必须停下：再写进去的都不会留下。请恢复原来的文件，或从备份恢复，再启动。',
  'The database file was deleted or replaced. The program has to stop, for nothing it writes would be kept. Put the file back, or restore a backup, and start again.',
].join('\n');

/** Below this a message may still fit and the next one not. */
const LEAST_ROOM = 1024 ** 2;

function hasRoom(dir: string): boolean {
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize >= LEAST_ROOM;
}
