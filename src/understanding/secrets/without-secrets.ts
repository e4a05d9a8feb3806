import type { UnderstandingContext } from '../reading.ts';
import { understand } from '../understand.ts';
import type { Understood } from '../understood.ts';
import { maskSecrets } from './mask-secrets.ts';

/** With one secret gone, its label may point at what stood behind it. */
const MOST_LAYERS = 4;

/** The text as it may be kept and shown: every secret in it masked, also those that a masked one had hidden. */
export function withoutSecrets(text: string, understood: Understood, context: UnderstandingContext): string {
  let masked = text;
  let { secrets } = understood;
  for (let layer = 0; layer < MOST_LAYERS && secrets.length > 0; layer += 1) {
    masked = maskSecrets(masked, secrets);
    ({ secrets } = understand(masked, context));
  }
  return masked;
}
