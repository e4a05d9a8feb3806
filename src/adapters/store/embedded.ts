import { existsSync } from 'node:fs';
import { EnvironmentFault } from '../../engine/errors.ts';
import type { Sealing } from './sealing.ts';
import { CaseBook } from './sqlite/case-book.ts';
import { CasePayments } from './sqlite/case-payments.ts';
import { databaseFile, openDatabase } from './sqlite/database.ts';
import { findFaults } from './sqlite/integrity.ts';
import { requireKey } from './sqlite/key-check.ts';
import { takeLock } from './sqlite/lock.ts';
import { applyMigrations } from './sqlite/migrations.ts';
import { Session } from './sqlite/session.ts';

/** An embedded store that is left behind; nobody serves it meanwhile. */
export interface EmbeddedStore {
  readonly session: Session;
  faults(): readonly string[];
  close(): void;
}

/** Locks it, brings it to this program's version, and checks the key. Throws where there is none. */
export function openEmbedded(dir: string, secrets: Sealing): EmbeddedStore {
  if (!existsSync(databaseFile(dir)))
    throw new EnvironmentFault(
      `${dir} 里没有找单的数据库，请用 ZHAODAN_DATA_DIR 指明要搬走的目录。\nThere is no Zhaodan database in ${dir}: name the directory to move with ZHAODAN_DATA_DIR.`,
    );
  const lock = takeLock(dir);
  try {
    const client = openDatabase(dir);
    applyMigrations(client);
    const session = new Session(client, secrets);
    requireKey(session, 'read');
    return {
      session,
      faults: () => findFaults(session, new CaseBook(session, new CasePayments(session))),
      close() {
        client.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
