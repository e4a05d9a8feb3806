import { openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { openPostgresStore, type SharedStore } from '../../src/adapters/store/open-postgres.ts';
import { type RunningService, startService } from './service.ts';

const KEY = Buffer.alloc(32, 5).toString('base64');

/** A process of the program on a database that it shares with others. */
export function startOn(
  url: string,
  role: 'all' | 'web' | 'worker' = 'all',
  env: Record<string, string> = {},
  root?: string,
): Promise<RunningService> {
  const all = { DATABASE_URL: url, ZHAODAN_SECRET_KEY: KEY, ZHAODAN_ROLE: role, ...env };
  return startService('/nowhere', all, [], root);
}

/** The store as the processes see it. */
export function storeOn(url: string): Promise<SharedStore> {
  const secrets = openSecrets({ dir: '/nowhere', key: KEY }).sealer('store');
  return openPostgresStore({ url, secrets, connections: 3 });
}
