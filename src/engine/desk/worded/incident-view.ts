import { likelyCauses } from '../../../domain/causes.ts';
import { known } from '../../../domain/fact.ts';
import type { Incident } from '../../../domain/incident.ts';
import type { Money } from '../../../domain/money.ts';
import type { DeskStore, QueueRow } from '../../ports/desk-store.ts';
import type { IncidentStore } from '../../ports/incident-store.ts';
import { factWords, type Pen } from './fact-view.ts';
import type { IncidentView } from './work-model.ts';

/** Of a big incident no more cases are named; they are found in the queue. */
const MOST_NAMED = 200;

/** Incidents that are open or were closed since, in words. */
export async function incidentViews(
  store: Pick<IncidentStore, 'incidents'> & Pick<DeskStore, 'row'>,
  since: number,
  pen: Pen,
): Promise<readonly IncidentView[]> {
  const found = await store.incidents(since);
  return Promise.all(found.map(({ value }) => withCases(value, store, pen)));
}

/** One of them; `null` where there is none of this name. */
export async function incidentViewOf(
  store: Pick<IncidentStore, 'incident'> & Pick<DeskStore, 'row'>,
  id: string,
  pen: Pen,
): Promise<IncidentView | null> {
  const found = await store.incident(id);
  return found && withCases(found.value, store, pen);
}

async function withCases(incident: Incident, store: Pick<DeskStore, 'row'>, pen: Pen): Promise<IncidentView> {
  const rows = await Promise.all(incident.cases.map((reference) => store.row(reference)));
  return incidentView(
    incident,
    rows.flatMap((row) => row ?? []),
    pen,
  );
}

function incidentView(incident: Incident, rows: readonly QueueRow[], pen: Pen): IncidentView {
  const { id, lossType, paymentChannel, from, until, openedAt, closedAt, notice, acts, cases } = incident;
  const cause = mostOften(rows.flatMap(({ case: each }) => likelyCauses(each)[0]?.cause ?? []));
  return {
    id,
    loss: pen.words('loss', lossType),
    paymentChannel: factWords('payment_channel', paymentChannel, pen),
    ...{ openedAt, closedAt, from, until, notice },
    count: cases.length,
    open: rows.filter((row) => row.case.stage === 'handed_over').length,
    sums: sumsOf(rows).map((money) => factWords('amount', money, pen)),
    cause: cause && { label: pen.words('cause', cause.value), count: cause.count },
    // Of a case whose data is gone only the number counts.
    cases: rows.slice(0, MOST_NAMED).map(({ reference }) => reference),
    acts: acts.map(({ key, by, at, deed, done }) => ({
      key,
      kind: deed.kind,
      by: pen.nameOf(by),
      at,
      words: deed.kind === 'find' ? deed.text : deed.words[pen.locale],
      done,
    })),
  };
}

/** What was paid in all, a sum for each currency. */
function sumsOf(rows: readonly QueueRow[]): readonly Money[] {
  const sums = new Map<Money['currency'], number>();
  for (const { case: each } of rows) {
    const paid = known(each.facts, 'amount')?.value;
    if (paid) sums.set(paid.currency, (sums.get(paid.currency) ?? 0) + paid.minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}

function mostOften<T>(values: readonly T[]): { readonly value: T; readonly count: number } | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first ? { value: first[0], count: first[1] } : null;
}
