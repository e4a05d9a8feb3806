import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Shop } from '../shop.ts';
import { answerDue } from './answer-due.ts';
import type { Situation } from './situation.ts';

/** All that decides which routes are open to a case, at one moment. */
export function situationOf(theCase: Case, shop: Shop, now: Instant): Situation {
  return {
    case: theCase,
    shop,
    answerDue: answerDue(theCase),
    taken: theCase.escalations ?? [],
    now,
  };
}
