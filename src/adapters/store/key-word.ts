import { placeOf } from './places.ts';
import type { Records } from './records.ts';

const WORD = 'zhaodan';

/** What lies in every database, so that a wrong key is known before anything is written with it. */
export function sealedWord(records: Records): Buffer {
  return records.seal(placeOf.keyCheck, WORD);
}

export function keyOpens(records: Records, sealed: Buffer): boolean {
  try {
    return records.unseal(placeOf.keyCheck, sealed) === WORD;
  } catch {
    return false;
  }
}

export const WRONG_KEY = [
  '密钥和这个数据库对不上。请用原来的 ZHAODAN_SECRET_KEY，或把原来的 secret.key 放回数据目录。',
  'The key does not belong to this database. Use its own ZHAODAN_SECRET_KEY, or put its secret.key back into the data directory.',
].join('\n');
