import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** What YAML texts came to when they were parsed before, which takes a sixth of a start. */
export interface ParsedBefore {
  /** `undefined` where this text is new. */
  valueOf(source: string): unknown;
  learn(source: string, value: unknown): void;
  /** Leaves what is known now for the next start. */
  keep(): void;
}

export const NOTHING_BEFORE: ParsedBefore = {
  valueOf: () => undefined,
  learn: () => undefined,
  keep: () => undefined,
};

/** Shops with files of their own may share a folder; more than this is of files that have changed since. */
const MOST = 200;

/** Kept in this file. Where it cannot be read or written, everything is parsed, and nothing is worse. */
export function parsedBefore(file: string): ParsedBefore {
  const known = new Map(entriesOf(file));
  const used = new Map<string, unknown>();
  let news = false;
  return {
    valueOf(source) {
      const name = nameOf(source);
      const value = known.get(name);
      if (value !== undefined) used.set(name, value);
      return value;
    },
    learn(source, value) {
      // What JSON cannot say is parsed each time.
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) return;
      used.set(nameOf(source), value);
      news = true;
    },
    keep() {
      if (!news) return;
      const newest = [...new Map([...used, ...known])].slice(0, MOST);
      const beside = `${file}-${process.pid}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(beside, JSON.stringify(Object.fromEntries(newest)), { mode: 0o600 });
        renameSync(beside, file);
      } catch {
        // The program may stand where it must not write.
      }
    },
  };
}

function nameOf(source: string): string {
  return createHash('sha256').update(source).digest('base64url');
}

function entriesOf(file: string): [string, unknown][] {
  try {
    return Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
