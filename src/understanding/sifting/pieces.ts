import { type Needs, oneOf, rarer } from './keys.ts';

/** What a stretch of a pattern matches, if that is one of a few strings, and what it needs in any case. */
export interface Piece {
  readonly exact: readonly string[] | null;
  readonly needs: Needs | null;
  readonly ends: Ends;
}

/** The characters that a stretch may begin and end with; `null`: any. */
interface Ends {
  readonly first: string | null;
  readonly last: string | null;
  readonly empty: boolean;
}

const NOTHING: readonly string[] = [''];
export const ANYTHING: Piece = { exact: null, needs: null, ends: { first: null, last: null, empty: false } };
export const EMPTY: Piece = { exact: NOTHING, needs: null, ends: { first: '', last: '', empty: true } };
/** Where words begin or end; stands for the character that is not there. */
export const EDGE: Piece = { ...EMPTY, ends: { first: '\0', last: '\0', empty: false } };
/** More strings than this are no longer followed together. */
const MOST = 32;
const LONGEST = 12;

export function only(strings: readonly string[]): Piece {
  const first = strings.map((each) => each.charAt(0)).join('');
  const last = strings.map((each) => each.slice(-1)).join('');
  return { exact: strings, needs: null, ends: { first, last, empty: strings.includes('') } };
}

/** What a piece needs, whatever stands beside it. */
export function needsOfPiece({ exact, needs }: Piece): Needs | null {
  return exact === null || exact.includes('') ? needs : rarer(oneOf(exact), needs);
}

function either(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : one + other;
}

/** Every string of one behind every string of the other; `null` where they are too many. */
function crossed(one: readonly string[], other: readonly string[]): readonly string[] | null {
  if (one === NOTHING) return other;
  if (one.length * other.length > MOST) return null;
  if (one.length === 1 && other.length === 1) return [`${one[0]}${other[0]}`];
  return one.flatMap((head) => other.map((tail) => head + tail));
}

function times(exact: readonly string[], count: number): readonly string[] | null {
  if (count === 1) return exact;
  let all: readonly string[] | null = NOTHING;
  for (let each = 0; each < count && all !== null; each++) all = crossed(all, exact);
  return all;
}

/** Pieces in a row: strings grow as long as it is known what stands side by side; of all that is needed the rarest counts. */
export class Sequence {
  /** What the pieces since the last gap match, without anything between. */
  #run: readonly string[] = NOTHING;
  #whole = true;
  #best: Needs | null = null;
  #first: string | null = '';
  #last: string | null = '';
  /** Nothing need have been taken so far. */
  #empty = true;

  add(piece: Piece, least: number, most: number): void {
    const { exact, ends } = piece;
    const empty = ends.empty || least === 0;
    if (this.#empty) this.#first = either(this.#first, ends.first);
    this.#last = empty ? either(this.#last, ends.last) : ends.last;
    this.#empty &&= empty;
    if (least > 0) this.#take(piece.needs);
    if (exact === null) {
      if (least > 0) this.#take(needsOfPiece(piece));
      return this.#gap();
    }
    if (least === 0 && most === 1) return this.#grow([...exact, '']);
    const copies = times(exact, Math.min(least, LONGEST));
    if (copies === null) {
      this.#take(needsOfPiece(piece));
      return this.#gap();
    }
    this.#grow(copies);
    if (most === least && least <= LONGEST) return;
    this.#gap();
    // Behind as many as there may be stands at least the last of them.
    if (least > 0) this.#grow(copies);
  }

  #grow(exact: readonly string[]): void {
    if (exact === NOTHING) return;
    const grown = crossed(this.#run, exact);
    if (grown === null) this.#gap();
    this.#run = grown ?? exact;
  }

  #gap(): void {
    if (!this.#run.includes('')) this.#take(oneOf(this.#run));
    this.#run = NOTHING;
    this.#whole = false;
  }

  #take(needs: Needs | null): void {
    this.#best = rarer(needs, this.#best);
  }

  end(): Piece {
    const ends = { first: this.#first, last: this.#last, empty: this.#empty };
    if (this.#whole) return { exact: this.#run, needs: this.#best, ends };
    this.#gap();
    return { exact: null, needs: this.#best, ends };
  }
}

/** One piece or another. */
export function oneOfPieces(all: readonly Piece[]): Piece {
  const exact = all.every((each) => each.exact !== null) ? all.flatMap((each) => each.exact ?? []) : null;
  const ends = {
    first: all.map((each) => each.ends.first).reduce(either),
    last: all.map((each) => each.ends.last).reduce(either),
    empty: all.some((each) => each.ends.empty),
  };
  if (exact !== null && exact.length <= MOST) return { exact, needs: null, ends };
  const needs = all.map(needsOfPiece);
  const united = needs.every((each) => each !== null) ? needs.flatMap(({ keys }) => keys) : null;
  return { exact: null, needs: united && oneOf(united), ends };
}
