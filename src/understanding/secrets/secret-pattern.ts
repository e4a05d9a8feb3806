import type { Sifted } from '../sifting/sieve.ts';
import type { SecretKind } from '../understood.ts';

/** A way secrets are told: the group `secret` is the secret, the label around it stays readable. */
export interface SecretPattern {
  readonly kind: SecretKind;
  readonly shape: Sifted;
}

/** Behind a number: a sum, a span of time, a count or a date, and no code. */
export const NO_UNIT =
  '(?![\\d元块刀年月天秒张]|[.:/-]\\d| ?(?:分钟|元|块|位数?[^,。的]|usd|cny|rmb|dollars?|minutes|seconds|hours|days))';

const SPELLED = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';

/** A code read aloud, in words of either language. */
export const ALOUD = `${SPELLED}(?:[ ,-]{1,2}${SPELLED}){2,7}|(?<![〇零一二两三四五六七八九])[〇零一二两三四五六七八九](?: ?[〇零一二两三四五六七八九]){3,7}(?![十百千万个块元点])`;
