import { statSync } from 'node:fs';
import { SECOND } from '../../../domain/instant.ts';

const LOOK_EVERY = 5 * SECOND;

/** The file at this path, as long as it is the one that was there at first. */
export interface FileWatch {
  isThere(): boolean;
  stop(): void;
}

/** A file that was deleted or replaced takes writes and keeps none: whoever writes to it has to hear, and stop. */
export function watchFile(path: string, gone: () => void, every: number = LOOK_EVERY): FileWatch {
  const born = inodeOf(path);
  const isThere = () => {
    const there = inodeOf(path) === born;
    if (!there) gone();
    return there;
  };
  const timer = setInterval(isThere, every);
  timer.unref();
  return { isThere, stop: () => clearInterval(timer) };
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}
