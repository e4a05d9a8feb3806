import { z } from 'zod';
import { EVIDENCE_ITEMS, type EvidenceItem, type EvidencePlan } from '../domain/evidence.ts';
import { EXHIBIT_KINDS } from '../domain/exhibit.ts';
import { FACT_NAMES } from '../domain/fact.ts';
import { LOSS_TYPES } from '../domain/loss-type.ts';
import { PAYMENT_CHANNELS, type PaymentChannel } from '../domain/payment-channel.ts';
import { PRODUCT_KINDS } from '../domain/product-kind.ts';

const textKey = z.string().regex(/^[a-z][a-z0-9-]*$/, 'the key of a text in flows/texts');
const items = z.array(z.enum(EVIDENCE_ITEMS)).default([]);

const itemSchema = z.strictObject({
  link: z.enum(['payment', 'interaction', 'product']),
  facts: z.array(z.enum(FACT_NAMES)).default([]),
  exhibit: z.enum(EXHIBIT_KINDS).optional(),
  instead_of: z.array(z.enum(EXHIBIT_KINDS)).default([]),
  /** The card that shows where to find it. */
  how: textKey,
  /** The card of a payment channel, where it differs. */
  how_on: z.partialRecord(z.enum(PAYMENT_CHANNELS), textKey).default({}),
  /** The question why it cannot be had; it names what helps as well. */
  lack: textKey,
});

const rowSchema = z.strictObject({
  when: z
    .strictObject({
      loss: z.array(z.enum(LOSS_TYPES)).min(1).optional(),
      channel: z.array(z.enum(PAYMENT_CHANNELS)).min(1).optional(),
      product: z.array(z.enum(PRODUCT_KINDS)).min(1).optional(),
    })
    .default({}),
  required: items,
  optional: items,
});

/** `flows/evidence.yaml`: what settles each piece of evidence, and which case needs which. */
export const evidenceSchema = z.strictObject({
  items: z.record(z.enum(EVIDENCE_ITEMS), itemSchema),
  rows: z.array(rowSchema).min(1),
});
export type EvidenceFile = z.infer<typeof evidenceSchema>;

/** Text keys that belong to a piece of evidence. */
export interface EvidencePrompt {
  readonly how: string;
  readonly howOn: Readonly<Partial<Record<PaymentChannel, string>>>;
  readonly lack: string;
}
export type EvidencePrompts = Readonly<Record<EvidenceItem, EvidencePrompt>>;

/** The file as the domain judges with it. */
export function evidencePlanOf(file: EvidenceFile): EvidencePlan {
  const rules = mapItems(file, ({ link, facts, exhibit, instead_of }) => ({
    link,
    facts,
    exhibit: exhibit ?? null,
    insteadOf: instead_of,
  }));
  return { rules, rows: file.rows.map((row) => ({ ...row, when: withoutGaps(row.when) })) };
}

export function evidencePromptsOf(file: EvidenceFile): EvidencePrompts {
  return mapItems(file, ({ how, how_on, lack }) => ({ how, howOn: withoutGaps(how_on), lack }));
}

function mapItems<T>(
  file: EvidenceFile,
  map: (item: z.infer<typeof itemSchema>) => T,
): Record<EvidenceItem, T> {
  const entries = EVIDENCE_ITEMS.map((item) => [item, map(file.items[item])]);
  return Object.fromEntries(entries) as Record<EvidenceItem, T>;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
function withoutGaps<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Present<T>;
}
