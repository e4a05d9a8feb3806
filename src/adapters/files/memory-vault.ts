import type { Vault } from '../../engine/ports/vault.ts';

export interface MemoryVault extends Vault {
  readonly files: Map<string, Uint8Array>;
}

/** Bytes by their hash, in memory. */
export function createMemoryVault(): MemoryVault {
  const files = new Map<string, Uint8Array>();
  return {
    files,
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
