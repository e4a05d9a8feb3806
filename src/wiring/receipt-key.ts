import { type SigningKey, signingKey } from '../adapters/documents/receipt.ts';
import type { Secrets } from '../adapters/secrets/secrets.ts';

/** The shop's signing key; the same for receipts, bundles, checkpoints and `zhaodan key`. */
export function receiptKey(secrets: Pick<Secrets, 'key'>): SigningKey {
  return signingKey(secrets.key('receipts'));
}
