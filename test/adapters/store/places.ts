import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSecrets } from '../../../src/adapters/secrets/secrets.ts';
import { openSqliteStore, type SqliteStore } from '../../../src/adapters/store/open.ts';

/** Secrets of a key everybody knows. */
export const testSecrets = openSecrets({ dir: '', key: Buffer.alloc(32, 7).toString('base64') });

/** An empty directory of its own; `remove` when done. */
export function freshDir(): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export function openIn(dir: string): SqliteStore {
  return openSqliteStore({ dir, secrets: testSecrets });
}
