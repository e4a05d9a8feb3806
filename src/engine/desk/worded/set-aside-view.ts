import type { DeskStore } from '../../ports/desk-store.ts';
import type { SetAsideView } from './view-model.ts';

/** As many as a person would go through; `zhaodan doctor` knows of all. */
const MOST_SHOWN = 50;
/** A fault's name and nothing else, whatever was written down. */
const NAME = /^\w{1,40}$/;

/**
 * What the program set aside, the newest first. A case that is not at the desk yet is not named. `idOf`: what an entry
 * is called outside, since its key may name an address.
 */
export async function setAsideView(
  reads: Pick<DeskStore, 'quarantined' | 'casesOf'>,
  idOf: (key: string) => string = () => '',
): Promise<SetAsideView> {
  const all = (await reads.quarantined()).toSorted((one, other) => other.at - one.at);
  const newest = all.slice(0, MOST_SHOWN).map(async ({ key, lane, reason, at }) => {
    const last = (await reads.casesOf(lane)).findLast((row) => row.case.handedOverAt !== null);
    return { id: idOf(key), at, reference: last?.reference ?? null, reason: NAME.test(reason) ? reason : '' };
  });
  return { count: all.length, newest: await Promise.all(newest) };
}
