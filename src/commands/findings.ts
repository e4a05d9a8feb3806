import type { OpenedStore } from '../adapters/store/store.ts';
import { dateInBeijing } from '../domain/beijing.ts';
import type { Instant } from '../domain/instant.ts';
import { bad, type Finding, good } from '../engine/finding.ts';
import { doubtfulSince } from '../engine/retention.ts';

/** What is in a store, whichever kind it is. */
export async function contentsOf(
  store: Pick<OpenedStore, 'integrity' | 'quarantined' | 'lastBeat'>,
  now: Instant,
): Promise<readonly Finding[]> {
  const faults = await store.integrity();
  const waiting = await store.quarantined();
  return [
    ...(faults.length === 0 ? [good('store: whole, every chain of events verifies')] : []),
    ...faults.map((fault) => bad(`store: ${fault}`, 'stop the service and restore the last backup')),
    ...(waiting.length === 0
      ? []
      : [
          bad(
            `events set aside: ${waiting.length}`,
            'look at them on the desk page and answer those customers by hand',
          ),
        ]),
    ...(await onHold(store, now)),
  ];
}

/** Whether what is due by its date is not deleted. */
async function onHold(store: Pick<OpenedStore, 'lastBeat'>, now: Instant): Promise<readonly Finding[]> {
  const since = await doubtfulSince(store, now);
  if (since === null) return [];
  const today = dateInBeijing(now);
  return [
    bad(
      `retention: on hold, nothing is deleted by its date; the rules were last applied on ${dateInBeijing(since)}, and this machine says that today is ${today}`,
      `if today is right, stop the service, run npm run -s zhaodan -- purge --today ${today}, and start it again; if it is wrong, set the clock`,
    ),
  ];
}
