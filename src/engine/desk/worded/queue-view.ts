import { businessMinutesLater } from '../../../domain/calendar.ts';
import type { Case } from '../../../domain/case.ts';
import { completeness } from '../../../domain/completeness.ts';
import type { EvidencePlan } from '../../../domain/evidence.ts';
import { known } from '../../../domain/fact.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { QueueRow } from '../../ports/desk-store.ts';
import type { Shop } from '../../shop.ts';
import { factWords, type Pen } from './fact-view.ts';
import type { ListName, Person, QueueView, RowView, SetAsideView } from './view-model.ts';

/** Cases of a list beyond this many are found by their reference, not by scrolling. */
const MOST_ROWS = 200;

export function personOf(id: string | null, pen: Pen): Person | null {
  return id === null ? null : { id, name: pen.nameOf(id) };
}

/** Until when the shop promised somebody's first answer; `null` where somebody has the case or it is over. */
export function dueAt(theCase: Case, shop: Pick<Shop, 'hours' | 'first_response_minutes'>): Instant | null {
  if (theCase.handedOverAt === null || theCase.owner !== null || theCase.stage !== 'handed_over') return null;
  return businessMinutesLater(theCase.handedOverAt, shop.first_response_minutes, shop.hours);
}

/** How a decision is called in a list. */
export function outcomeOf({ decision }: Pick<Case, 'decision'>, pen: Pen, rejected: string): string | null {
  if (decision === null) return null;
  return decision.kind === 'resolved' ? pen.words('resolution', decision.resolution) : rejected;
}

function waitingSince(theCase: Case): Instant {
  if (theCase.decision !== null) return theCase.decision.at;
  const asked = theCase.requests.findLast((request) => request.state === 'open');
  if (theCase.waitingFor === 'customer' && asked !== undefined) return asked.at;
  return theCase.handedOverAt ?? theCase.openedAt;
}

/** The four words a row and a header share. */
export function headline(
  theCase: Case,
  pen: Pen,
): Pick<RowView, 'loss' | 'amount' | 'paymentChannel' | 'product'> {
  const worded = (name: 'amount' | 'payment_channel' | 'product') => {
    const fact = known(theCase.facts, name);
    return fact === undefined ? null : factWords(name, fact.value, pen);
  };
  return {
    loss: pen.words('loss', theCase.lossType ?? 'unknown'),
    amount: worded('amount'),
    paymentChannel: worded('payment_channel'),
    product: worded('product'),
  };
}

export interface QueueWriter {
  readonly pen: Pen;
  readonly plan: EvidencePlan;
  readonly shop: Shop;
  readonly rejected: string;
}

function rowView(
  { case: theCase, unreachableSince }: QueueRow,
  { pen, plan, shop, rejected }: QueueWriter,
): RowView {
  const { got, of, complete } = completeness(theCase, plan);
  return {
    reference: theCase.reference,
    ...headline(theCase, pen),
    stage: theCase.stage,
    waitingFor: theCase.waitingFor,
    since: waitingSince(theCase),
    unreachableSince,
    dueAt: dueAt(theCase, shop),
    got,
    of,
    complete,
    early: theCase.handedOverEarly,
    nudged: theCase.humanAskedAt != null,
    owner: personOf(theCase.owner, pen),
    outcome: outcomeOf(theCase, pen, rejected),
  };
}

function listOf({ stage, owner, waitingFor }: Case, agent: string): ListName {
  if (stage !== 'handed_over') return 'decided';
  if (owner === null) return 'unclaimed';
  if (waitingFor === 'customer') return 'waiting';
  return owner === agent ? 'mine' : 'others';
}

/** The lists of one agent: who has waited longest comes first, and of the decided ones the newest. */
export function queueView(
  rows: readonly QueueRow[],
  agent: string,
  writer: QueueWriter,
  setAside: SetAsideView,
  now: Instant,
): QueueView {
  const lists: Record<ListName, RowView[]> = {
    unclaimed: [],
    mine: [],
    waiting: [],
    decided: [],
    others: [],
  };
  for (const row of rows) lists[listOf(row.case, agent)].push(rowView(row, writer));
  const oldest = (list: RowView[]) => list.sort((one, other) => one.since - other.since);
  const isMine = ({ owner }: RowView) => Number(owner?.id === agent);
  return {
    unclaimed: oldest(lists.unclaimed).slice(0, MOST_ROWS),
    mine: oldest(lists.mine).slice(0, MOST_ROWS),
    waiting: oldest(lists.waiting)
      .sort((one, other) => isMine(other) - isMine(one))
      .slice(0, MOST_ROWS),
    decided: lists.decided.sort((one, other) => other.since - one.since),
    others: oldest(lists.others).slice(0, MOST_ROWS),
    counts: {
      unclaimed: lists.unclaimed.length,
      mine: lists.mine.length,
      waiting: lists.waiting.length,
      decided: lists.decided.length,
      others: lists.others.length,
    },
    setAside,
    now,
  };
}
