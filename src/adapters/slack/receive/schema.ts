import { z } from 'zod';

/** Of what Slack sends only what is used here; everything else passes unseen. */
const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  size: z.number().optional(),
  mimetype: z.string().nullish(),
  subtype: z.string().optional(),
  mode: z.string().optional(),
  url_private: z.string().optional(),
  url_private_download: z.string().optional(),
});
export type SlackFile = z.infer<typeof file>;

const block = z.looseObject({ type: z.string(), block_id: z.string().optional() });

const said = z.object({
  ts: z.string(),
  subtype: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  thread_ts: z.string().optional(),
  text: z.string().default(''),
  files: z.array(file).default([]),
  blocks: z.array(block).default([]),
  edited: z.object({ ts: z.string() }).optional(),
  attachments: z
    .array(z.object({ text: z.string().optional(), is_share: z.boolean().optional() }))
    .default([]),
});
/** A message as people see it. */
export type Said = z.infer<typeof said>;

export const messageSchema = said.extend({
  type: z.literal('message'),
  channel: z.string(),
  channel_type: z.string().optional(),
  event_ts: z.string().optional(),
  user_team: z.string().optional(),
  deleted_ts: z.string().optional(),
  /** What it says now, where this tells of a change. */
  message: said.optional(),
  previous_message: said.optional(),
});
export type MessageEvent = z.infer<typeof messageSchema>;

export const envelopeSchema = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string(),
  event: z.looseObject({ type: z.string(), user: z.unknown().optional(), channel: z.unknown().optional() }),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** A message handed over by a shortcut or an interaction. */
export const saidSchema = said;
