import type { Clock } from './ports/clock.ts';
import type { RetentionStore } from './ports/retention-store.ts';
import type { SweptVault, Vault } from './ports/vault.ts';

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

interface Kept {
  readonly store: Pick<RetentionStore, 'purge' | 'unnamed'>;
  readonly vault: Pick<Vault, 'remove'>;
  readonly clock: Clock;
}

/** Applies the retention rules once and removes the files nobody needs any more. Returns what went, in numbers. */
export async function applyRetention({ store, vault, clock }: Kept) {
  const { orphanedFiles, ...counts } = await store.purge(clock.now());
  await removeOrphans(orphanedFiles, store, vault);
  return { ...counts, files: orphanedFiles.length };
}

/** Removes files that a kill left behind: received and never named by an event, or deleted in the store alone. */
export async function sweepFiles(
  store: Pick<RetentionStore, 'unnamed'>,
  vault: Pick<SweptVault, 'remove' | 'leftBehind'>,
): Promise<number> {
  const left = await store.unnamed(await vault.leftBehind());
  await removeOrphans(left, store, vault);
  return left.length;
}
