import { createHash } from 'node:crypto';
import { MINUTE } from './domain/instant.ts';
import { newContinueCode, readContinueCode } from './engine/continue-code.ts';
import type { Clock, Randomness } from './engine/ports/clock.ts';
import type { ContinueCodes } from './engine/ports/continue-codes.ts';
import type { LinkStore } from './engine/ports/link-store.ts';
import type { PassStore } from './engine/ports/pass-store.ts';

const GOOD_FOR = 10 * MINUTE;

export interface CodeParts {
  readonly store: Pick<PassStore, 'issue' | 'revoke' | 'take'> & Pick<LinkStore, 'redeem'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Codes of 60 random bits; the store only ever gets their hashes. */
export function createContinueCodes({ store, clock, randomness }: CodeParts): ContinueCodes {
  return {
    async issue(lane) {
      const code = newContinueCode(randomness);
      await store.revoke('resume_code', lane);
      const expiresAt = clock.now() + GOOD_FOR;
      await store.issue({ kind: 'resume_code', hash: hashOf(code), subject: lane, expiresAt });
      return { code, expiresAt };
    },
    async enter(typed) {
      const code = readContinueCode(typed);
      const pass = code && (await store.take('resume_code', hashOf(code), clock.now()));
      return pass ? pass.subject : null;
    },
    async redeem(typed, endpoint) {
      const code = readContinueCode(typed);
      return code && (await store.redeem(hashOf(code), endpoint, clock.now()));
    },
  };
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
