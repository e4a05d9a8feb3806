import { LOSS_TYPES, type LossType } from '../domain/loss-type.ts';
import type { Tagged } from './lexicon/tag.ts';
import { WEIGHTS } from './loss/differential.ts';
import { compile } from './loss/sign.ts';
import { GOODS } from './loss/signs-of-goods.ts';
import { MISTAKES } from './loss/signs-of-mistakes.ts';
import { ORDERS } from './loss/signs-of-orders.ts';
import { STALLING } from './loss/signs-of-stalling.ts';

export interface ReadLoss {
  readonly type: LossType | null;
  /** 0 to 1; 0 where there is no type. */
  readonly confidence: number;
}

/** Below this the words say nothing of a loss. */
const LEAST = 1.5;
const SIGNS = compile({ ...STALLING, ...ORDERS, ...GOODS, ...MISTAKES });

export function signsOf({ tags }: Tagged): string[] {
  return SIGNS.filter(({ shapes }) => shapes.some((shape) => shape.test(tags))).map(({ name }) => name);
}

/** The loss type as the customer's own words suggest it; the case's type is concluded from all facts elsewhere. */
export function readLossType(tagged: Tagged): ReadLoss {
  const best = new Map<LossType, number>();
  const extra = new Map<LossType, number>();
  for (const name of signsOf(tagged)) {
    for (const [type, weight] of Object.entries(WEIGHTS[name] ?? {}) as [LossType, number][]) {
      if (weight < 0) extra.set(type, (extra.get(type) ?? 0) + weight);
      else {
        const before = best.get(type) ?? 0;
        best.set(type, Math.max(before, weight));
        extra.set(type, (extra.get(type) ?? 0) + 0.2 * Math.min(before, weight));
      }
    }
  }
  const ranked = LOSS_TYPES.map((type) => ({
    type,
    score: best.has(type) ? (best.get(type) ?? 0) + (extra.get(type) ?? 0) : 0,
  })).sort((one, other) => other.score - one.score);
  const [first, second] = ranked;
  if (first === undefined || first.score < LEAST) return { type: null, confidence: 0 };
  const strength = 1 - 2 ** (-first.score / 1.6);
  const lead = first.score / (first.score + 0.6 * (second?.score ?? 0));
  return { type: first.type, confidence: Math.round(Math.min(0.98, strength * lead) * 100) / 100 };
}
