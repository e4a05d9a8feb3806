import { type CasePapers, createPapers } from '../../../src/adapters/documents/papers.ts';
import { receiptKey } from '../../../src/wiring/receipt-key.ts';
import type { Rehearsal } from '../../../src/wiring/rehearsal.ts';
import { loaded, texts } from '../../engine/rehearsal.ts';
import { HOUSE_SECRETS } from '../secrets/house-secrets.ts';

/** The papers of what was said and done in a store, signed by the house. */
export function papersOf({ store, vault, now }: Pick<Rehearsal, 'store' | 'vault' | 'now'>): CasePapers {
  return createPapers({ store, vault, texts, ...loaded, key: receiptKey(HOUSE_SECRETS), clock: { now } });
}
