import type { Case } from '../../../domain/case.ts';
import { completeness, stillEarly } from '../../../domain/completeness.ts';
import { deskOf } from '../../../domain/desk-state.ts';
import type { EvidencePlan } from '../../../domain/evidence.ts';
import { known } from '../../../domain/fact.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { QueueRow } from '../../ports/desk-store.ts';
import { QUEUE_LISTS, type QueueList, type QueueStore } from '../../ports/queue-store.ts';
import type { Shop } from '../../shop.ts';
import { factWords, type Pen } from './fact-view.ts';
import type { Person, QueueView, RowView, SetAsideView } from './view-model.ts';

export function personOf(id: string | null, pen: Pen): Person | null {
  return id === null ? null : { id, name: pen.nameOf(id) };
}

/** The running clock that ends first. */
export function nextClock(theCase: Case): Pick<RowView, 'clock' | 'dueAt'> {
  const running = deskOf(theCase).clocks.flatMap(({ kind, dueAt }) =>
    dueAt === null || theCase.stage !== 'handed_over' ? [] : [{ clock: kind, dueAt }],
  );
  return running.toSorted((one, other) => one.dueAt - other.dueAt)[0] ?? { clock: null, dueAt: null };
}

/** How a decision is called in a list. */
export function outcomeOf({ decision }: Pick<Case, 'decision'>, pen: Pen, rejected: string): string | null {
  if (decision === null) return null;
  return decision.kind === 'resolved' ? pen.words('resolution', decision.resolution) : rejected;
}

function waitingSince(theCase: Case): Instant {
  if (theCase.decision !== null) return theCase.decision.at;
  return deskOf(theCase).waitingSince ?? theCase.handedOverAt ?? theCase.openedAt;
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
  { pen, plan, rejected }: QueueWriter,
): RowView {
  const { got, of, complete } = completeness(theCase, plan);
  const { flags, held, incident } = deskOf(theCase);
  return {
    reference: theCase.reference,
    ...headline(theCase, pen),
    stage: theCase.stage,
    waitingFor: theCase.waitingFor,
    since: waitingSince(theCase),
    unreachableSince,
    ...nextClock(theCase),
    flags,
    held: held.length,
    incident,
    got,
    of,
    complete,
    early: stillEarly(theCase, complete),
    nudged: theCase.humanAskedAt != null,
    owner: personOf(theCase.owner, pen),
    outcome: outcomeOf(theCase, pen, rejected),
  };
}

/** What the store has of some of the lists, and how long all of them are. */
export interface ListsRead {
  readonly rows: Partial<Readonly<Record<QueueList, readonly QueueRow[]>>>;
  readonly counts: Readonly<Record<QueueList, number>>;
}

export async function readLists(
  store: Pick<QueueStore, 'list' | 'counts'>,
  lists: readonly QueueList[],
  agent: string,
  most: number,
  now: Instant,
): Promise<ListsRead> {
  const rows = lists.map(async (list) => {
    return [list, await store.list(list, agent, now, { limit: most, offset: 0 })] as const;
  });
  const [counts, ...read] = await Promise.all([store.counts(agent, now), ...rows]);
  return { rows: Object.fromEntries(read), counts };
}

/** The lists of one agent, in words. */
export function queueView(
  { rows, counts }: ListsRead,
  writer: QueueWriter,
  setAside: SetAsideView,
  now: Instant,
): QueueView {
  const views = QUEUE_LISTS.map((list) => [list, rowViews(rows[list] ?? [], writer)]);
  return { ...(Object.fromEntries(views) as Record<QueueList, RowView[]>), counts, setAside, now };
}

export function rowViews(rows: readonly QueueRow[], writer: QueueWriter): RowView[] {
  return rows.map((row) => rowView(row, writer));
}
