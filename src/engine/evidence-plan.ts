import { z } from 'zod';
import {
  EVIDENCE_ITEMS,
  type EvidenceItem,
  type EvidencePlan,
  type EvidenceRule,
} from '../domain/evidence.ts';
import { EXHIBIT_KINDS } from '../domain/exhibit.ts';
import { FACT_NAMES } from '../domain/fact.ts';
import { LOSS_TYPES } from '../domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../domain/payment-channel.ts';
import { PRODUCT_KINDS } from '../domain/product-kind.ts';

const items = z.array(z.enum(EVIDENCE_ITEMS)).default([]);

const itemSchema = z.strictObject({
  link: z.enum(['payment', 'interaction', 'product']),
  facts: z.array(z.enum(FACT_NAMES)).default([]),
  exhibit: z.enum(EXHIBIT_KINDS).optional(),
  instead_of: z.array(z.enum(EXHIBIT_KINDS)).default([]),
});

const rowSchema = z.strictObject({
  when: z
    .strictObject({
      loss: z.array(z.enum(LOSS_TYPES)).min(1).optional(),
      channel: z.array(z.enum(PAYMENT_CHANNELS)).min(1).optional(),
      product: z.array(z.enum(PRODUCT_KINDS)).min(1).optional(),
      lacks: z.array(z.enum(FACT_NAMES)).min(1).optional(),
    })
    .default({}),
  required: items,
  optional: items,
});

/** `flows/evidence.yaml`: what settles each piece of evidence, and which case needs which. */
export const evidenceSchema = z.strictObject({
  items: z.record(z.enum(EVIDENCE_ITEMS), itemSchema),
  rows: z.array(rowSchema).min(1),
  in_incident: items,
});
export type EvidenceFile = z.infer<typeof evidenceSchema>;

/** The file as the domain judges with it. */
export function evidencePlanOf(file: EvidenceFile): EvidencePlan {
  const rules = EVIDENCE_ITEMS.map((item): [EvidenceItem, EvidenceRule] => {
    const { link, facts, exhibit = null, instead_of } = file.items[item];
    return [item, { link, facts, exhibit, insteadOf: instead_of }];
  });
  return {
    rules: Object.fromEntries(rules) as EvidencePlan['rules'],
    inIncident: file.in_incident,
    rows: file.rows.map((row) => ({ ...row, when: withoutGaps(row.when) })),
  };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
function withoutGaps<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Present<T>;
}
