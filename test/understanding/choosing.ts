import { ALWAYS, chance, counted, descend, type Fitted, thinned } from './regression.ts';

/** What only one candidate shows says nothing of another. */
const LEAST = 2;
/** Names that few people wrote are learned late. */
const STEPS = 320;

/** The candidates of a text, each by what it shows, and which of them are right; `none`: nothing is right as well. */
export interface Choice {
  readonly candidates: readonly ReadonlySet<number>[];
  readonly right: readonly boolean[];
  readonly none: boolean;
  /** How much it is learned from. */
  readonly weight: number;
}

/** How likely each candidate is the one that is meant; what is left to 1 is for none of them. */
function chancesOf(rows: readonly Int32Array[], weights: Float64Array, scale: number): number[] {
  const always = weights[0] as number;
  const sums = rows.map(
    (row) =>
      always + scale * row.reduce((sum, feature) => sum + (feature && (weights[feature] as number)), 0),
  );
  const most = Math.max(0, ...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const whole = raised.reduce((sum, each) => sum + each, Math.exp(-most));
  return raised.map((each) => each / whole);
}

/**
 * Learns to choose one of several candidates or none (conditional logit with an L2 penalty): candidates are weighed
 * against each other and not each for itself, so that a part of the right name need not look wrong. `left`: which share
 * of what it shows a candidate does without in each step, so that no sign is relied on alone.
 */
export function learnChoosing(choices: readonly Choice[], penalty: number, left: number): Fitted {
  const names = counted(
    choices.flatMap(({ candidates }) => candidates),
    LEAST,
  );
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = choices.map(({ candidates }) =>
    candidates.map((features) =>
      Int32Array.from([ALWAYS, ...features].flatMap((feature) => index.get(feature) ?? [])),
    ),
  );
  const weights = new Float64Array(names.length);
  const scale = 1 / (1 - left);
  const next = chance();
  const step = (gradient: Float64Array): void => {
    gradient[0] = 0;
    for (let at = 1; at < weights.length; at++)
      gradient[at] = (penalty / choices.length) * (weights[at] as number);
    for (const [at, { right, none, weight }] of choices.entries()) {
      const own = (rows[at] as Int32Array[]).map((row) => thinned(row, left, next));
      const chances = chancesOf(own, weights, scale);
      const others = 1 - chances.reduce((sum, chance) => sum + chance, 0);
      const meant = chances.reduce(
        (sum, chance, each) => sum + (right[each] ? chance : 0),
        none ? others : 0,
      );
      for (const [each, row] of own.entries()) {
        const chance = chances[each] as number;
        const error =
          (weight * (chance - (right[each] ? chance / Math.max(meant, 1e-9) : 0))) / choices.length;
        for (const feature of row)
          gradient[feature] = (gradient[feature] as number) + (feature === 0 ? error : scale * error);
      }
    }
  };
  descend(weights, step, left > 0, STEPS);
  return new Map(names.map((name, at) => [name, weights.slice(at, at + 1)]));
}

/** How likely one candidate is the right one by a fit. */
export function chanceBy(fitted: Fitted, features: ReadonlySet<number>): number {
  const sum = [ALWAYS, ...features].reduce((total, each) => total + (fitted.get(each)?.[0] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
