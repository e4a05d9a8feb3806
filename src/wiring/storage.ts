import { openTableVault } from '../adapters/files/table-vault.ts';
import { openVault } from '../adapters/files/vault.ts';
import { requireSecrets, type Secrets } from '../adapters/secrets/secrets.ts';
import { MemoryPaces } from '../adapters/store/memory/paces.ts';
import { openSqliteStore } from '../adapters/store/open.ts';
import type { SharedStore } from '../adapters/store/open-postgres.ts';
import type { OpenedStore } from '../adapters/store/store.ts';
import { requireDataDir } from '../config/data-dir.ts';
import type { Config, Role } from '../config.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { Paces } from '../engine/ports/paces.ts';
import type { SweptVault } from '../engine/ports/vault.ts';
import { secretsFor } from './secrets.ts';

/** Where everything is kept, and the key to it. */
export interface OpenedStorage {
  readonly secrets: Secrets;
  readonly store: OpenedStore;
  readonly vault: SweptVault;
  readonly paces: Paces;
  /** Where other processes work on the same store; `null`: this is the only one. */
  readonly others: OtherProcesses | null;
  close(): Promise<void>;
}

/** How processes on one store hear of each other. */
export type OtherProcesses = Pick<SharedStore, 'news' | 'hearWakeUps'>;

export type StoragePlace = Pick<Config, 'dataDir' | 'secretKey' | 'database'> & { readonly role?: Role };

/** `read`: beside a running service, which alone migrates. */
type Access = 'serve' | 'read';

/** In one directory for one process, or in a database for as many as there are. */
export async function openStorage(
  place: StoragePlace,
  clock: Clock,
  access: Access = 'serve',
): Promise<OpenedStorage> {
  return place.database === null
    ? openEmbedded(place, clock)
    : openShared(place.database, place, clock, access);
}

function openEmbedded(place: StoragePlace, clock: Clock): OpenedStorage {
  const { dataDir: dir } = place;
  requireDataDir(dir);
  const secrets = secretsFor(place);
  const store = openSqliteStore({ dir, secrets: secrets.sealer('store') });
  const vault = openVault({ dir, secrets: secrets.sealer('vault') });
  return { secrets, store, vault, paces: new MemoryPaces(clock), others: null, close: () => store.close() };
}

async function openShared(
  url: string,
  { dataDir: dir, secretKey: key, role }: StoragePlace,
  clock: Clock,
  access: Access,
): Promise<OpenedStorage> {
  // PostgreSQL's driver is large, and most shops start without it.
  const { openPostgresStore, openPostgresToRead } = await import('../adapters/store/open-postgres.ts');
  const open = access === 'serve' ? openPostgresStore : openPostgresToRead;
  const secrets = requireSecrets({ dir, key });
  const store = await open({ url, secrets: secrets.sealer('store'), wakesOthers: role === 'web' });
  const vault = openTableVault({ table: store.files, secrets: secrets.sealer('vault'), clock });
  return { secrets, store, vault, paces: store.pacesBy(clock), others: store, close: () => store.close() };
}
