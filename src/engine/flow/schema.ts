import { z } from 'zod';
import { CASE_STAGES, RESOLUTIONS } from '../../domain/case.ts';
import { CHECKS } from '../../domain/check.ts';
import { TELLING_FACTS } from '../../domain/differential.ts';
import { ESCALATION_OUTCOMES } from '../../domain/escalation.ts';
import { EVIDENCE_ITEMS } from '../../domain/evidence.ts';
import { FACT_NAMES, LACK_REASONS, ORDER_SIGHTINGS, WALLET_STATUSES, WANTS } from '../../domain/fact.ts';
import { LOSS_TYPES } from '../../domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../domain/payment-channel.ts';
import { PRODUCT_KINDS } from '../../domain/product-kind.ts';
import { MEANINGS } from '../../understanding/answering/meanings.ts';

/**
 * The shape of a flow file. Flows are data with a closed vocabulary: shop staff can read and review them, and a
 * file cannot smuggle anything in. Every object is strict: a typo is an error with its path.
 */
const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and _');
const textKey = z.string().regex(/^[a-z][a-z0-9-]*$/, 'the key of a text in flows/texts');
/** `numbers` (this flow), `paid_no_order` (that flow's start) or `review.summary`. */
const target = z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/, 'a state, a flow, or flow.state');

/**
 * `packet`: the papers of the route that was picked are to be made; `escalation`: a time limit of a route has come. The
 * latter leads to `next_step.outcome` from everywhere.
 */
export const CLOCK_NAMES = ['recheck', 'silence', 'packet', 'escalation'] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];

/** What can be asked of a case before a way is chosen. */
export type Guard =
  | 'consented'
  | 'complete'
  | 'resolved'
  | 'rejected'
  /** Some route beyond the shop is open and was not taken yet. */
  | 'routes_open'
  /** Nothing is missing for the route that was picked that the customer can be asked for here. */
  | 'route_ready'
  /** The route was taken, and a time limit of it is still to come. */
  | 'route_running'
  /** The decision is too old to be taken up again. */
  | 'reopen_over'
  | { known: (typeof FACT_NAMES)[number] }
  | { settled: (typeof EVIDENCE_ITEMS)[number] }
  | { checked: (typeof CHECKS)[number] }
  /** The check found the harmless cause. */
  | { found: (typeof CHECKS)[number] }
  | { loss: (typeof LOSS_TYPES)[number] | 'unknown' }
  | { wallet: (typeof WALLET_STATUSES)[number] }
  | { seen: (typeof ORDER_SIGHTINGS)[number] }
  | { wants: (typeof WANTS)[number] }
  /** Its question tells the losses apart best from here, and is worth asking. */
  | { tells_most: (typeof TELLING_FACTS)[number] }
  | { channel: (typeof PAYMENT_CHANNELS)[number] }
  /** How many numbers the payment channel gives a payment; false where the channel is not known. */
  | { channel_numbers: 'one' | 'two' }
  | { product: (typeof PRODUCT_KINDS)[number] }
  | { resolution: (typeof RESOLUTIONS)[number] }
  | { stage: (typeof CASE_STAGES)[number] }
  /** What the order book's answer leads to: the order is there by now, or the payment is still on its way to it. */
  | { book: 'there' | 'waiting' }
  /** The kind of the route that was picked. */
  | { route: 'complaint' | 'advice' }
  /** How the route that was picked ended. */
  | { outcome: (typeof ESCALATION_OUTCOMES)[number] }
  /** The payment was made less than this many minutes ago; false where its time is not known to the minute. */
  | { paid_within: number }
  /** Shop.yaml says something about it, so that the check makes sense here. */
  | { shop_says: 'names' | 'list_newest' | 'list_days' }
  | { all: Guard[] }
  | { any: Guard[] }
  | { not: Guard };

const guardSchema: z.ZodType<Guard> = z.lazy(() =>
  z.union([
    z.enum([
      'consented',
      'complete',
      'resolved',
      'rejected',
      'reopen_over',
      'routes_open',
      'route_ready',
      'route_running',
    ]),
    z.strictObject({ known: z.enum(FACT_NAMES) }),
    z.strictObject({ settled: z.enum(EVIDENCE_ITEMS) }),
    z.strictObject({ checked: z.enum(CHECKS) }),
    z.strictObject({ found: z.enum(CHECKS) }),
    z.strictObject({ loss: z.enum([...LOSS_TYPES, 'unknown']) }),
    z.strictObject({ wallet: z.enum(WALLET_STATUSES) }),
    z.strictObject({ seen: z.enum(ORDER_SIGHTINGS) }),
    z.strictObject({ wants: z.enum(WANTS) }),
    z.strictObject({ tells_most: z.enum(TELLING_FACTS) }),
    z.strictObject({ channel: z.enum(PAYMENT_CHANNELS) }),
    z.strictObject({ channel_numbers: z.enum(['one', 'two']) }),
    z.strictObject({ product: z.enum(PRODUCT_KINDS) }),
    z.strictObject({ resolution: z.enum(RESOLUTIONS) }),
    z.strictObject({ stage: z.enum(CASE_STAGES) }),
    z.strictObject({ book: z.enum(['there', 'waiting']) }),
    z.strictObject({ route: z.enum(['complaint', 'advice']) }),
    z.strictObject({ outcome: z.enum(ESCALATION_OUTCOMES) }),
    z.strictObject({ paid_within: z.number().int().positive() }),
    z.strictObject({ shop_says: z.enum(['names', 'list_newest', 'list_days']) }),
    z.strictObject({ all: z.array(guardSchema).min(1) }),
    z.strictObject({ any: z.array(guardSchema).min(1) }),
    z.strictObject({ not: guardSchema }),
  ]),
);

