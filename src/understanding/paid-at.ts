import type { StatedTime } from '../domain/instant.ts';
import type { Found } from './found.ts';
import WEIGHTS from './moment-weights.json' with { type: 'json' };
import type { ShownMoment } from './times.ts';
import { judging } from './weighing/judging.ts';

const LIKELIHOOD = judging(WEIGHTS);
/** Less likely ones are times of something else. */
export const MOMENT_LIKELY = 0.55;

/** When the money was paid: the likeliest of the times a text names, by weights learned beforehand. */
export function readPaidAt(shown: readonly ShownMoment[]): Found<StatedTime> | null {
  let [best, most]: [ShownMoment | null, number] = [null, MOMENT_LIKELY];
  for (const each of shown) {
    const chance = LIKELIHOOD(each.shows);
    if (chance > most) [best, most] = [each, chance];
  }
  return best && { value: best.value, from: best.from, to: best.to };
}
