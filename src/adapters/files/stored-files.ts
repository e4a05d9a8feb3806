import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The SHA-256 of every file in the vault of a data directory; its place is `files/` and {@link placeInVault}. */
export function storedFiles(dir: string): readonly string[] {
  const root = join(dir, 'files');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((name) => readdirSync(join(root, name)))
    .filter((name) => /^[0-9a-f]{64}$/.test(name));
}

/** Where a file lies, below `files/`. */
export function placeInVault(sha256: string): string {
  return join(sha256.slice(0, 2), sha256);
}
