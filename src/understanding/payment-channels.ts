import type { PaymentChannel } from '../domain/payment-channel.ts';
import type { ShownChannel } from './channel-signs.ts';
import type { Found } from './found.ts';
import { judging, likeliest } from './weighing/judging.ts';
import { readWeights } from './weighing/weights.ts';

const LIKELIHOOD = judging(readWeights(new URL('./channel-weights.bin', import.meta.url)));
/** Less likely ones are named for something else. */
export const CHANNEL_LIKELY = 0.5;

/** The way the money went: the likeliest of those that a text names, by weights learned beforehand. */
export function readChannel(shown: readonly ShownChannel[]): Found<PaymentChannel> | null {
  const best = likeliest(shown, LIKELIHOOD, CHANNEL_LIKELY);
  return best && { value: best.value, from: best.from, to: best.to };
}
