import type { Vault } from '../../engine/ports/vault.ts';

/** So much of the disk is left to what people write: files are refused before it is touched. */
const LEAST_FREE = 200 * 1024 * 1024;

export async function hasRoom(vault: Pick<Vault, 'free'>, bytes: number): Promise<boolean> {
  return (await vault.free()) - bytes >= LEAST_FREE;
}
