import type { OpenedStore } from '../adapters/store/store.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly good: boolean;
  readonly what: string;
  /** What to do about it; empty where nothing is. */
  readonly advice: string;
}

export function good(what: string): Finding {
  return { good: true, what, advice: '' };
}

export function bad(what: string, advice: string): Finding {
  return { good: false, what, advice };
}

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
