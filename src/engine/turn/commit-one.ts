import type { Turn, TurnOutcome, TurnStore } from '../ports/turn-store.ts';

/** Commits a turn by itself. The store groups what is asked for at the same time, and judges each for itself. */
export async function commitOne(store: Pick<TurnStore, 'commitTurns'>, turn: Turn): Promise<TurnOutcome> {
  const [outcome] = await store.commitTurns([turn]);
  if (outcome === undefined) throw new Error('the store gave no outcome');
  return outcome;
}
