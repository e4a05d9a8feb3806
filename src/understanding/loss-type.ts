import { LOSS_TYPES, type LossType } from '../domain/loss-type.ts';
import { ENGLISH_CUES } from './loss-cues-en.ts';
import { CHINESE_CUES } from './loss-cues-zh.ts';

export interface ReadLoss {
  readonly type: LossType | null;
  /** 0 to 1; 0 where there is no type. */
  readonly confidence: number;
}

/** Below this the words say nothing of a loss. */
const LEAST = 1.5;
const CUES = [...CHINESE_CUES, ...ENGLISH_CUES];

/** The loss type as the customer's own words suggest it; the case's type is concluded from all facts elsewhere. */
export function readLossType(text: string): ReadLoss {
  const scores = new Map<LossType, number>();
  for (const [type, weight, words] of CUES) {
    if (!words.test(text)) continue;
    const before = scores.get(type) ?? 0;
    // Several cues of one type say the same thing again: only the strongest counts in full.
    scores.set(type, Math.max(before, weight) + Math.min(before, weight) * 0.2);
  }
  const ranked = LOSS_TYPES.map((type) => ({ type, score: scores.get(type) ?? 0 })).sort(
    (one, other) => other.score - one.score,
  );
  const [best, second] = ranked;
  if (best === undefined || best.score < LEAST) return { type: null, confidence: 0 };
  const strength = 1 - 2 ** (-best.score / 1.6);
  const lead = best.score / (best.score + 0.6 * (second?.score ?? 0));
  return { type: best.type, confidence: Math.round(Math.min(0.98, strength * lead) * 100) / 100 };
}
