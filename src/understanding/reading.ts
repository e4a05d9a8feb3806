import type { LossType } from '../domain/loss-type.ts';
import { type Claims, claimsOn } from './claims.ts';
import { type FactReading, readFacts } from './fact-reading.ts';
import type { Found } from './found.ts';
import { type Tagged, tag } from './lexicon/tag.ts';
import { type FoundSign, readSigns } from './loss/read-signs.ts';
import { type Normalised, normalise } from './normalise.ts';
import type { NoticeDirection } from './notice-directions.ts';
import { readNotice } from './notices.ts';
import { readScamDemands } from './scam-fees.ts';
import { readSecrets } from './secrets.ts';
import { type Told, tell } from './telling.ts';
import { shapeOf, shownBy } from './telling-signs.ts';
import type { SecretKind } from './understood.ts';
import { featuresOf } from './weighing/features.ts';

export interface UnderstandingContext {
  /** ISO 8601 with offset: the anchor of relative and partial times. */
  readonly receivedAt: string;
  /** Names of the shop: 星辰点卡 is no 点卡 that somebody bought. */
  readonly shopNames?: readonly string[];
}

/** Everything read of a text before it is decided what the text is. */
export interface Reading {
  readonly words: Normalised;
  readonly tagged: Tagged;
  /** What was told of order, page, goods and money. */
  readonly signs: readonly FoundSign[];
  readonly secrets: readonly Found<SecretKind>[];
  /** Where somebody asks for an extra payment. */
  readonly demands: readonly Found<string>[];
  /** What the message comes to, weighed by its words, its signs and {@link Reading.named}. */
  readonly told: Told;
  readonly named: readonly string[];
  /** `null`: a person wrote it. */
  readonly direction: NoticeDirection | null;
  readonly facts: FactReading;
}

/** Losses that people tell with a notice quoted in their story. */
const QUOTED_FOR: ReadonlySet<LossType> = new Set([
  'charged_page_stalled',
  'paid_no_order',
  'deleted_or_overwritten',
  'goods_missing',
]);
const TURNED = /但|可是|不过|却|结果|现在|我的订单|\bbut\b|\byet\b|\bstill\b/i;
const ADDRESSED = /[【[:]|您(?!好)|你|详情|\byou|reminder|notice/i;
/** A story this short, addressed to nobody, is no notice whatever figures are in it. */
const SHORT = 60;

/** A notice that somebody quotes inside their story is a complaint. */
function isTold(text: string, loss: LossType | null): boolean {
  if (loss === null || !QUOTED_FOR.has(loss)) return false;
  return TURNED.test(text) || (text.length < SHORT && !ADDRESSED.test(text));
}

function claimNames(text: string, names: readonly string[], claims: Claims): void {
  for (const name of names.map((each) => normalise(each).text.trim()).filter((each) => each !== '')) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      claims.claim({ from: at, to: at + name.length });
    }
  }
}

/** Reads a text once through, from the surest to the vaguest, each reader claiming what it has explained. */
export function readThrough(original: string, { receivedAt, shopNames = [] }: UnderstandingContext): Reading {
  const words = normalise(original);
  const { text } = words;
  const claims = claimsOn(text);
  const secrets = readSecrets(text, claims);
  const tagged = tag(text);
  const demands = readScamDemands(text, tagged);
  const signs = readSigns(tagged);
  const features = featuresOf(text, tagged);
  const shape = shapeOf(text, tagged, signs, demands);
  const noticed = readNotice(text);
  const direction = noticed !== null && isTold(text, tell(features, shape).loss) ? null : noticed;
  const facts = readFacts(words, tagged, claims, {
    receivedAt,
    direction,
    demands,
    claimNames: () => claimNames(text, shopNames, claims),
  });
  const named = [...shape, ...shownBy(facts, secrets.length > 0)];
  return { words, tagged, signs, secrets, demands, told: tell(features, named), named, direction, facts };
}
