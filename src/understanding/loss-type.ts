import type { LossType } from '../domain/loss-type.ts';
import type { Found } from './found.ts';
import type { Feature } from './lexicon/features.ts';
import type { Tagged } from './lexicon/tag.ts';
import { LOSS_CLASSES, LOSS_WEIGHTS } from './loss/loss-weights.ts';
import { type FoundSign, readSigns } from './loss/read-signs.ts';
import { weighing } from './weighing.ts';

export interface ReadLoss {
  readonly type: LossType | null;
  /** The probability of the type, 0 to 1; 0 where there is none. */
  readonly confidence: number;
  /** The signs that speak for the type, strongest first. */
  readonly reasons: readonly Found<string>[];
}

const WEIGHING = weighing(LOSS_CLASSES, LOSS_WEIGHTS);

/** What the differential goes by beside the concepts: signs, as `sign=order_gone`. `feeAsked` is one of them. */
export function signFeatures(signs: readonly FoundSign[], feeAsked: boolean): string[] {
  const features = signs.map(({ name }) => `sign=${name}`);
  return feeAsked ? [...features, 'sign=fee_asked'] : features;
}

/**
 * The loss type as the customer's own words suggest it, with its reasons; the case's type is concluded from all facts
 * elsewhere. `feeAsked`: somebody asks for an extra payment.
 */
export function readLossType(tagged: Tagged, shown: ReadonlySet<Feature>, feeAsked: boolean): ReadLoss {
  const signs = readSigns(tagged);
  const [choice, chance] = WEIGHING.choose(shown, signFeatures(signs, feeAsked));
  if (choice === 'none') return { type: null, confidence: 0, reasons: [] };
  const reasons = signs
    .map(({ name, from, to }) => ({ value: name, from, to, weight: WEIGHING.says(`sign=${name}`, choice) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ value, from, to }) => ({ value, from, to }));
  return { type: choice, confidence: Math.round(chance * 100) / 100, reasons };
}
