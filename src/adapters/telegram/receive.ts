import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import { type InboundContent, type InboundEvent, laneOf, type Unsupported } from '../../engine/inbound.ts';
import { LARGEST_FETCHED, remoteOf } from './remote-file.ts';
import type { Message, Press, Update } from './schema.ts';

/** What an update is to the program. */
export type Heard =
  | {
      readonly kind: 'event';
      readonly event: InboundEvent;
      readonly chat: number;
      readonly pictures: boolean;
    }
  | { readonly kind: 'press'; readonly event: InboundEvent; readonly press: Press }
  /** A press by somebody else than the customer whose chat it is. */
  | { readonly kind: 'foreign_press'; readonly press: Press }
  /** Somebody spoke to the bot, or put it, where others read along. */
  | { readonly kind: 'group'; readonly chat: number; readonly locale: Locale }
  /** Somebody put it where only administrators write. */
  | { readonly kind: 'broadcast'; readonly chat: number }
  | { readonly kind: 'nothing' };

const NOTHING: Heard = { kind: 'nothing' };

/** Reads one update of the bot with this id, as it came in at `now`. */
export function hear(update: Update, botId: string, now: Instant): Heard {
  const { message, edited_message: edited, callback_query: press, my_chat_member: member } = update;
  const key = (...parts: readonly (string | number)[]) =>
    ['telegram', botId, update.update_id, ...parts].join(':');
  if (press) return hearPress(press, key(press.id), now);
  const said = message ?? edited;
  if (said && said.chat.type !== 'private') {
    const spokenTo = said.text?.startsWith('/') || said.new_chat_members !== undefined;
    return spokenTo ? { kind: 'group', chat: said.chat.id, locale: localeOf(said) } : NOTHING;
  }
  if (member) return hearMembership(member);
  if (!said) return NOTHING;
  const content = message ? contentOf(message) : editOf(said);
  if (content === null) return NOTHING;
  const event: InboundEvent = {
    key: key(said.chat.id, said.message_id, said.edit_date ?? 0),
    lane: laneOf('telegram', String(said.chat.id)),
    at: now,
    writtenAt: Math.min((said.forward_origin?.date ?? said.date) * 1000, now),
    content,
    outside: String(said.message_id),
    locale: localeOf(said),
  };
  return { kind: 'event', event, chat: said.chat.id, pictures: content.kind === 'remote_files' };
}

function hearMembership(member: NonNullable<Update['my_chat_member']>): Heard {
  const { chat, new_chat_member: bot } = member;
  const isThere = /^(member|administrator|creator)$/.test(bot.status) || bot.is_member === true;
  if (chat.type === 'private' || !isThere) return NOTHING;
  if (chat.type === 'channel') return { kind: 'broadcast', chat: chat.id };
  return { kind: 'group', chat: chat.id, locale: localeOf(member) };
}

function hearPress(press: Press, key: string, now: Instant): Heard {
  const chat = press.message?.chat;
  // `prompt.option`, as it was rendered; what is not of that form was never a button of this program.
  const [, prompt, option] = /^([\w-]+)\.(.+)$/.exec(press.data ?? '') ?? [];
  if (chat === undefined || chat.type !== 'private' || prompt === undefined || option === undefined)
    return NOTHING;
  if (chat.id !== press.from.id) return { kind: 'foreign_press', press };
  const lane = laneOf('telegram', String(chat.id));
  return { kind: 'press', press, event: { key, lane, at: now, content: { kind: 'press', prompt, option } } };
}

function contentOf(message: Message): InboundContent | null {
  const { text, caption = '', photo, document, media_group_id: album } = message;
  const forwarded = message.forward_origin !== undefined;
  if (text !== undefined) return { kind: 'text', text, ...(forwarded && { forwarded }) };
  const unsupported = (what: Unsupported) =>
    ({ kind: 'unsupported', what, ...(caption !== '' && { caption }) }) as const;
  if (message.animation !== undefined) return unsupported('animation');
  const picture = photo?.at(-1);
  const file = document ?? picture;
  if (file) {
    if ((file.file_size ?? 0) > LARGEST_FETCHED) return unsupported('too_big');
    const name = document?.file_name ?? `photo-${message.message_id}.jpg`;
    const files = [{ remote: remoteOf(file), name }];
    return { kind: 'remote_files', files, caption, ...(forwarded && { forwarded }), ...(album && { album }) };
  }
  if (message.new_chat_members !== undefined) return null;
  return unsupported(kindOf(message));
}

/** A live location moves by edits; they say nothing. */
function editOf({ message_id, text, caption }: Message): InboundContent | null {
  const words = text ?? caption;
  return words === undefined ? null : { kind: 'edit', of: { outside: String(message_id) }, text: words };
}

function kindOf(message: Message): Unsupported {
  if (message.voice !== undefined || message.audio !== undefined) return 'voice';
  if (message.video !== undefined || message.video_note !== undefined) return 'video';
  if (message.sticker !== undefined) return 'sticker';
  if (message.contact !== undefined) return 'contact';
  if (message.location !== undefined || message.venue !== undefined) return 'location';
  return 'unknown';
}

function localeOf({ from }: Pick<Message, 'from'>): Locale {
  return from?.language_code === undefined || from.language_code.startsWith('zh') ? 'zh-CN' : 'en';
}
