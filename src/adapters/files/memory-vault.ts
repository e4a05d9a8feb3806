import type { Vault } from '../../engine/ports/vault.ts';

/** Bytes by their hash, in memory. */
export function createMemoryVault(): Vault {
  const files = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
      const sha256 = Buffer.from(digest).toString('hex');
      files.set(sha256, bytes);
      return { sha256 };
    },
    read: async (sha256) => files.get(sha256) ?? null,
    async remove(sha256, unneeded) {
      if (await unneeded()) files.delete(sha256);
    },
    free: async () => Number.POSITIVE_INFINITY,
  };
}
