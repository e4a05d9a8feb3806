import { RESOLUTIONS } from '../../../domain/case.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Texts } from '../../ports/texts.ts';
import { AGENTS_WORDS, type OutcomePreview } from './view-model.ts';

const KEYS = {
  order_found: 'after-found',
  reissued: 'after-reissued',
  refunded: 'after-refunded',
  explained: 'after-explained',
  rejected: 'after-rejected',
} as const;

/** What the customer will be told for each decision, in their language, with a mark where the agent's words go. */
export function outcomePreviews(
  texts: Texts,
  locale: Locale,
): Readonly<Record<keyof typeof KEYS, OutcomePreview>> {
  const says = (key: string, outcome: string) =>
    texts.has(key, locale) ? texts.word({ key, args: { outcome } }, locale) : outcome;
  const preview = (code: keyof typeof KEYS): OutcomePreview => ({
    bare: says(KEYS[code], ''),
    withWords: says(KEYS[code], AGENTS_WORDS),
  });
  const resolved = RESOLUTIONS.map((code) => [code, preview(code)] as const);
  return Object.fromEntries([...resolved, ['rejected', preview('rejected')]]) as Record<
    keyof typeof KEYS,
    OutcomePreview
  >;
}
