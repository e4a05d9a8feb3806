import { existsSync } from 'node:fs';
import { EnvironmentFault } from '../../../engine/errors.ts';
import { keyOpens, sealedWord, WRONG_KEY } from '../key-word.ts';
import { databaseFile, openDatabaseToRead } from './database.ts';
import { keyCheck } from './schema.ts';
import type { Session } from './session.ts';

/** Whether a database lies there that knows its key: no new one would open it. */
export function isSealed(dir: string): boolean {
  if (!existsSync(databaseFile(dir))) return false;
  const client = openDatabaseToRead(dir);
  try {
    const known = client.prepare("SELECT 1 FROM sqlite_master WHERE name = 'key_check'").get();
    return known !== undefined && client.prepare('SELECT 1 FROM key_check').get() !== undefined;
  } finally {
    client.close();
  }
}

/** Seals a word into a new database, and in an old one sees whether the key opens it. */
export function requireKey(session: Session, access: 'write' | 'read'): void {
  const row = session.db.select().from(keyCheck).get();
  if (row) {
    if (!keyOpens(session, row.sealed)) throw new EnvironmentFault(WRONG_KEY);
  } else if (access === 'write') {
    session.write(() =>
      session.db
        .insert(keyCheck)
        .values({ id: 1, sealed: sealedWord(session) })
        .run(),
    );
  }
}
