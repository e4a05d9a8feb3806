import { z } from 'zod';

/** Of an update only what is used here; everything else Telegram may send passes unseen. */
const chat = z.object({ id: z.int(), type: z.string() });
const from = z.object({ id: z.int(), language_code: z.string().optional() });
const file = z.object({ file_id: z.string(), file_size: z.number().optional() });

const message = z.object({
  message_id: z.int(),
  date: z.number(),
  chat,
  from: from.optional(),
  edit_date: z.number().optional(),
  media_group_id: z.string().optional(),
  forward_origin: z.object({ date: z.number() }).optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.array(file).min(1).optional(),
  document: file.extend({ file_name: z.string().optional() }).optional(),
  animation: z.unknown().optional(),
  voice: z.unknown().optional(),
  audio: z.unknown().optional(),
  video: z.unknown().optional(),
  video_note: z.unknown().optional(),
  sticker: z.unknown().optional(),
  contact: z.unknown().optional(),
  location: z.unknown().optional(),
  venue: z.unknown().optional(),
  new_chat_members: z.unknown().optional(),
});
export type Message = z.infer<typeof message>;

const button = z.object({ text: z.string(), callback_data: z.string().optional() });
const press = z.object({
  id: z.string(),
  from,
  data: z.string().optional(),
  message: z
    .object({
      message_id: z.int(),
      chat,
      reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
    })
    .optional(),
});
export type Press = z.infer<typeof press>;

export const updateSchema = z.object({
  update_id: z.int(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: press.optional(),
  my_chat_member: z
    .object({
      chat,
      from: from.optional(),
      /** `is_member`: of one who is restricted and may be there all the same. */
      new_chat_member: z.object({ status: z.string(), is_member: z.boolean().optional() }),
    })
    .optional(),
});
export type Update = z.infer<typeof updateSchema>;

/** What is asked of Telegram; other kinds are not even sent. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
