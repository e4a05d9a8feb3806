import { z } from 'zod';
import type { Box } from '../../domain/box.ts';
import { LARGEST_FILE } from '../../domain/exhibit.ts';

/** Nothing a worker says may be longer: a preview of 1280 pixels stays far below. */
export const LONGEST_ANSWER = 8 * 1024 * 1024;
export const LONGEST_QUESTION = LARGEST_FILE + 64 * 1024;

const box: z.ZodType<Box> = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();

export const Question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read') }),
  z.object({
    kind: z.literal('preview'),
    edge: z.int().min(1).max(4096),
    hide: z.union([z.array(box), z.literal('all')]),
  }),
]);
export type Question = z.infer<typeof Question>;

const text = z.object({
  width: z.int(),
  height: z.int(),
  tilt: z.number(),
  lines: z
    .array(
      z.object({
        text: z.string(),
        confidence: z.number(),
        box,
        goesOn: z.enum(['behind', 'below']).optional(),
      }),
    )
    .max(1000)
    .readonly(),
});

/** What a worker answers. It has touched a stranger's file, so its words are checked like a stranger's. */
export const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('loaded') }),
  z.object({ kind: z.literal('read'), text, memory: z.number() }),
  z.object({ kind: z.literal('drawn'), memory: z.number() }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(['empty', 'too_big', 'too_many_pixels', 'format', 'damaged']),
    format: z.string().max(20).optional(),
    memory: z.number(),
  }),
  z.object({ kind: z.literal('unavailable'), reason: z.string().max(500) }),
]);
export type Answer = z.infer<typeof Answer>;
