import { z } from 'zod';
import type { Case } from '../domain/case.ts';
import { FACT_NAMES, type FactName, known, WALLET_STATUSES } from '../domain/fact.ts';
import type { Instant } from '../domain/instant.ts';
import type { Locale } from '../domain/locale.ts';
import { LOSS_TYPES } from '../domain/loss-type.ts';
import { WARNING_KINDS } from '../domain/warning.ts';
import type { Phrase, Texts } from './ports/texts.ts';
import { dashed, valuePhrase } from './turn/facts/state-facts.ts';

const reply = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and dashes'),
  /** What is filled in of the case. */
  facts: z.array(z.enum(FACT_NAMES)).default([]),
  /** Where it says what fits no other loss. */
  loss: z.array(z.enum(LOSS_TYPES)).min(1).optional(),
  /** Where it says what fits no other state of the bill. */
  wallet: z.array(z.enum(WALLET_STATUSES)).min(1).optional(),
  /** Where it says what only such a case is warned of. */
  warning: z.enum(WARNING_KINDS).optional(),
});

/** `flows/replies.yaml`: what agents have ready to say. The words stand under `canned-ID`. */
export const repliesSchema = z.strictObject({ replies: z.array(reply) });
export type CannedReplies = z.infer<typeof repliesSchema>;
export type CannedReply = CannedReplies['replies'][number];

/** Values every canned reply may name besides its facts. */
export const CANNED_ARGS = ['reference'] as const;

/** Whether a reply may be said of a case: one that speaks of a loss or a state of the bill, as long as none is known, too. */
export function repliesTo(
  { loss, wallet, warning }: CannedReply,
  { lossType, facts, warnings }: Pick<Case, 'lossType' | 'facts' | 'warnings'>,
): boolean {
  const billed = known(facts, 'wallet_status')?.value;
  if (warning !== undefined && !warnings?.some(({ kind }) => kind === warning)) return false;
  if (billed !== undefined && wallet?.includes(billed) === false) return false;
  return lossType === null || (loss?.includes(lossType) ?? true);
}

/** The reply as it would be said about a case. */
export interface FilledReply {
  readonly id: string;
  /** Where something is missing its name stands in its place, in brackets. */
  readonly text: string;
  readonly missing: readonly FactName[];
}

/** Fills a canned reply with the facts of a case, numbers by their ends, in the customer's language. */
export function fillReply(
  { id, facts }: CannedReply,
  theCase: Pick<Case, 'reference' | 'facts' | 'locale'>,
  texts: Texts,
  now: Instant,
): FilledReply {
  const { reference, locale } = theCase;
  const values = facts.map((name) => [name, filledIn(name, theCase, locale, now)] as const);
  const missing = values.flatMap(([name, value]) => (value === null ? [name] : []));
  const blank = (name: FactName): Phrase => ({
    key: 'desk-blank',
    args: { name: { key: `fact-${dashed(name)}` } },
  });
  const args = Object.fromEntries(values.map(([name, value]) => [name, value ?? blank(name)]));
  return { id, missing, text: texts.word({ key: `canned-${id}`, args: { reference, ...args } }, locale) };
}

function filledIn(
  name: FactName,
  { facts }: Pick<Case, 'facts'>,
  locale: Locale,
  now: Instant,
): Phrase | null {
  const value = known(facts, name)?.value;
  return value === undefined ? null : valuePhrase(name, value, locale, now);
}
