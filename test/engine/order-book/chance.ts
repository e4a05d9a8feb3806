/** Chance with a seed: the same every day and on every machine. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  below(limit: number): number;
  one<T>(of: readonly T[]): T;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  digits(count: number): string;
  letters(count: number): string;
}

export function chance(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (limit: number) => Math.floor(next() * limit);
  const some = (from: string, count: number) =>
    Array.from({ length: count }, () => from.charAt(below(from.length))).join('');
  return {
    next,
    below,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    percent: (share) => next() * 100 < share,
    digits: (count) => some('0123456789', count),
    letters: (count) => some('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', count),
  };
}
