import type { LossType } from '../domain/loss-type.ts';
import WEIGHTS from './telling-weights.json' with { type: 'json' };
import type { MessageKind } from './understood.ts';
import { weighing } from './weighing/weighing.ts';

interface Meaning {
  readonly kind: Exclude<MessageKind, 'payment_notice'>;
  readonly loss: LossType | null;
}

const loss = (type: LossType): Meaning => ({ kind: 'complaint', loss: type });

/** What a message can come to; `other` losses by what is at their bottom, which has little in common. */
const TELLINGS = {
  charged_page_stalled: loss('charged_page_stalled'),
  paid_no_order: loss('paid_no_order'),
  deleted_or_overwritten: loss('deleted_or_overwritten'),
  goods_missing: loss('goods_missing'),
  wrong_account_or_platform: loss('wrong_account_or_platform'),
  not_charged: loss('not_charged'),
  other_loss: loss('other'),
  scam_fee: loss('other'),
  paid_twice: loss('other'),
  trouble: { kind: 'complaint', loss: null },
  answer: { kind: 'answer', loss: null },
  question: { kind: 'question', loss: null },
  correction: { kind: 'correction', loss: null },
  talk: { kind: 'other', loss: null },
} as const satisfies Readonly<Record<string, Meaning>>;

export type Telling = keyof typeof TELLINGS;
export const TELLING_CLASSES = Object.keys(TELLINGS) as Telling[];
const MEANINGS: readonly (readonly [Telling, Meaning])[] = Object.entries(TELLINGS) as [Telling, Meaning][];

/** What a message comes to: its kind, the loss it tells of, and how likely that one is (0 to 1; 0 where there is none). */
export interface Told extends Meaning {
  readonly confidence: number;
  /** How likely one of them alone is. */
  chance(telling: Telling): number;
}

/** A chance that is reason enough to act on. */
export const LIKELY = 0.5;
/** A loss less likely than this is not told: asking costs less than a wrong turn. */
const UNSURE = 0.3;
const WEIGHING = weighing(TELLING_CLASSES, WEIGHTS);

function likeliest<T>(
  chances: Float64Array,
  of: (meaning: Meaning) => T,
  among: (meaning: Meaning) => boolean,
): [T, number] {
  const sums = new Map<T, number>();
  let best: [T, number] | null = null;
  for (const [at, [, meaning]] of MEANINGS.entries()) {
    if (!among(meaning)) continue;
    const sum = (sums.get(of(meaning)) ?? 0) + (chances[at] as number);
    sums.set(of(meaning), sum);
    if (best === null || sum > best[1]) best = [of(meaning), sum];
  }
  return best as [T, number];
}

/** What chances for each of {@link TELLING_CLASSES} come to. */
export function meaningOf(chances: Float64Array): Told {
  const [kind] = likeliest(
    chances,
    (meaning) => meaning.kind,
    () => true,
  );
  const [type, chance] = likeliest(
    chances,
    (meaning) => meaning.loss,
    (meaning) => meaning.kind === kind,
  );
  const told = type !== null && chance >= UNSURE ? type : null;
  return {
    kind,
    loss: told,
    confidence: told === null ? 0 : Math.round(chance * 100) / 100,
    chance: (telling) => chances[TELLING_CLASSES.indexOf(telling)] as number,
  };
}

/** `named`: what was read of the text, as telling-signs.ts names it. */
export function tell(features: Int32Array, named: Iterable<string>): Told {
  return meaningOf(WEIGHING.chances(features, named));
}

/** What a sign says for a loss type above what it says on average. */
export function saysOf(sign: string, type: LossType): number {
  return WEIGHING.says(`sign=${sign}`, type === 'other' ? 'other_loss' : type);
}
