import { z } from 'zod';
import { saidSchema } from './schema.ts';

const held = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  files: z
    .array(
      z.object({
        id: z.string(),
        name: z.string().nullish(),
        size: z.number().optional(),
        url_private: z.string().optional(),
        url_private_download: z.string().optional(),
      }),
    )
    .nullish(),
});

/** Of a press, a choice, a shortcut or a submission what is used here. */
export const interactionSchema = z.object({
  type: z.string(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string().optional(),
  callback_id: z.string().optional(),
  action_ts: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  container: z.looseObject({ type: z.string(), message_ts: z.string().optional() }).optional(),
  message: saidSchema.optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        action_ts: z.string().optional(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .optional(),
  view: z
    .object({
      id: z.string(),
      hash: z.string(),
      type: z.string(),
      callback_id: z.string().default(''),
      private_metadata: z.string().default(''),
      blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })).default([]),
      state: z.object({ values: z.record(z.string(), z.record(z.string(), held)) }).optional(),
    })
    .optional(),
});
export type Interaction = z.infer<typeof interactionSchema>;
export type HeldFile = NonNullable<z.infer<typeof held>['files']>[number];

export const commandSchema = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: z.string(),
  team_id: z.string(),
  channel_id: z.string(),
});
