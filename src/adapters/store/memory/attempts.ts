import type { Instant } from '../../../domain/instant.ts';
import { ATTEMPT_LIMITS, judgeAttempt } from '../../../domain/order-book/disclosure.ts';
import type { LookUpAttempts } from '../../../engine/ports/look-up-attempts.ts';

/** The twin for tests: forgets what no limit looks at any more. */
export function createMemoryAttempts(): LookUpAttempts {
  let taken: { readonly person: string; readonly at: Instant }[] = [];
  return {
    async countLook(person, at) {
      taken = taken.filter((each) => at - each.at < ATTEMPT_LIMITS.shop.within);
      const own = taken.filter((each) => each.person === person);
      const verdict = judgeAttempt(
        own.map((each) => each.at),
        taken.map((each) => each.at),
        at,
      );
      if (verdict === 'allowed') taken.push({ person, at });
      return verdict;
    },
    async takeLookBack(person, at) {
      const place = taken.findLastIndex((each) => each.person === person && each.at === at);
      if (place >= 0) taken.splice(place, 1);
    },
  };
}
