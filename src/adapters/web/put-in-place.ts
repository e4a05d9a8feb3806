import { renameSync, rmSync } from 'node:fs';

/**
 * Moves a folder that was made beside its place there, in the place of what it was. Where two do so at the same time,
 * both have made the same: either one may stay.
 */
export function putInPlace(beside: string, place: string): void {
  const former = `${beside}-former`;
  passing(['ENOENT'], () => renameSync(place, former));
  passing(['ENOTEMPTY', 'EEXIST'], () => renameSync(beside, place));
  for (const left of [former, beside]) rmSync(left, { recursive: true, force: true });
}

/** Does it unless somebody else was first, which is told by these codes. */
function passing(codes: readonly string[], act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
