import type { Found } from './found.ts';
import type { Normalised } from './normalise.ts';
import type { ShownPayee } from './payee-signs.ts';
import { judging, likeliest } from './weighing/judging.ts';
import { readWeights } from './weighing/weights.ts';

const LIKELIHOOD = judging(readWeights(new URL('./payee-weights.bin', import.meta.url)));
/** Less likely ones are none. */
export const PAYEE_LIKELY = 0.35;

/** Who got the money, as a bill, a notice or a label names them: the likeliest, by weights learned beforehand. */
export function readPayee(words: Normalised, shown: readonly ShownPayee[]): Found<string> | null {
  const best = likeliest(shown, LIKELIHOOD, PAYEE_LIKELY);
  return best && { value: words.words(best.from, best.to), from: best.from, to: best.to };
}
