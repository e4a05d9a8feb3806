import { type Claims, claimsOn } from './claims.ts';
import { type FactReading, readFacts } from './fact-reading.ts';
import type { Found } from './found.ts';
import { type Tagged, tag } from './lexicon/tag.ts';
import { type FoundSign, readSigns } from './loss/read-signs.ts';
import { type Normalised, normalise } from './normalise.ts';
import type { NoticeDirection } from './notice-directions.ts';
import { weighNotice } from './notice-weighing.ts';
import { type NoticeSigns, noticeSigns } from './notices.ts';
import { readScamDemands } from './scam-fees.ts';
import { readSecrets } from './secrets/read-secrets.ts';
import { holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';
import { LIKELY, type Told, tell } from './telling.ts';
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
  /** `null`: a person speaks for certain. */
  readonly notice: NoticeSigns | null;
  /** `null`: a person wrote it. */
  readonly direction: NoticeDirection | null;
  readonly facts: FactReading;
}

const PAYING = sifted(
  /[付扣充买转刷]|支出|下单|\b(?:paid|pay|payment|charged|bought|purchased|debited|transferred)\b/i,
);

/** Days told of an order that is gone are those on which it was seen, unless paying is told of, too. */
function isOrdersDay(text: string, { loss }: Told, { facts: { paid_at: day } }: FactReading): boolean {
  return loss === 'deleted_or_overwritten' && day?.precision === 'day' && !holds(PAYING, text);
}

/** What was demanded, and what never went through, was not paid. */
function isUnpaid(told: Told): boolean {
  return told.loss === 'not_charged' || told.chance('scam_fee') > LIKELY;
}

/** The facts that fit what the message comes to. */
function asTold(text: string, told: Told, reading: FactReading): FactReading {
  let { facts, undecidedAmount } = reading;
  // What came back in part had been paid.
  if (isUnpaid(told) && facts.status?.refunded === undefined)
    [facts, undecidedAmount] = [{ ...facts, amount: null }, false];
  if (isOrdersDay(text, told, reading)) facts = { ...facts, paid_at: null };
  return { ...reading, facts, undecidedAmount };
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
  const notice = noticeSigns(text);
  const direction = notice && weighNotice(features, notice);
  const facts = readFacts(words, tagged, claims, {
    receivedAt,
    direction,
    demands,
    claimNames: () => claimNames(text, shopNames, claims),
  });
  const named = [...shape, ...shownBy(facts, secrets.length > 0)];
  const told = tell(features, named);
  const kept = direction === null ? asTold(text, told, facts) : facts;
  return { words, tagged, signs, secrets, demands, told, named, notice, direction, facts: kept };
}
