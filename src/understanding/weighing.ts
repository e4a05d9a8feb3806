import { type Feature, featureNamed } from './lexicon/features.ts';

/**
 * A choice between classes by evidence: every feature a text shows speaks for some classes and against others, what it
 * says is added up, and the sums become probabilities. The weights are fitted (`test/understanding/fit.ts`), so that
 * a probability of 0.9 is right nine times in ten.
 */
export interface Weighing<Class extends string> {
  /** What is most likely, and how likely: features, each named once; those without a weight say nothing. */
  choose(shown: Iterable<Feature>, named: Iterable<string>): readonly [Class, number];
  /** What a feature says for a class above what it says on average; 0 for an unknown one. */
  says(feature: string, choice: Class): number;
}

/** Weights are kept as whole hundredths. */
const UNIT = 100;

/**
 * `rows`, parted by `;`: a feature's name, `:`, and a weight for each of `classes` in hundredths. Names with an `=` are of
 * what was read of the text, the empty one is of every text, the others are those of {@link featureNamed}.
 */
export function weighing<Class extends string>(classes: readonly Class[], rows: string): Weighing<Class> {
  const features = new Map<Feature, Float64Array>();
  const others = new Map<string, Float64Array>();
  for (const row of rows.split(';')) {
    const cut = row.lastIndexOf(':');
    const name = row.slice(0, cut).trim();
    const weights = Float64Array.from(
      row
        .slice(cut + 1)
        .trim()
        .split(' '),
      (weight) => Number(weight) / UNIT,
    );
    if (name === '' || name.includes('=')) others.set(name, weights);
    else features.set(featureNamed(name), weights);
  }
  const always = others.get('') ?? new Float64Array(classes.length);

  return {
    choose(shown, named) {
      const sums = Float64Array.from(always);
      const add = (weights: Float64Array | undefined): void => {
        if (weights === undefined) return;
        for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number);
      };
      for (const feature of shown) add(features.get(feature));
      for (const feature of named) add(others.get(feature));
      let best = 0;
      for (let at = 1; at < sums.length; at++) if ((sums[at] as number) > (sums[best] as number)) best = at;
      const top = sums[best] as number;
      const whole = sums.reduce((total, sum) => total + Math.exp(sum - top), 0);
      return [classes[best] as Class, 1 / whole];
    },
    says(feature, choice) {
      const weights = others.get(feature);
      if (weights === undefined) return 0;
      const average = weights.reduce((total, weight) => total + weight, 0) / weights.length;
      return (weights[classes.indexOf(choice)] ?? 0) - average;
    },
  };
}
