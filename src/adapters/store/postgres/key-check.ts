import { EnvironmentFault } from '../../../engine/errors.ts';
import { keyOpens, sealedWord, WRONG_KEY } from '../key-word.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

const sealWord = statement('INSERT INTO key_check (id, sealed) VALUES (1, $1) ON CONFLICT DO NOTHING');
const word = statement<{ sealed: Buffer }>('SELECT sealed FROM key_check WHERE id = 1');

/** Seals a word into a new database, and in an old one sees whether the key opens it. */
export async function requireKey(session: Session): Promise<void> {
  const row = await session.write([], async (tx) => {
    await tx.all(sealWord, sealedWord(session));
    return tx.one(word);
  });
  if (!row || !keyOpens(session, row.sealed)) throw new EnvironmentFault(WRONG_KEY);
}
