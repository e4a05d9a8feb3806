/** Where original bytes lie, encrypted, under their SHA-256. */
export interface Vault {
  /** Writes and syncs before it resolves; the same bytes twice are one file. Rejects with `storage_full` if there is no room. */
  put(bytes: Uint8Array): Promise<{ readonly sha256: string }>;
  /** The original bytes, or `null` where they were deleted. */
  read(sha256: string): Promise<Uint8Array | null>;
  remove(sha256: string): Promise<void>;
}
