import { createHash } from 'node:crypto';
import { DAY, type Instant } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { SweptVault } from '../../engine/ports/vault.ts';
import { type FileSealing, requireName } from './file-sealing.ts';

/** Sealed bytes by name, in a database that many processes share. */
export interface FileTable {
  /** Keeps what `seal` gives where nothing is kept yet, and notes that it was put now. */
  put(sha256: string, seal: () => Buffer, at: Instant): Promise<void>;
  read(sha256: string): Promise<Buffer | null>;
  /** Removes it if `unneeded` still says so; no `put` of the same name happens in between. */
  remove(sha256: string, unneeded: () => Promise<boolean>): Promise<void>;
  /** Names that nobody has put since. */
  putBefore(at: Instant): Promise<readonly string[]>;
}

export interface TablePlace {
  readonly table: FileTable;
  readonly secrets: FileSealing;
  readonly clock: Clock;
}

/** Original bytes in a table, each sealed for its own name. */
export function openTableVault({ table, secrets, clock }: TablePlace): SweptVault {
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await table.put(sha256, () => secrets.seal(sha256, bytes), clock.now());
      return { sha256 };
    },
    async read(sha256) {
      requireName(sha256);
      const sealed = await table.read(sha256);
      return sealed && secrets.open(sha256, sealed);
    },
    async remove(sha256, unneeded) {
      requireName(sha256);
      await table.remove(sha256, unneeded);
    },
    // How much room a database has is its operator's affair; a full one says so.
    free: async () => Number.MAX_SAFE_INTEGER,
    // Others may be receiving: what was put a moment ago is about to be named.
    leftBehind: async () => table.putBefore(clock.now() - DAY),
  };
}
