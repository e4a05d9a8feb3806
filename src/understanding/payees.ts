import type { Found } from './found.ts';
import type { Normalised } from './normalise.ts';
import type { ShownPayee } from './payee-signs.ts';
import { judging, likeliest } from './weighing/judging.ts';
import { readWeights } from './weighing/weights.ts';

const LIKELIHOOD = judging(readWeights(new URL('./payee-weights.bin', import.meta.url)));
/** Less likely ones are none. */
export const PAYEE_LIKELY = 0.35;

/** The label of what stands behind. */
const REF = / +Ref(?:no)?$/;
/** The label of a line, in the receipts of many places. */
const LABEL = /^(?:To|TO|Para|Kepada|Ke) ?:? (?=\p{Lu})/u;

/** Who got the money, as a bill, a notice or a label names them: the likeliest, by weights learned beforehand. */
export function readPayee(words: Normalised, shown: readonly ShownPayee[]): Found<string> | null {
  const best = likeliest(shown, LIKELIHOOD, PAYEE_LIKELY);
  if (best === null) return null;
  const from = best.from + (LABEL.exec(words.text.slice(best.from, best.to))?.[0].length ?? 0);
  const to = best.to - (REF.exec(words.text.slice(from, best.to))?.[0].length ?? 0);
  return { value: words.words(from, to), from, to };
}
