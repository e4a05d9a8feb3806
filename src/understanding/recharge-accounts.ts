import { accountNamed, type ShownAccount } from './account-signs.ts';
import WEIGHTS from './account-weights.json' with { type: 'json' };
import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { judging } from './weighing/judging.ts';

const LIKELIHOOD = judging(WEIGHTS);
/** Less likely ones are none. */
export const ACCOUNT_LIKELY = 0.5;

/** The account the goods were to be filled into: the likeliest, by weights learned beforehand. Claimed. */
export function readRechargeAccount(
  text: string,
  shown: readonly ShownAccount[],
  claims: Claims,
): Found<string> | null {
  let [best, most]: [ShownAccount | null, number] = [null, ACCOUNT_LIKELY];
  for (const each of shown) {
    const chance = LIKELIHOOD(each.shows);
    if (chance > most) [best, most] = [each, chance];
  }
  if (best === null) return null;
  claims.claim(best);
  return { value: accountNamed(text.slice(best.from, best.to)), from: best.from, to: best.to };
}
