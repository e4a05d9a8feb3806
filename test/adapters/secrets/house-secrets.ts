import { openSecrets } from '../../../src/adapters/secrets/secrets.ts';

/** All that derives from the one key of a house that is only there for a test; nothing lies in its directory. */
export const HOUSE_SECRETS = openSecrets({ dir: '/nowhere', key: Buffer.alloc(32, 3).toString('base64') });
