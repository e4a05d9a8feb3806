import { type Count, lengthOf } from './shorten.ts';

/** A sentence of a text with a limit. Whole or not at all: what may be left out stands in shorter wordings. */
export interface Piece {
  /** From the fullest wording to the barest. */
  readonly wordings: readonly string[];
  /** 1 is the last to be left out; `null`: said only where room is left over. */
  readonly keep: number | null;
  /** 1 is the first to be worded more fully where there is room. */
  readonly grow: number;
}

const byKeep = (a: Pick<Piece, 'keep'>, b: Pick<Piece, 'keep'>) => (a.keep ?? 0) - (b.keep ?? 0);

/**
 * As much of the pieces as has room, in their order, joined by `glue`. First each that has to be said gets its shortest
 * wording, the most needed first; then what room is left goes to fuller ones, and to the rest. Never longer than `max`; without a `max` all is said.
 */
export function fitted(pieces: readonly Piece[], max: number | null, count: Count, glue: string): string {
  const chosen: (string | null)[] = pieces.map(() => null);
  const joined = () => chosen.filter((words) => words !== null && words !== '').join(glue);
  const put = (at: number, words: string): boolean => {
    const before = chosen[at] ?? null;
    chosen[at] = words;
    if (max === null || lengthOf(joined(), count) <= max) return true;
    chosen[at] = before;
    return false;
  };
  const order = pieces.map((piece, at) => ({ ...piece, at }));
  for (const { wordings, at } of order.filter(({ keep }) => keep !== null).toSorted(byKeep)) {
    const [shortest] = wordings.toSorted((a, b) => lengthOf(a, count) - lengthOf(b, count));
    if (shortest !== undefined) put(at, shortest);
  }
  for (const { wordings, at } of order.toSorted((a, b) => a.grow - b.grow)) {
    wordings.some((words) => put(at, words));
  }
  return joined();
}