/** What the program may do; the engine performs each inside the turn's one write. */
const actSchema = z.union([
  z.strictObject({ say: textKey }),
  z.enum([
    'give_consent',
    'hand_over',
    'hand_over_incomplete',
    'reopen',
    'close',
    'start_anew',
    'prepare_route',
    'take_route',
    'look_up',
    'await_retry',
  ]),
  /** The result of a check that the program did itself. */
  z.strictObject({ checked: z.enum(CHECKS), result: z.enum(['ruled_out', 'found', 'unknown']) }),
  z.strictObject({ end_route: z.enum(ESCALATION_OUTCOMES) }),
  /** A durable clock: minutes from now, or from the payment where its time is known (whichever is later than now + 1). */
  z.strictObject({
    wait: z.strictObject({
      clock: z.enum(CLOCK_NAMES),
      minutes: z.number().int().positive(),
      from: z.enum(['now', 'payment']),
    }),
  }),
  z.strictObject({ stop_waiting: z.enum(CLOCK_NAMES) }),
  z.strictObject({ arrived: z.boolean() }),
  z.strictObject({ rate: z.number().int().min(1).max(5) }),
  z.strictObject({ locale: z.enum(['zh-CN', 'en', 'other_one']) }),
]);
export type Act = z.infer<typeof actSchema>;

const optionSchema = z.strictObject({
  label: textKey,
  /** What it says in answer to the question, so that a sentence which says the same is taken for it. */
  means: z.enum(MEANINGS).optional(),
  /** Shown only where this holds. */
  when: guardSchema.optional(),
  /** Where it leads; the state's own `to` if not said. `stay` keeps the question and only says something. */
  to: target.optional(),
  stay: textKey.optional(),
  /** Facts the press states, as the customer's claim. */
  facts: z
    .strictObject({
      wallet_status: z.enum(WALLET_STATUSES).optional(),
      order_seen: z.enum(ORDER_SIGHTINGS).optional(),
      payment_channel: z.enum(PAYMENT_CHANNELS).optional(),
      product_kind: z.enum(PRODUCT_KINDS).optional(),
      loss_claimed: z.enum(LOSS_TYPES).optional(),
    })
    .optional(),
  /** What the state asks for cannot be had, and why. */
  lack: z.enum(LACK_REASONS).optional(),
  /** Result of the state's check. */
  result: z.enum(['ruled_out', 'found', 'unknown']).optional(),
  acts: z.array(actSchema).optional(),
});

/** A waiting state: it asks, and goes on when its question is answered, whoever answered it. */
const askSchema = z.strictObject({
  ask: textKey,
  /** The same question in fewer words, where it is put again after something else was answered. */
  again: textKey.optional(),
  /** The check its options answer. It is passed over once the check came out as anything but `found`. */
  check: z.enum(CHECKS).optional(),
  /** The piece of evidence it collects: passed over once settled. "How do I find it" and "I don't have it" come with it. */
  evidence: z.enum(EVIDENCE_ITEMS).optional(),
  /** The fact it asks for. It is passed over once the fact is known or cannot be had. */
  fact: z.enum(FACT_NAMES).optional(),
  /** What the program offers beside the options: the routes that are open, or to say what the picked one lacks. */
  offers: z.enum(['routes', 'gaps']).optional(),
  /** Passed over where this holds. */
  skip: guardSchema.optional(),
  options: z.record(name, optionSchema).optional(),
  /** On entering. */
  acts: z.array(actSchema).optional(),
  /** Where a clock leads that runs out here. */
  clock: z.partialRecord(z.enum(CLOCK_NAMES), target).optional(),
  /** What the desk's decision or a reopening leads to. */
  desk: z.strictObject({ decided: target.optional(), reopened: target.optional() }).optional(),
  /** Where new facts lead that do not answer the question itself; coming back here changes nothing and says nothing. */
  told: target.optional(),
  /** Where a wish for a human leads, where that is not the handover. */
  human: target.optional(),
  to: target.optional(),
});

/** A state that waits for nothing: the first branch that holds is taken; the last must hold always. */
const decideSchema = z.strictObject({
  decide: z
    .array(z.strictObject({ when: guardSchema.optional(), to: target, acts: z.array(actSchema).optional() }))
    .min(1),
});

export const flowSchema = z.strictObject({
  flow: name,
  version: z.number().int().positive(),
  /** What the flow is called in a status line. */
  title: textKey,
  start: name,
  /** The loss this flow is about: facts that make it this loss lead here. */
  loss: z.enum(LOSS_TYPES).optional(),
  /** Silence of this many hours puts the conversation to rest; the same state wakes on the next word. */
  silence_hours: z.number().int().positive(),
  states: z.record(name, z.union([askSchema, decideSchema])),
  /** States of earlier versions and what they are now. */
  renamed: z.record(name, target).optional(),
});

export type FlowFile = z.infer<typeof flowSchema>;
export type AskState = z.infer<typeof askSchema>;
export type DecideState = z.infer<typeof decideSchema>;
export type Option = z.infer<typeof optionSchema>;
