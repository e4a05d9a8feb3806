import type { LossType } from '../domain/loss-type.ts';
import type { MessageKind } from './understood.ts';
import { weighing } from './weighing/weighing.ts';
import { readWeights } from './weighing/weights.ts';

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
const UNSURE = 0.4;
const WEIGHING = weighing(TELLING_CLASSES, readWeights(new URL('./telling-weights.bin', import.meta.url)));

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
const KINDS = distinct(MEANINGS.map(([, { kind }]) => kind));
const LOSSES = distinct(MEANINGS.map(([, { loss }]) => loss));
/** For each kind, and for each loss of it, the places of what they are told by. */
const OF_KIND = KINDS.map((kind) => placesOf((meaning) => meaning.kind === kind));
const OF_LOSS = KINDS.map((kind) =>
  LOSSES.map((type) => placesOf((meaning) => meaning.kind === kind && meaning.loss === type)),
);

function placesOf(fits: (meaning: Meaning) => boolean): readonly number[] {
  return MEANINGS.flatMap(([, meaning], at) => (fits(meaning) ? at : []));
}

/** Which of several groups is likeliest, and how likely. */
function likeliest(chances: Float64Array, groups: readonly (readonly number[])[]): [number, number] {
  let best: [number, number] = [0, -1];
  for (let group = 0; group < groups.length; group++) {
    const places = groups[group] as readonly number[];
    if (places.length === 0) continue;
    let sum = 0;
    for (const place of places) sum += chances[place] as number;
    if (sum > best[1]) best = [group, sum];
  }
  return best;
}

/** What chances for each of {@link TELLING_CLASSES} come to. */
export function meaningOf(chances: Float64Array): Told {
  const [kind] = likeliest(chances, OF_KIND);
  const [place, chance] = likeliest(chances, OF_LOSS[kind] as (readonly number[])[]);
  const type = LOSSES[place] as LossType | null;
  const told = type !== null && chance >= UNSURE ? type : null;
  return {
    kind: KINDS[kind] as Meaning['kind'],
    loss: told,
    // Nobody is ever certain of what somebody else's words mean.
    confidence: told === null ? 0 : Math.min(99, Math.round(chance * 100)) / 100,
    chance: (telling) => chances[TELLING_CLASSES.indexOf(telling)] as number,
  };
}

/** `named`: what was read of the text, as telling-signs.ts names it. */
export function tell(features: Int32Array, named: readonly string[]): Told {
  return meaningOf(WEIGHING.chances(features, named));
}

/** What a sign says for a loss type above what it says on average. */
export function saysOf(sign: string, type: LossType): number {
  return WEIGHING.says(`sign=${sign}`, type === 'other' ? 'other_loss' : type);
}
