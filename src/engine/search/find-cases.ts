import type { QueueRow } from '../ports/desk-store.ts';
import type { QueueStore } from '../ports/queue-store.ts';
import { readSearch } from './terms.ts';

/** Cases at the desk that fit what an agent typed, newest change first; one that is called by what was typed stands before those in which it was said. */
export async function findCases(
  store: Pick<QueueStore, 'search' | 'findReference'>,
  typed: string,
  limit: number,
): Promise<readonly QueueRow[]> {
  const search = readSearch(typed);
  if (search === null) return [];
  const { beginning } = search;
  const called = beginning === undefined ? [] : await store.findReference(beginning, limit);
  if (search.kind === 'reference') return called;
  const said = await store.search(search.groups, limit);
  const isCalled = (row: QueueRow) => called.some(({ reference }) => reference === row.reference);
  return [...called, ...said.filter((row) => !isCalled(row))].slice(0, limit);
}
