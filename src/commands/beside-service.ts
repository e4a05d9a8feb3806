import { join } from 'node:path';
import { openVault } from '../adapters/files/vault.ts';
import { requireSecrets, type Secrets } from '../adapters/secrets/secrets.ts';
import { openSqliteStore } from '../adapters/store/open.ts';
import { copyDatabase } from '../adapters/store/sqlite/copy.ts';
import { requireDatabase } from '../adapters/store/sqlite/database.ts';
import { openStaging } from '../adapters/store/sqlite/staging.ts';
import type { Clock } from '../engine/ports/clock.ts';
import { type OpenedStorage, openStorage, type StoragePlace } from '../wiring/storage.ts';
import { BACKUP_DATABASE } from './backup.ts';

/** Reads what is kept while the service runs: of an embedded store a copy, which is gone afterwards. */
export async function besideService<T>(
  place: StoragePlace,
  clock: Clock,
  read: (kept: Pick<OpenedStorage, 'store' | 'vault' | 'secrets'>) => Promise<T>,
): Promise<T> {
  if (place.database === null) return fromCopy(place, read);
  const storage = await openStorage(place, clock, 'read');
  try {
    return await read(storage);
  } finally {
    await storage.close();
  }
}

/** Throws where the directory holds nothing yet: a mistyped one must not become a shop's. Returns what opens it. */
export function requireKept({ dataDir: dir, secretKey: key }: Omit<StoragePlace, 'database'>): Secrets {
  const secrets = requireSecrets({ dir, key });
  requireDatabase(dir);
  return secrets;
}

async function fromCopy<T>(
  place: StoragePlace,
  read: (kept: Pick<OpenedStorage, 'store' | 'vault' | 'secrets'>) => Promise<T>,
): Promise<T> {
  const { dataDir: dir } = place;
  const secrets = requireKept(place);
  const { path: staging, clear } = openStaging(dir, 'export');
  try {
    await copyDatabase(dir, join(staging, BACKUP_DATABASE));
    const store = openSqliteStore({ dir: staging, secrets: secrets.sealer('store') });
    try {
      return await read({ store, vault: openVault({ dir, secrets: secrets.sealer('vault') }), secrets });
    } finally {
      await store.close();
    }
  } finally {
    clear();
  }
}
