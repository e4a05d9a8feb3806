import { z } from 'zod';
import { FACT_NAMES } from '../../domain/fact.ts';
import { LOCALES } from '../../domain/locale.ts';
import { LOSS_TYPES } from '../../domain/loss-type.ts';

const path = z.string().regex(/^[a-z_]+\.[a-z_]+$/, 'a state like triage.charged');

/** What the customer does when a question is put: types, presses, sends something, or waits until the program speaks. */
const answerSchema = z.union([
  z.strictObject({
    say: z.string(),
    /** The words state facts by themselves, so that they may be said earlier or together with others. */
    free: z.boolean().default(false),
  }),
  z.strictObject({ press: z.string() }),
  /** A picture with these rows; `label | value` side by side, `# …` written large. */
  z.strictObject({ picture: z.array(z.string()).min(1) }),
  /** A file of text; the ending of its name says what it is. */
  z.strictObject({ file: z.string(), holds: z.string() }),
  z.strictObject({ wait_minutes: z.number().int().positive() }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** `flows/conversations/*.yaml`: one customer, what they say when asked what, and what must come of it. */
export const conversationSchema = z.strictObject({
  title: z.string(),
  style: z.enum([
    'all-in-one',
    'four-words',
    'question-by-question',
    'correction',
    'chatty',
    'screenshot',
    'export',
  ]),
  locale: z.enum(LOCALES),
  /** When it begins, ISO 8601 with offset. */
  at: z.iso.datetime({ offset: true }),
  opening: z.array(z.string()).min(1),
  /** By question; several where it may be put again. */
  answers: z.record(path, z.array(answerSchema).min(1)),
  expect: z.strictObject({
    ends: path,
    loss: z.enum(LOSS_TYPES),
    /** What the customer sends until it ends, presses included. */
    messages: z.number().int().positive(),
    /** Facts as they stand in the end; `unobtainable` where they cannot be had. */
    facts: z.partialRecord(z.enum(FACT_NAMES), z.string()),
    /** Questions that are put, in order. */
    questions: z.array(path),
  }),
});
export type Conversation = z.infer<typeof conversationSchema>;
