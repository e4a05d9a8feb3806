import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { EnvironmentFault } from '../../../engine/errors.ts';
import { requireDatabase } from './database.ts';
import { takeLock } from './lock.ts';

/** Where a copy of everything lies while a command reads or packs it. */
export interface Staging {
  readonly path: string;
  /** From now on this file elsewhere goes too: it was made here, and is of no use before all is done. */
  owns(unfinished: string): void;
  /** The copy is gone, and what was to become of it where it did not. */
  clear(): void;
}

/** As `mkdtemp` makes them: people keep backups of their own here, too, and call them so. */
const NAMED_SO = /^(?:backup|export)-[0-9A-Za-z]{6}$/;
const COPY = 'copy';
const LOCK = 'lock.sqlite';
const UNFINISHED = 'unfinished';

/** Makes a place for a copy inside of the data directory and clears those that a kill left behind. */
export function openStaging(dir: string, what: 'backup' | 'export'): Staging {
  requireDatabase(dir);
  clearStagings(dir);
  const place = mkdtempSync(join(dir, `${what}-`));
  const lock = takeLock(place);
  // A store that is opened on the copy takes a lock of its own.
  const path = join(place, COPY);
  mkdirSync(path);
  return {
    path,
    owns(unfinished) {
      writeFileSync(join(place, UNFINISHED), resolve(unfinished), { mode: 0o600 });
    },
    clear() {
      remove(place);
      lock.release();
    },
  };
}

/** A copy outlives what is deleted later: whoever held one and died has it no longer. */
export function clearStagings(dir: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    const place = join(dir, name);
    if (isOurs(name, place) && !isHeld(place)) remove(place);
  }
}

/** Whatever else has such a name is somebody's own; one that is just being made has nothing in it yet. */
function isOurs(name: string, place: string): boolean {
  return NAMED_SO.test(name) && [COPY, LOCK].every((part) => existsSync(join(place, part)));
}

function isHeld(place: string): boolean {
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
