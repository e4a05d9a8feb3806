import type { OpenedStore } from '../adapters/store/store.ts';
import { bad, type Finding, good } from '../engine/finding.ts';

/** What is in a store, whichever kind it is. */
export async function contentsOf(
  store: Pick<OpenedStore, 'integrity' | 'quarantined'>,
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
  ];
}
