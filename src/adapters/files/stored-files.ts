import { existsSync, readdirSync, rmSync } from 'node:fs';
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

/** Where files lie while they are written; see {@link dropUnfinished}. */
export function incomingIn(dir: string): string {
  return join(dir, 'files', 'incoming');
}

/** Removes what a kill left half-written. Only while nothing is being received. */
export function dropUnfinished(dir: string): void {
  const incoming = incomingIn(dir);
  if (!existsSync(incoming)) return;
  for (const name of readdirSync(incoming)) rmSync(join(incoming, name), { force: true });
}
