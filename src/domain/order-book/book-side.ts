import type { Case } from '../case.ts';
import { concludeLoss, type LossConclusion } from '../loss.ts';
import { type OrderLook, type SideBySide, sideBySide } from './look.ts';

/** The order book's answer beside the customer's words, as card and appeal show it. */
export interface BookSide {
  /** The newest look. */
  readonly look: OrderLook;
  readonly rows: readonly SideBySide[];
  /** The loss as the books tell it, also where the customer was told nothing of them. */
  readonly conclusion: LossConclusion;
  /** Every look, oldest first. */
  readonly looks: readonly OrderLook[];
}

export function bookSideOf({
  facts,
  checks,
  looks = [],
}: Pick<Case, 'facts' | 'checks' | 'looks'>): BookSide | null {
  const look = looks.at(-1);
  if (look === undefined) return null;
  return {
    look,
    looks,
    rows: sideBySide(look, facts),
    conclusion: concludeLoss(facts, checks, look.reading),
  };
}

/** The case without what the order book shows of orders that may be somebody else's: for whoever is not at the desk. */
export function withoutUntold(theCase: Case): Case {
  if (theCase.looks === undefined) return theCase;
  return { ...theCase, looks: theCase.looks.filter(({ told }) => told) };
}
