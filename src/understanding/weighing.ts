/**
 * A choice between classes by evidence: every feature a text shows speaks for some classes and against others, what it
 * says is added up, and the sums become probabilities. The weights are fitted (`test/understanding/fit.ts`), so that
 * a probability of 0.9 is right nine times in ten.
 */
export interface Weighing<Class extends string> {
  /** Features without a weight say nothing. */
  weigh(features: Iterable<string>): ReadonlyMap<Class, number>;
  /** What one feature says for a class above what it says on average; 0 for an unknown one. */
  says(feature: string, choice: Class): number;
}

/** Weights are kept as whole tenths. */
const UNIT = 10;

/**
 * `rows`: one feature a line, `name:` and then a weight for each of `classes` in tenths. `keyOf` turns the name in the
 * row into the feature that texts show.
 */
export function weighing<Class extends string>(
  classes: readonly Class[],
  rows: string,
  keyOf: (name: string) => string = (name) => name,
): Weighing<Class> {
  const table = new Map<string, Float64Array>();
  for (const row of rows.trim().split('\n')) {
    const cut = row.lastIndexOf(':');
    const weights = row
      .slice(cut + 1)
      .trim()
      .split(' ')
      .map(Number);
    table.set(
      keyOf(row.slice(0, cut).trim()),
      Float64Array.from(weights, (weight) => weight / UNIT),
    );
  }
  return {
    weigh(features) {
      const sums = new Float64Array(classes.length);
      const add = (weights: Float64Array | undefined): void => {
        if (weights !== undefined)
          for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number);
      };
      add(table.get(''));
      for (const feature of features) add(table.get(feature));
      const most = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - most));
      const whole = shares.reduce((total, share) => total + share, 0);
      return new Map(classes.map((name, at) => [name, (shares[at] as number) / whole]));
    },
    says(feature, choice) {
      const weights = table.get(feature);
      if (weights === undefined) return 0;
      const average = weights.reduce((total, weight) => total + weight, 0) / weights.length;
      return (weights[classes.indexOf(choice)] ?? 0) - average;
    },
  };
}

/** The class with the highest probability. */
export function mostLikely<Class extends string>(
  chances: ReadonlyMap<Class, number>,
): readonly [Class, number] {
  let best: readonly [Class, number] | null = null;
  for (const [name, chance] of chances) if (best === null || chance > best[1]) best = [name, chance];
  if (best === null) throw new Error('nothing to choose from');
  return best;
}
