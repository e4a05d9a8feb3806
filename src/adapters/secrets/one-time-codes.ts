import { createHash } from 'node:crypto';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import { newContinueCode, readContinueCode } from '../../engine/continue-code.ts';
import type { Clock, Randomness } from '../../engine/ports/clock.ts';
import type { PassKind, PassStore } from '../../engine/ports/pass-store.ts';

const GOOD_FOR = 10 * MINUTE;

export interface CodeParts {
  readonly store: Pick<PassStore, 'issue' | 'revoke' | 'take'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Codes to be typed elsewhere, each good once, for ten minutes unless said otherwise. The store only ever gets their hashes. */
export interface OneTimeCodes {
  /** A fresh code, good for so many milliseconds; the one before it is worthless from now on. */
  issue(subject: string, goodFor?: number): Promise<{ readonly code: string; readonly expiresAt: Instant }>;
  /** Uses a typed code up; whom it was issued for, or `null` where it is none (any more). */
  enter(typed: string): Promise<string | null>;
}

/** Codes of 60 random bits. */
export function oneTimeCodes(kind: PassKind, { store, clock, randomness }: CodeParts): OneTimeCodes {
  return {
    async issue(subject, goodFor = GOOD_FOR) {
      const code = newContinueCode(randomness);
      await store.revoke(kind, subject);
      const expiresAt = clock.now() + goodFor;
      await store.issue({ kind, hash: hashOf(code), subject, expiresAt });
      return { code, expiresAt };
    },
    async enter(typed) {
      const code = readContinueCode(typed);
      const pass = code && (await store.take(kind, hashOf(code), clock.now()));
      return pass ? pass.subject : null;
    },
  };
}

export function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
