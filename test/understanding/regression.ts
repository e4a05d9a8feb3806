/** A text as the features it shows, and the classes that are right for it. */
export interface Example {
  readonly features: readonly string[];
  readonly labels: readonly string[];
}

/** Per feature, one weight for each class. */
export interface Fitted {
  readonly names: readonly string[];
  readonly weights: readonly Float64Array[];
}

const STEPS = 300;
const RATE = 0.05;
/** A feature seen less often says nothing that would hold elsewhere. */
const LEAST = 3;
/** Weights that are kept: the rest says too little to be carried along. */
const MOST = 700;
const FOLDS = 5;

/** A sign was thought out, a concept is many words, the rest is mostly chance: the less is behind it, the less it weighs. */
function penaltyOf(name: string): number {
  if (name === '') return 0.0001;
  if (name.includes('=')) return 0.0003;
  return /^[a-z_#]+$/.test(name) ? 0.001 : 0.002;
}

function shares(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const whole = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / whole);
}

function sumsOf(row: readonly number[], weights: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const feature of row) {
    for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (weights[feature * size + at] ?? 0);
  }
  return sums;
}

/** Multinomial logistic regression with an L2 penalty, by Adam on the whole set: deterministic. */
function regress(examples: readonly Example[], classes: readonly string[], names: readonly string[]): Fitted {
  const size = classes.length;
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) => ['', ...features].flatMap((name) => index.get(name) ?? []));
  const goals = examples.map(({ labels }) =>
    classes.map((name) => (labels.includes(name) ? 1 / labels.length : 0)),
  );
  const penalties = names.flatMap((name) => classes.map(() => penaltyOf(name)));
  const weights = new Float64Array(names.length * size);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, at) => (penalties[at] ?? 0) * weight);
    for (const [example, row] of rows.entries()) {
      const chances = shares(sumsOf(row, weights, size));
      for (const feature of row) {
        for (let at = 0; at < size; at++) {
          const error = (chances[at] ?? 0) - (goals[example]?.[at] ?? 0);
          gradient[feature * size + at] = (gradient[feature * size + at] ?? 0) + error / rows.length;
        }
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const [mean, spread] = [(first[at] ?? 0) / (1 - 0.9 ** step), (second[at] ?? 0) / (1 - 0.999 ** step)];
      weights[at] = (weights[at] ?? 0) - (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return { names, weights: names.map((_, at) => weights.slice(at * size, (at + 1) * size)) };
}

function counted(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ['', ...[...counts].filter(([, count]) => count >= LEAST).map(([name]) => name)].sort();
}

/** The features that say most. */
function strongest({ names, weights }: Fitted): string[] {
  return names
    .map((name, at) => ({
      name,
      weight: name === '' ? Infinity : Math.max(...(weights[at] ?? []).map(Math.abs)),
    }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST)
    .map(({ name }) => name)
    .sort();
}

export function train(examples: readonly Example[], classes: readonly string[]): Fitted {
  return regress(examples, classes, strongest(regress(examples, classes, counted(examples))));
}

/** Says how right the fit is on examples left out of it, and how often a stated confidence was justified. */
export function crossCheck(examples: readonly Example[], classes: readonly string[]): string[] {
  let right = 0;
  const stated = new Map<string, { of: number; right: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { names, weights } = train(
      examples.filter((_, at) => at % FOLDS !== fold),
      classes,
    );
    const index = new Map(names.map((name, at) => [name, at]));
    const flat = Float64Array.from(weights.flatMap((each) => [...each]));
    for (const { features, labels } of examples.filter((_, at) => at % FOLDS === fold)) {
      const row = ['', ...features].flatMap((name) => index.get(name) ?? []);
      const chances = shares(sumsOf(row, flat, classes.length));
      const chance = Math.max(...chances);
      const hit = labels.includes(classes[chances.indexOf(chance)] ?? '') ? 1 : 0;
      const bucket = (Math.floor(chance * 10) / 10).toFixed(1);
      const before = stated.get(bucket) ?? { of: 0, right: 0 };
      stated.set(bucket, { of: before.of + 1, right: before.right + hit });
      right += hit;
    }
  }
  return [
    `${((100 * right) / examples.length).toFixed(1)} % of ${examples.length} texts left out of the fit`,
    ...[...stated]
      .sort()
      .map(
        ([bucket, each]) => `  stated ${bucket}: right ${(each.right / each.of).toFixed(2)} of ${each.of}`,
      ),
  ];
}
