import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { HOUR } from '../../../domain/instant.ts';
import { EnvironmentFault } from '../../../engine/errors.ts';
import { takeLock } from './lock.ts';

/** Where a copy of everything lies while a command reads or packs it. */
export interface Staging {
  readonly path: string;
  /** The copy is gone, and what was to become of it where it did not. */
  clear(): void;
}

const OURS = /^(?:backup|export)-/;
const UNFINISHED = 'unfinished';

/**
 * Makes a place for a copy inside of the data directory and clears those that a kill left behind. `unfinished`: a file
 * elsewhere that is of no use before all is done.
 */
export function openStaging(dir: string, what: 'backup' | 'export', unfinished?: string): Staging {
  clearStagings(dir);
  const place = mkdtempSync(join(dir, `${what}-`));
  if (unfinished !== undefined) writeFileSync(join(place, UNFINISHED), resolve(unfinished), { mode: 0o600 });
  const lock = takeLock(place);
  // A store that is opened on the copy takes a lock of its own.
  const path = join(place, 'copy');
  mkdirSync(path);
  return {
    path,
    clear() {
      remove(place);
      lock.release();
    },
  };
}

/** A copy outlives what is deleted later: whoever held one and died has it no longer. */
export function clearStagings(dir: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir).filter((each) => OURS.test(each))) {
    const place = join(dir, name);
    if (!isHeld(place)) remove(place);
  }
}

function isHeld(place: string): boolean {
  // One that is just being made has no lock yet, and those of earlier programs never had one.
  if (!existsSync(join(place, 'lock.sqlite'))) return Date.now() - statSync(place).mtimeMs < HOUR;
  try {
    takeLock(place).release();
    return false;
  } catch (error) {
    if (error instanceof EnvironmentFault) return true;
    throw error;
  }
}

function remove(place: string): void {
  const note = join(place, UNFINISHED);
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8'), { force: true });
  rmSync(place, { recursive: true, force: true });
}
