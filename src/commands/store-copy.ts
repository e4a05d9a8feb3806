import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openVault } from '../adapters/files/vault.ts';
import { openSecrets, type Secrets } from '../adapters/secrets/secrets.ts';
import { openSqliteStore } from '../adapters/store/open.ts';
import { copyDatabase } from '../adapters/store/sqlite/copy.ts';
import type { OpenedStore } from '../adapters/store/store.ts';
import type { Vault } from '../engine/ports/vault.ts';
import { BACKUP_DATABASE } from './backup.ts';

export interface StoreCopy {
  readonly store: OpenedStore;
  readonly vault: Vault;
  readonly secrets: Secrets;
}

/** Reads from a copy of the database, so that it works beside a running service; the copy is gone afterwards. */
export async function withStoreCopy<T>(
  { dir, key }: { readonly dir: string; readonly key: string | null },
  read: (copy: StoreCopy) => Promise<T>,
): Promise<T> {
  const secrets = openSecrets({ dir, key });
  const staging = mkdtempSync(join(dir, 'export-'));
  try {
    await copyDatabase(dir, join(staging, BACKUP_DATABASE));
    const store = openSqliteStore({ dir: staging, secrets: secrets.sealer('store') });
    try {
      return await read({ store, vault: openVault({ dir, secrets: secrets.sealer('vault') }), secrets });
    } finally {
      store.close();
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
