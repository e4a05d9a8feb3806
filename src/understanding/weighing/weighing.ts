import { type Feature, featureNamed } from './features.ts';
import { Places } from './places.ts';

/** What speaks for one of several classes, learned beforehand. */
export interface Weighing<Class extends string> {
  /** How likely each class is, in the order of `classes`: by features, each counted once, and by names with an `=`. */
  chances(features: Int32Array, named: Iterable<string>): Float64Array;
  /** What a feature with a name says for a class above what it says on average; 0 for an unknown one. */
  says(named: string, choice: Class): number;
}

/** Weights are kept as whole hundredths, and added up as such. */
export const UNIT = 100;

const BLANK = ' '.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** Puts the whole numbers of a row where its weights begin. Tens of thousands of rows are read at every start. */
function readRow(text: string, from: number, weights: Int16Array, start: number): void {
  let place = start;
  for (let at = from; at < text.length; at++) {
    const negative = text.charCodeAt(at) === MINUS;
    if (negative) at++;
    let value = 0;
    for (; at < text.length && text.charCodeAt(at) !== BLANK; at++)
      value = 10 * value + text.charCodeAt(at) - ZERO;
    weights[place++] = negative ? -value : value;
  }
}

/**
 * `rows`: a name and behind a tab a weight for each class, in hundredths. Names with an `=` are of what was read of the
 * text, the empty one is of every text, the others are those of {@link featureNamed}.
 */
export function weighing<Class extends string>(
  classes: readonly Class[],
  rows: readonly string[],
): Weighing<Class> {
  const size = classes.length;
  const weights = new Int16Array(size * rows.length);
  const named = new Map<string, number>();
  const features: Feature[] = [];
  const placed: number[] = [];
  for (const [row, text] of rows.entries()) {
    const end = text.indexOf('\t');
    const name = text.slice(0, end);
    readRow(text, end + 1, weights, row * size);
    if (name === '' || name.includes('=')) {
      named.set(name, row);
    } else {
      features.push(featureNamed(name));
      placed.push(row);
    }
  }
  const places = new Places(features);
  const always = named.get('');
  // When each feature was last counted: clearing a list of all of them for every text would cost more than the text.
  const counted = new Int32Array(placed.length);
  let turn = 0;

  function add(sums: Int32Array, row: number): void {
    const start = row * size;
    for (let at = 0; at < size; at++) sums[at] = (sums[at] as number) + (weights[start + at] as number);
  }

  return {
    chances(shown, names) {
      turn = (turn + 1) | 0;
      const sums = new Int32Array(size);
      if (always !== undefined) add(sums, always);
      for (let at = 0; at < shown.length; at++) {
        const place = places.of(shown[at] as number);
        if (place === -1 || counted[place] === turn) continue;
        counted[place] = turn;
        add(sums, placed[place] as number);
      }
      for (const name of names) {
        const row = named.get(name);
        if (row !== undefined) add(sums, row);
      }
      const chances = new Float64Array(size);
      for (let at = 0; at < size; at++) chances[at] = (sums[at] as number) / UNIT;
      return shares(chances);
    },
    says(name, choice) {
      const row = named.get(name);
      if (row === undefined) return 0;
      const own = weights.subarray(row * size, row * size + size);
      const average = own.reduce((total, weight) => total + weight, 0) / size;
      return ((own[classes.indexOf(choice)] ?? 0) - average) / UNIT;
    },
  };
}

/** Sums of weights as probabilities. */
export function shares(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sums.length; at++) most = Math.max(most, sums[at] as number);
  const raised = new Float64Array(sums.length);
  let whole = 0;
  for (let at = 0; at < sums.length; at++) {
    const each = Math.exp((sums[at] as number) - most);
    raised[at] = each;
    whole += each;
  }
  for (let at = 0; at < sums.length; at++) raised[at] = (raised[at] as number) / whole;
  return raised;
}
