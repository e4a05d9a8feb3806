/** Where original bytes lie, encrypted, under their SHA-256. */
export interface Vault {
  /** Writes and syncs before it resolves; the same bytes twice are one file. Rejects with `storage_full` if there is no room. */
  put(bytes: Uint8Array): Promise<{ readonly sha256: string }>;
  /** The original bytes, or `null` where they were deleted. */
  read(sha256: string): Promise<Uint8Array | null>;
  /**
   * Removes the file if `unneeded` still says so; no `put` of the same bytes happens in between. Who puts bytes that
   * may be there already must put them once more when they are named: they may have been removed before that.
   */
  remove(sha256: string, unneeded: () => Promise<boolean>): Promise<void>;
  /** Bytes that are free where it writes. */
  free(): Promise<number>;
}

/** A vault in which a kill may have left files that nothing names. */
export interface SweptVault extends Vault {
  /** Files that may be such: those that nobody is about to name. */
  leftBehind(): Promise<readonly string[]>;
}
