import { z } from 'zod';
import { EXHIBIT_KINDS } from '../../domain/exhibit.ts';
import { LOCALES } from '../../domain/locale.ts';
import { LOSS_TYPES } from '../../domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../domain/payment-channel.ts';
import { COUNTS } from '../../domain/shorten.ts';
import { SPAN_UNITS } from '../../domain/time-limit.ts';
import { DEMANDS, FIELDS, LAWS, NEEDS, PAPERS, TRIGGERS } from './vocabulary.ts';

/**
 * `flows/escalations/*.yaml`: one way to go on where the shop does not help. Data with a closed vocabulary, its words
 * under keys in `flows/texts`. Every object is strict, and a file is read with all its faults at once.
 */
const textKey = z.string().regex(/^route-[a-z0-9-]+$/, 'the key of a text in flows/texts, route-…');
const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and _');
const day = z
  .string()
  .refine((text) => isDay(text), 'a day of the calendar like 2026-11-22, in quotation marks or without');
const unique = <T extends z.ZodType>(item: T) =>
  z.array(item).superRefine((list, context) => {
    for (const [at, one] of list.entries())
      if (list.indexOf(one) < at)
        context.addIssue({ code: 'custom', path: [at], message: `${String(one)} stands here twice` });
  });

const spanSchema = z.strictObject({ amount: z.number().int().positive(), unit: z.enum(SPAN_UNITS) });

const deadlineSchema = z.strictObject({
  name,
  /** `yours`: the customer has to act by then; `theirs`: an answer is due; `look`: a good day to look again. */
  whose: z.enum(['yours', 'theirs', 'look']),
  /** The day it is counted from. `complaint` is the day this route was taken. */
  from: z.enum(['payment', 'complaint', 'decision']),
  span: spanSchema,
  /** Not certain, or different from bank to bank: said as "look it up where you complain". */
  check: z.boolean().default(false),
  text: textKey,
});

const shape = {
  /** What `--route` takes. */
  route: z.string().regex(/^[a-z0-9][a-z0-9_]*$/, 'lower-case letters, digits and _'),
  /** Its place among the offers: what costs least and helps soonest comes first. */
  order: z.number().int().positive(),
  /** `advice`: nothing to submit, only what can honestly be said. */
  kind: z.enum(['complaint', 'advice']),
  title: textKey,
  /** What it is, what it can do and what it cannot. */
  about: textKey,
  for: z
    .strictObject({
      channels: unique(z.enum(PAYMENT_CHANNELS)).min(1).optional(),
      losses: unique(z.enum(LOSS_TYPES)).min(1).optional(),
      locales: unique(z.enum(LOCALES)).min(1).optional(),
      /** Whom the money went to: a shop's merchant account, or a person's code or account. */
      paid_to: z.enum(['merchant', 'person']).optional(),
      /** Whose shop it is is known from the shop's file or the bill, or not. */
      operator: z.enum(['known', 'unknown']).optional(),
    })
    .default({}),
  /** Any of these opens it, at once or so much later. */
  open: z.array(z.strictObject({ when: z.enum(TRIGGERS), after: spanSchema.optional() })).min(1),
  needs: z
    .strictObject({
      required: unique(z.enum(NEEDS)).default([]),
      optional: unique(z.enum(NEEDS)).default([]),
    })
    .default({ required: [], optional: [] }),
  limits: z
    .strictObject({
      text: z.strictObject({ max: z.number().int().min(150), count: z.enum(COUNTS) }).optional(),
      images: z.number().int().positive().optional(),
      /** What was submitted cannot be added to later. */
      one_shot: z.boolean().default(false),
    })
    .default({ one_shot: false }),
  /** The language of whoever reads the complaint; the customer's own where it is not said. */
  written_in: z.enum(LOCALES).optional(),
  /** Who reads it: the shop itself, or somebody who is told of the shop. */
  to: z.enum(['shop', 'others']).default('others'),
  /** What the complaint asks for. */
  demand: z.enum(DEMANDS).default('deliver_or_refund'),
  /** Kinds of pictures, in the order they are shown. */
  images: unique(z.enum(EXHIBIT_KINDS)).default([...EXHIBIT_KINDS]),
  /** Rows of the sheet, in the order of the form. */
  fields: unique(z.enum(FIELDS)).default([]),
  deadlines: z.array(deadlineSchema).default([]),
  steps: unique(textKey).min(1),
  laws: unique(z.enum(LAWS)).default([]),
  papers: unique(z.enum(PAPERS)).min(1),
  sources: z.array(z.url({ protocol: /^https$/ })).min(1),
  /** The day somebody last compared this file with its sources, and the day that stops being good enough. */
  checked: day,
  expires: day,
};

/** Rules between two parts are looked at wherever those parts can be read, whatever else is wrong with the file. */
function readable(...parts: readonly (keyof typeof shape)[]) {
  const these = z.object(Object.fromEntries(parts.map((part) => [part, shape[part]])));
  return ({ value }: { readonly value: unknown }) => these.safeParse(value).success;
}

export const routeSchema = z
  .strictObject(shape)
  .refine(({ checked, expires }) => expires > checked, {
    path: ['expires'],
    error: 'it must be later than `checked`',
    when: readable('checked', 'expires'),
  })
  .refine(({ needs }) => needs.required.every((need) => !needs.optional.includes(need)), {
    path: ['needs'],
    error: 'what is required is not optional as well',
    when: readable('needs'),
  })
  .refine(({ deadlines }) => new Set(deadlines.map((each) => each.name)).size === deadlines.length, {
    path: ['deadlines'],
    error: 'two deadlines have one name',
    when: readable('deadlines'),
  })
  .refine(({ kind, papers }) => kind === 'complaint' || papers.every((paper) => paper === 'sheet'), {
    path: ['papers'],
    error: 'advice has nothing to submit: only `sheet`',
    when: readable('kind', 'papers'),
  });
export type Route = z.infer<typeof routeSchema>;
export type RouteDeadline = Route['deadlines'][number];

function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
