import type { StatedTime } from '../domain/instant.ts';
import type { Found } from './found.ts';
import type { ShownMoment } from './times.ts';
import { judging, likeliest } from './weighing/judging.ts';
import { readWeights } from './weighing/weights.ts';

const LIKELIHOOD = judging(readWeights(new URL('./moment-weights.bin', import.meta.url)));
/** Less likely ones are times of something else. */
export const MOMENT_LIKELY = 0.5;

/** When the money was paid: the likeliest of the times a text names, by weights learned beforehand. */
export function readPaidAt(shown: readonly ShownMoment[]): Found<StatedTime> | null {
  const best = likeliest(shown, LIKELIHOOD, MOMENT_LIKELY);
  return best && { value: best.value, from: best.from, to: best.to };
}
