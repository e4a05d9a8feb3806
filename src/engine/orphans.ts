import type { RetentionStore } from './ports/retention-store.ts';
import type { Vault } from './ports/vault.ts';

/** Removes those of these files that nothing names when their turn comes: the same bytes may have been sent again. */
export async function removeOrphans(
  files: readonly string[],
  store: Pick<RetentionStore, 'unnamed'>,
  vault: Pick<Vault, 'remove'>,
): Promise<void> {
  for (const sha256 of files) {
    await vault.remove(sha256, async () => (await store.unnamed([sha256])).length > 0);
  }
}
