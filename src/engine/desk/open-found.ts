import type { Case } from '../../domain/case.ts';
import { DAY } from '../../domain/instant.ts';
import { factsOf, isLoss, numbersOf } from '../../domain/order-book/found-loss.ts';
import type { Discrepancy } from '../../domain/order-book/reconciliation.ts';
import type { CustomerDoor } from '../doors.ts';
import { laneOf } from '../inbound.ts';
import type { Clock, Randomness } from '../ports/clock.ts';
import type { ContinueCodes } from '../ports/continue-codes.ts';
import type { Agent } from '../ports/pass-store.ts';
import type { TurnStore } from '../ports/turn-store.ts';
import { isUntold } from '../turn/at-desk/found-by-shop.ts';
import { id } from '../turn/prepare.ts';
import { hasRight } from './permissions.ts';

export interface FoundParts {
  readonly cases: Pick<TurnStore, 'loadCase' | 'casesWithPayment'>;
  readonly customers: CustomerDoor;
  readonly codes: Pick<ContinueCodes, 'issue'>;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** The case that names the payment already, and whether one may be opened of it, or its customer be told once more. */
export interface FoundStanding {
  readonly case: { readonly reference: string; readonly lane: string; readonly stage: Case['stage'] } | null;
  readonly mayOpen: boolean;
}

/** `no_loss`: nobody lost anything by it. `taken`: its customer is here already, or somebody else was faster. */
export type FoundAnswer =
  | { readonly kind: 'done'; readonly code: string }
  | { readonly kind: 'refused'; readonly why: 'not_allowed' | 'no_loss' | 'taken' };

/** A customer is told by the shop's own means, and may take days to come. */
const CODE_GOOD_FOR = 7 * DAY;

export async function standingOf(
  found: Discrepancy,
  { cases }: Pick<FoundParts, 'cases'>,
): Promise<FoundStanding> {
  const [known] = await cases.casesWithPayment(numbersOf(found));
  if (known === undefined) return { case: null, mayOpen: isLoss(found) };
  const stored = await cases.loadCase(known.reference);
  const untold = stored !== null && isUntold(stored.case.value, stored.conversation.value);
  return { case: known, mayOpen: isLoss(found) && untold };
}

/**
 * Opens the case where there is none, and gives the code by which its customer comes to it: a new one each time, as
 * long as nobody has come. `name` is the same for the same disagreement, so that it becomes one case.
 */
export async function openFound(
  agent: Agent,
  found: Discrepancy,
  name: string,
  parts: FoundParts,
): Promise<FoundAnswer> {
  if (!hasRight(agent, 'reconcile')) return { kind: 'refused', why: 'not_allowed' };
  if (!isLoss(found)) return { kind: 'refused', why: 'no_loss' };
  const { case: known, mayOpen } = await standingOf(found, parts);
  if (!mayOpen) return { kind: 'refused', why: 'taken' };
  const lane = known?.lane ?? laneOf('web', id(parts.randomness));
  if (known === null) {
    const content = { kind: 'found', facts: factsOf(found), by: agent.id } as const;
    const event = { key: `found:${name}`, lane, at: parts.clock.now(), content };
    if ((await parts.customers.receive(event)) === 'seen') return { kind: 'refused', why: 'taken' };
  }
  const { code } = await parts.codes.issue(lane, CODE_GOOD_FOR);
  return { kind: 'done', code };
}
