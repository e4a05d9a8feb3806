import { accountNamed, type ShownAccount } from './account-signs.ts';
import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import type { Normalised } from './normalise.ts';
import { judging, likeliest } from './weighing/judging.ts';
import { readWeights } from './weighing/weights.ts';

const LIKELIHOOD = judging(readWeights(new URL('./account-weights.bin', import.meta.url)));
/** Less likely ones are none. */
export const ACCOUNT_LIKELY = 0.5;

/** The account the goods were to be filled into: the likeliest, by weights learned beforehand. Claimed. */
export function readRechargeAccount(
  words: Normalised,
  shown: readonly ShownAccount[],
  claims: Claims,
): Found<string> | null {
  const best = likeliest(shown, LIKELIHOOD, ACCOUNT_LIKELY);
  if (best === null) return null;
  claims.claim(best);
  return { value: accountNamed(words.words(best.from, best.to)), from: best.from, to: best.to };
}
