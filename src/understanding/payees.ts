import type { Found } from './found.ts';
import type { Normalised } from './normalise.ts';
import type { ShownPayee } from './payee-signs.ts';
import WEIGHTS from './payee-weights.json' with { type: 'json' };
import { weighing } from './weighing/weighing.ts';

export const PAYEE_CLASSES = ['other', 'payee'] as const;
const WEIGHING = weighing(PAYEE_CLASSES, WEIGHTS);
const NO_FEATURES = new Int32Array(0);
/** Less likely ones are none. */
export const PAYEE_LIKELY = 0.25;

/** Who got the money, as a bill, a notice or a label names them: the likeliest, by weights learned beforehand. */
export function readPayee(words: Normalised, shown: readonly ShownPayee[]): Found<string> | null {
  let [best, most]: [ShownPayee | null, number] = [null, PAYEE_LIKELY];
  for (const each of shown) {
    const chance = WEIGHING.chances(NO_FEATURES, each.shows)[1] as number;
    if (chance > most) [best, most] = [each, chance];
  }
  return best && { value: words.words(best.from, best.to), from: best.from, to: best.to };
}
