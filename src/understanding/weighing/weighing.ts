import { named } from './named.ts';
import { UNIT, type Weights } from './weights.ts';

/** What speaks for one of several classes, learned beforehand. */
export interface Weighing<Class extends string> {
  /** How likely each class is, in the order of `classes`: by features, each counted once, and by names with an `=`. */
  chances(features: Int32Array, names: readonly string[]): Float64Array;
  /** What a feature with a name says for a class above what it says on average; 0 for an unknown one. */
  says(name: string, choice: Class): number;
}

/** So many features has nearly every text. */
const ROOM = 0x400;

/** Throws where the weights are of other classes. */
export function weighing<Class extends string>(classes: readonly Class[], weights: Weights): Weighing<Class> {
  const { size } = weights;
  if (size !== classes.length)
    throw new Error(`there are ${classes.length} classes and weights for ${size}: fit them again`);
  // Which features were counted, one bit each: this small it stays where it is fetched from fastest.
  const counted = new Int32Array((weights.rows >> 5) + 1);
  const room = new Int32Array(ROOM);

  return {
    chances(shown, names) {
      const sums = weights.always.slice();
      const rows = shown.length <= ROOM ? room : new Int32Array(shown.length);
      const found = weights.find(shown, shown.length, rows);
      for (let at = 0; at < found; at++) {
        const row = rows[at] as number;
        const word = counted[row >> 5] as number;
        const bit = 1 << (row & 31);
        if ((word & bit) !== 0) continue;
        counted[row >> 5] = word | bit;
        weights.add(sums, row);
      }
      for (let at = 0; at < found; at++) counted[(rows[at] as number) >> 5] = 0;
      const told = new Int32Array(names.length);
      for (let at = 0; at < told.length; at++) told[at] = named(names[at] as string);
      const own = weights.find(told, told.length, told);
      for (let at = 0; at < own; at++) weights.add(sums, told[at] as number);
      const chances = new Float64Array(size);
      for (let at = 0; at < size; at++) chances[at] = (sums[at] as number) / UNIT;
      return shares(chances);
    },
    says(name, choice) {
      const row = weights.rowOf(named(name));
      if (row < 0) return 0;
      const own = new Int32Array(size);
      weights.add(own, row);
      const average = own.reduce((total, weight) => total + weight, 0) / size;
      return ((own[classes.indexOf(choice)] ?? 0) - average) / UNIT;
    },
  };
}

/** Turns sums of weights into probabilities, where they stand. */
export function shares(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sums.length; at++) most = Math.max(most, sums[at] as number);
  let whole = 0;
  for (let at = 0; at < sums.length; at++) {
    const each = Math.exp((sums[at] as number) - most);
    sums[at] = each;
    whole += each;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) / whole;
  return sums;
}
