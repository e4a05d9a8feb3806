import { readContinueCode } from '../../engine/continue-code.ts';
import type { ContinueCodes } from '../../engine/ports/continue-codes.ts';
import type { LinkStore } from '../../engine/ports/link-store.ts';
import { type CodeParts, hashOf, oneTimeCodes } from './one-time-codes.ts';

export interface ContinueParts extends CodeParts {
  readonly store: CodeParts['store'] & Pick<LinkStore, 'redeem'>;
}

/** One-time codes by which a conversation goes on elsewhere. */
export function createContinueCodes(parts: ContinueParts): ContinueCodes {
  return {
    ...oneTimeCodes('resume_code', parts),
    async redeem(typed, endpoint) {
      const code = readContinueCode(typed);
      return code && (await parts.store.redeem(hashOf(code), endpoint, parts.clock.now()));
    },
  };
}
