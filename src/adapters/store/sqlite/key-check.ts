import { EnvironmentFault } from '../../../engine/errors.ts';
import { keyOpens, sealedWord, WRONG_KEY } from '../key-word.ts';
import { keyCheck } from './schema.ts';
import type { Session } from './session.ts';

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
