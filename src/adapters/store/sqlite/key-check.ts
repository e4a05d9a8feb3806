import { EnvironmentFault } from '../../../engine/errors.ts';
import { placeOf } from '../places.ts';
import { keyCheck } from './schema.ts';
import type { Session } from './session.ts';

const WORD = 'zhaodan';

/** Seals a word into a new database, and in an old one sees whether the key opens it. */
export function requireKey(session: Session, access: 'write' | 'read'): void {
  const row = session.db.select().from(keyCheck).get();
  if (row) {
    if (!opens(session, row.sealed)) throw new EnvironmentFault(WRONG_KEY);
  } else if (access === 'write') {
    session.write(() =>
      session.db
        .insert(keyCheck)
        .values({ id: 1, sealed: session.seal(placeOf.keyCheck, WORD) })
        .run(),
    );
  }
}

function opens(session: Session, sealed: Buffer): boolean {
  try {
    return session.unseal(placeOf.keyCheck, sealed) === WORD;
  } catch {
    return false;
  }
}

const WRONG_KEY = [
  '密钥和这个数据库对不上。请用原来的 ZHAODAN_SECRET_KEY，或把原来的 secret.key 放回数据目录。',
  'The key does not belong to this database. Use its own ZHAODAN_SECRET_KEY, or put its secret.key back into the data directory.',
].join('\n');
