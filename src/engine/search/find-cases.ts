import type { QueueRow } from '../ports/desk-store.ts';
import type { QueueStore } from '../ports/queue-store.ts';
import { readSearch } from './terms.ts';

/** Cases at the desk that fit what an agent typed, newest change first. */
export async function findCases(
  store: Pick<QueueStore, 'search' | 'findReference'>,
  typed: string,
  limit: number,
): Promise<readonly QueueRow[]> {
  const search = readSearch(typed);
  if (search === null) return [];
  if (search.kind === 'terms') return store.search(search.groups, limit);
  return store.findReference(search.beginning, limit);
}
