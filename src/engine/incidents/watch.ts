import { type Burst, FORGOTTEN_AFTER, findBurst, goesOn, USUAL_OVER } from '../../domain/burst.ts';
import type { Case } from '../../domain/case.ts';
import { deskOf } from '../../domain/desk-state.ts';
import { known } from '../../domain/fact.ts';
import { concerns, type Incident } from '../../domain/incident.ts';
import { HOUR, type Instant } from '../../domain/instant.ts';
import { wentElsewhere } from '../../domain/went-elsewhere.ts';
import type { InboundEvent } from '../inbound.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { IncidentStore } from '../ports/incident-store.ts';
import type { Arrival, QueueStore } from '../ports/queue-store.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { TurnStore } from '../ports/turn-store.ts';
import { paymentNumbersOf } from '../turn/finish.ts';
import { updateIncident } from './update.ts';

export interface WatchParts {
  readonly store: IncidentStore &
    Pick<QueueStore, 'arrivals'> &
    Pick<TurnStore, 'loadCase' | 'casesWithPayment' | 'receive'>;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly reporter: Pick<Reporter, 'incident'>;
  /** The incident is not what it was: whoever shows it shows it anew. */
  readonly changed: (id: string) => Promise<void>;
  /** Something arrived in another lane. */
  readonly wake: (lane: string) => void;
}

/** Of a kind that comes so often, fewer days say what is usual just as well. */
const MOST_READ = 5000;

/** With no new case for so long a burst is over, and the next one is another. */
const QUIET = 2 * HOUR;

/**
 * A case came to the desk: it belongs to what is going on, or shows with those before it that something is. Repeating it
 * changes nothing.
 */
export async function watchArrival(parts: WatchParts, theCase: Case): Promise<void> {
  const { store, clock } = parts;
  const { lossType, reference, handedOverAt } = theCase;
  const channel = known(theCase.facts, 'payment_channel')?.value;
  if (lossType === null || channel === undefined || handedOverAt === null || wentElsewhere(theCase)) return;
  const arrivals = await store.arrivals(lossType, channel, handedOverAt - USUAL_OVER, MOST_READ);
  const told = deskOf(theCase).incident;
  // What is told of a case again must find what it found before.
  const bursts = burstsAmong(arrivals, handedOverAt, told);
  const times = arrivals.map(({ at }) => at).filter((at) => at <= handedOverAt);
  const open = await store.incidents(clock.now());
  const live = open.find(
    ({ value }) => concerns(value, lossType, channel) && handedOverAt - value.until <= QUIET,
  )?.value;
  if (live) {
    const same = await store.casesWithPayment(paymentNumbersOf(theCase));
    if (same.some((each) => each.reference !== reference && live.cases.includes(each.reference))) return;
    if (told !== live.id && !goesOn(times, handedOverAt, bursts)) return;
    await join(parts, live.id, [{ reference, at: handedOverAt }]);
    return;
  }
  const striking = findBurst(times, handedOverAt, bursts);
  if (striking === null) return;
  const own = await lossesAmong(
    store,
    arrivals.filter(
      ({ at, incident }) => at >= striking && at <= handedOverAt && (incident === null || incident === told),
    ),
  );
  const before = times.filter((at) => at < striking);
  const from = findBurst([...before, ...own.map(({ at }) => at)], handedOverAt, bursts);
  const cases = own.filter(({ at }) => from !== null && at >= from);
  const [first] = cases;
  if (first === undefined || from === null) return;
  const incident: Incident = {
    id: `IN-${first.reference.slice('ZD-'.length)}`,
    lossType,
    paymentChannel: channel,
    openedAt: clock.now(),
    closedAt: null,
    from,
    until: handedOverAt,
    cases: [],
    notice: null,
    acts: [],
  };
  // Somebody who noticed it at the same moment has written it already.
  const isNew = (await store.saveIncident({ value: incident, version: 0 })) === 'done';
  const joined = await join(parts, incident.id, cases);
  if (isNew) parts.reporter.incident('begun', joined ?? incident);
}

/** Without those whose money went to another shop; of several that name one payment the first. */
async function lossesAmong(
  store: Pick<TurnStore, 'loadCase'>,
  arrivals: readonly Arrival[],
): Promise<readonly Arrival[]> {
  const loaded = await Promise.all(arrivals.map(({ reference }) => store.loadCase(reference)));
  const paid = new Set<string>();
  return arrivals.filter((_, at) => {
    const value = loaded[at]?.case.value;
    if (value === undefined) return true;
    if (wentElsewhere(value)) return false;
    const numbers = paymentNumbersOf(value);
    const isNew = !numbers.some((number) => paid.has(number));
    for (const number of numbers) paid.add(number);
    return isNew;
  });
}

/** When the earlier bursts of the kind were, by the cases that belong to them. */
function burstsAmong(arrivals: readonly Arrival[], now: Instant, but: string | null): readonly Burst[] {
  const spans = new Map<string, Burst>();
  for (const { at, incident } of arrivals) {
    if (incident === null || incident === but) continue;
    spans.set(incident, { from: spans.get(incident)?.from ?? at, until: at });
  }
  return [...spans.values()].filter(({ until }) => until > now - FORGOTTEN_AFTER);
}

/** Writes cases into the incident, then each learns of it by a letter; what was not sent before a stop is sent again. */
async function join(
  parts: WatchParts,
  id: string,
  cases: readonly Pick<Arrival, 'reference' | 'at'>[],
): Promise<Incident | null> {
  const { store, announcer } = parts;
  const until = Math.max(...cases.map(({ at }) => at));
  const incident = await updateIncident(store, id, (before) => {
    const fresh = cases.filter(({ reference }) => !before.cases.includes(reference));
    if (fresh.length === 0) return null;
    return {
      ...before,
      until: Math.max(before.until, until),
      cases: [...before.cases, ...fresh.map(({ reference }) => reference)],
    };
  });
  if (incident === null || incident.closedAt !== null) return incident;
  await parts.changed(id);
  for (const { reference } of cases) await tellCase(parts, incident, reference);
  announcer.desk();
  return incident;
}

async function tellCase(
  { store, clock, wake }: Pick<WatchParts, 'store' | 'clock' | 'wake'>,
  { id, notice }: Incident,
  reference: string,
): Promise<void> {
  const stored = await store.loadCase(reference);
  if (stored === null || deskOf(stored.case.value).incident === id) return;
  const { lane } = stored.conversation.value;
  const event: InboundEvent = {
    key: `incident:${id}:${reference}`,
    lane,
    at: clock.now(),
    content: { kind: 'incident', reference, incident: id, notice },
  };
  const [receipt] = await store.receive([event]);
  wake(receipt?.lane ?? lane);
}

/** After a start: whoever did not hear of an open incident before the stop does now. */
export async function tellLeftOut(parts: WatchParts, now: Instant): Promise<void> {
  for (const { value } of await parts.store.incidents(now))
    if (value.closedAt === null) for (const reference of value.cases) await tellCase(parts, value, reference);
}
