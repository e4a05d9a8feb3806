import { hasKey, openSecrets, requireSecrets, type Secrets } from '../adapters/secrets/secrets.ts';
import { isSealed } from '../adapters/store/sqlite/key-check.ts';
import type { Config } from '../config.ts';

/** The key of a data directory: made where nothing was kept before, and never beside what another one sealed. */
export function secretsFor({ dataDir: dir, secretKey: key }: Pick<Config, 'dataDir' | 'secretKey'>): Secrets {
  const place = { dir, key };
  return hasKey(place) || !isSealed(dir) ? openSecrets(place) : requireSecrets(place);
}
