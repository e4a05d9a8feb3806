import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { Instant } from '../../domain/instant.ts';
import { EnvironmentFault, ZhaodanError } from '../../engine/errors.ts';
import type { Channel } from '../../engine/inbound.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Paces } from '../../engine/ports/paces.ts';
import { portsOf } from './ports-of.ts';
import { Answers } from './postgres/answers.ts';
import { Archive } from './postgres/archive.ts';
import { Attempts } from './postgres/attempts.ts';
import { Clocks } from './postgres/clocks.ts';
import { deriveAgain } from './postgres/derive.ts';
import { Desk } from './postgres/desk.ts';
import { Due } from './postgres/due.ts';
import { Eraser } from './postgres/eraser.ts';
import { cannotOpen, isStarting, kindOf } from './postgres/faults.ts';
import { FileTable } from './postgres/file-table.ts';
import { Inbox } from './postgres/inbox.ts';
import { IncidentBook } from './postgres/incident-book.ts';
import { findEnds, findFaults } from './postgres/integrity.ts';
import { requireKey } from './postgres/key-check.ts';
import { Links } from './postgres/links.ts';
import { Loading } from './postgres/loading.ts';
import { Mailbox } from './postgres/mailbox.ts';
import { applyMigrations, requireMigrated, suffices } from './postgres/migrations.ts';
import { News } from './postgres/news.ts';
import { Outbox } from './postgres/outbox.ts';
import { SharedPaces } from './postgres/paces.ts';
import { Passes } from './postgres/passes.ts';
import { openPool } from './postgres/pool.ts';
import { Pulse } from './postgres/pulse.ts';
import { Queue } from './postgres/queue.ts';
import { Retention } from './postgres/retention.ts';
import { Session } from './postgres/session.ts';
import { readStanding } from './postgres/standing.ts';
import { statement } from './postgres/statements.ts';
import { Turns } from './postgres/turns.ts';
import { Views } from './postgres/views.ts';
import { readVitals, type Vitals } from './postgres/vitals.ts';
import { hearWakeUps, type Tasks } from './postgres/wake-ups.ts';
import type { Sealing } from './sealing.ts';
import type { OpenedStore, Store } from './store.ts';

export interface PostgresPlace {
  /** `postgres://…` */
  readonly url: string;
  readonly secrets: Sealing;
  /** Whether other processes deliver what this one makes due. */
  readonly wakesOthers?: boolean;
  /** Connections of this process at most. */
  readonly connections?: number;
}

/** A store that many processes share, with what each of them would otherwise keep in a folder or in memory. */
export interface SharedStore extends OpenedStore {
  readonly files: FileTable;
  pacesBy(clock: Clock): Paces;
  vitals(): Promise<Vitals>;
  readonly news: News;
  hearWakeUps(tasks: Tasks): { stop(): Promise<void> };
}

/**
 * Opens the store that many processes share: migrates where nobody did yet, and checks the key.
 * Throws an {@link EnvironmentFault} that says what to do.
 */
export async function openPostgresStore(place: PostgresPlace): Promise<SharedStore> {
  await migratePostgres(place.url);
  return open(place, async (session) => {
    await requireKey(session);
    await requireWhole(session);
    await deriveAgain(session);
  });
}

const unfinished = statement('SELECT 1 FROM moving');

/** A store that is half carried over is served by nobody. */
async function requireWhole(session: Session): Promise<void> {
  if ((await session.read((on) => on.one(unfinished))) === null) return;
  throw new EnvironmentFault(
    '这个数据库还没搬完，请再运行一次 zhaodan move，它会接着搬。\nA move into this database was not finished: run zhaodan move once more, it goes on where it was.',
  );
}

/** Brings the database to this program's version and gives how many steps that took. */
export function migratePostgres(url: string): Promise<number> {
  return inWords(url, () => applyMigrations(url));
}

/** Opens it beside a running service: it neither migrates nor writes the word by which the key is known. */
export function openPostgresToRead(place: PostgresPlace): Promise<SharedStore> {
  return open(place, async (session) => {
    await onOne(session, requireMigrated);
    await requireKey(session);
  });
}

async function open(
  { url, secrets, wakesOthers = false, connections = 10 }: PostgresPlace,
  check: (session: Session) => Promise<void>,
): Promise<SharedStore> {
  const pool = openPool({ url, connections });
  const session = new Session(pool, secrets);
  try {
    await inWords(url, () => check(session));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return Object.assign(assemble(session, wakesOthers), {
    files: new FileTable(session),
    pacesBy: (clock: Clock) => new SharedPaces(session, clock),
    vitals: () => readVitals(session),
    news: new News(session, url),
    hearWakeUps: (tasks: Tasks) => hearWakeUps(session, url, tasks),
    broken: session.broken,
    ready: () => canWrite(session),
    migrated: () => onOne(session, suffices),
    integrity: () => findFaults(session),
    standing: (now: Instant, served: readonly Channel[]) => readStanding(session, now, served),
    ends: () => findEnds(session),
    close: () => pool.end(),
  });
}

function assemble(session: Session, wakesOthers: boolean): Store {
  const inbox = new Inbox(session);
  const mailbox = new Mailbox(session, wakesOthers);
  const views = new Views(session, wakesOthers);
  const due = new Due({ session, outbox: new Outbox(session), clocks: new Clocks(session), mailbox, views });
  const desk = new Desk(session, inbox, due);
  const passes = new Passes(session);
  return portsOf({
    ...{ inbox, mailbox, views, due, desk, passes },
    loading: new Loading(session),
    answers: new Answers(session, wakesOthers),
    turns: new Turns(session, wakesOthers),
    queue: new Queue(session, desk),
    incidentBook: new IncidentBook(session),
    links: new Links(session, passes),
    pulse: new Pulse(session),
    retention: new Retention(session, new Eraser(session)),
    attempts: new Attempts(session),
    archive: new Archive(session),
  });
}

const writable = statement<{ replica: boolean }>('SELECT pg_is_in_recovery() AS replica');

async function canWrite(session: Session): Promise<boolean> {
  const row = await session.read((on) => on.one(writable)).catch(() => null);
  return row?.replica === false;
}

async function onOne<T>({ pool }: Session, look: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await look(client);
  } finally {
    client.release();
  }
}

const STARTING_UP_MS = 5_000;

/** A database that is just starting is waited for; any other reason is said at once. */
async function inWords<T>(url: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const cause = error instanceof ZhaodanError ? error.cause : error;
      const kind = kindOf(cause);
      if (kind === 'other' || kind === 'again') throw error;
      if (!isStarting(cause) || performance.now() - started > STARTING_UP_MS) throw cannotOpen(url, cause);
      await pause(200);
    }
  }
}
