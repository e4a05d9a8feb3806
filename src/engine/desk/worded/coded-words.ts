import { AUDIT_TYPES } from '../../../domain/audit.ts';
import { LOSS_REASONS, RESOLUTIONS } from '../../../domain/case.ts';
import { CAUSES } from '../../../domain/causes.ts';
import { CHECKS } from '../../../domain/check.ts';
import { ESCALATION_OUTCOMES } from '../../../domain/escalation.ts';
import { EVIDENCE_ITEMS } from '../../../domain/evidence.ts';
import { EXHIBIT_CONTENTS, EXHIBIT_KINDS } from '../../../domain/exhibit.ts';
import { FACT_NAMES, LACK_REASONS, ORDER_SIGHTINGS, WALLET_STATUSES, WANTS } from '../../../domain/fact.ts';
import type { Locale } from '../../../domain/locale.ts';
import { LOSS_TYPES } from '../../../domain/loss-type.ts';
import { VERDICTS } from '../../../domain/order-book/match.ts';
import { BOOK_REMARKS, BOOK_SAYS } from '../../../domain/order-book/reading.ts';
import { PAYMENT_CHANNELS } from '../../../domain/payment-channel.ts';
import { PRODUCT_KINDS } from '../../../domain/product-kind.ts';
import { WARNING_KINDS } from '../../../domain/warning.ts';
import { OUTGOING_ASKS } from '../../../understanding/outgoing/ask.ts';
import type { Texts } from '../../ports/texts.ts';

/** The closed lists the desk shows in words; the name is the beginning of the text's key. */
const CODES = {
  audit: AUDIT_TYPES,
  because: LOSS_REASONS,
  book: BOOK_REMARKS,
  'book-says': BOOK_SAYS,
  'book-verdict': VERDICTS,
  cause: CAUSES,
  check: CHECKS,
  'check-result': ['ruled_out', 'found', 'unknown'],
  'escalation-outcome': ESCALATION_OUTCOMES,
  'exhibit-kind': EXHIBIT_KINDS,
  'exhibit-shows': EXHIBIT_CONTENTS,
  fact: FACT_NAMES,
  item: EVIDENCE_ITEMS,
  'lack-reason': LACK_REASONS,
  loss: [...LOSS_TYPES, 'unknown'],
  'order-seen': ORDER_SIGHTINGS,
  'outgoing-ask': OUTGOING_ASKS,
  'payment-channel': PAYMENT_CHANNELS,
  'product-kind': PRODUCT_KINDS,
  resolution: RESOLUTIONS,
  source: ['message', 'notice', 'button', 'exhibit', 'agent', 'shop_file', 'order_book'],
  stage: ['collecting', 'handed_over', 'decided', 'closed'],
  standing: ['proven', 'claimed', 'contradicted', 'missing', 'unobtainable'],
  'wallet-status': WALLET_STATUSES,
  wants: WANTS,
  'warning-kind': WARNING_KINDS,
} as const satisfies Record<string, readonly string[]>;
export type CodeList = keyof typeof CODES;

function keyOf(list: string, code: string): string {
  return `${list}-${code.replaceAll('_', '-')}`;
}

/** Every text the desk may ask for, so that a test can see that none is missing. */
export const DESK_TEXT_KEYS: readonly string[] = Object.entries(CODES).flatMap(([list, codes]) =>
  codes.map((code) => keyOf(list, code)),
);

/** A code of a closed list in words. */
export type CodedWords = <L extends CodeList>(list: L, code: (typeof CODES)[L][number]) => string;

/** The code itself stands in for a missing text: an agent must be able to open the case all the same. */
export function codedWords(texts: Texts, locale: Locale): CodedWords {
  return (list, code) => {
    const key = keyOf(list, code);
    const words = texts.has(key, locale) ? texts.word({ key }, locale) : code;
    // The texts are written for the middle of a sentence; here each stands by itself.
    return words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
  };
}

/** The same for a code that comes out of a record and may be of another version. */
export function wordsIfKnown(words: CodedWords, list: CodeList, code: unknown): string | null {
  const known = CODES[list].find((each) => each === code);
  return known === undefined ? null : words(list, known as never);
}
