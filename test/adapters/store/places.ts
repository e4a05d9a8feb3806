import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sealer } from '../../../src/adapters/secrets/sealing.ts';
import { openSqliteStore } from '../../../src/adapters/store/open.ts';
import { databaseFile } from '../../../src/adapters/store/sqlite/database.ts';
import type { OpenedStore } from '../../../src/adapters/store/store.ts';

const TEST_KEY = Buffer.alloc(32, 7);
export const testSecrets = new Sealer(TEST_KEY, 'store');

/** An empty directory of its own; `remove` when done. */
export function freshDir(): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export function openIn(dir: string): OpenedStore {
  return openSqliteStore({ dir, secrets: testSecrets });
}

let empty: Buffer | undefined;

function emptyStore(): Buffer {
  const { dir, remove } = freshDir();
  openIn(dir).close();
  const bytes = readFileSync(databaseFile(dir));
  remove();
  return bytes;
}

/** A directory of its own with an empty store that is migrated already: copied, which is faster than to migrate each. */
export function freshStore(): ReturnType<typeof freshDir> {
  empty ??= emptyStore();
  const fresh = freshDir();
  writeFileSync(databaseFile(fresh.dir), empty, { mode: 0o600 });
  return fresh;
}
