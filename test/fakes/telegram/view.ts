import type { InlineKeyboardButton, Message, MessageEntity } from 'grammy/types';
import type { Files } from './files.ts';
import type { AnsweredPress, Line, Revision, Room, Standing } from './room.ts';
import { BOT } from './world.ts';

export interface SeenFile {
  readonly id: string;
  readonly kind: 'photo' | 'document' | 'other';
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** A message as a person sees it. Times in milliseconds since 1970. */
export interface SeenLine {
  readonly id: number;
  readonly from: 'bot' | 'customer';
  readonly author: string;
  readonly at: number;
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
  readonly files: readonly SeenFile[];
  /** Contents that are neither text nor file, such as `contact`. */
  readonly other: string | null;
  readonly album: string | null;
  readonly replyTo: number | null;
  readonly forwardedFrom: string | null;
  /** How it stood from the beginning, the newest last, and how often the bot asked for each. */
  readonly revisions: readonly Revision[];
}

/** A chat as a person sees it. */
export interface SeenChat {
  readonly id: number;
  readonly title: string;
  readonly version: number;
  readonly standing: Standing['kind'];
  readonly lines: readonly SeenLine[];
  readonly actions: Room['actions'];
  readonly presses: readonly AnsweredPress[];
  /** Whether the app shows that the bot is busy: a message or five seconds end it. */
  readonly typing: boolean;
}

const TYPING_MS = 5000;
const KNOWN = [
  'contact',
  'location',
  'poll',
  'voice',
  'sticker',
  'animation',
  'hologram',
  'new_chat_members',
] as const;

function filesOf(message: Message, files: Files): SeenFile[] {
  const largest = message.photo?.at(-1);
  const id =
    largest?.file_id ?? message.document?.file_id ?? message.voice?.file_id ?? message.sticker?.file_id;
  const file = id === undefined ? undefined : files.find(id);
  if (!file) return [];
  const kind = largest ? 'photo' : file.kind === 'document' ? 'document' : 'other';
  return [{ id: file.id, kind, name: file.name, type: file.type, size: file.size }];
}

function originOf({ forward_origin: origin }: Message): string | null {
  if (!origin) return null;
  if (origin.type === 'hidden_user') return origin.sender_user_name;
  if (origin.type === 'user') return origin.sender_user.first_name;
  return (origin.type === 'chat' ? origin.sender_chat : origin.chat).title ?? '';
}

function seeLine({ message, fromBot, deleted, revisions }: Line, files: Files): SeenLine {
  return {
    id: message.message_id,
    from: fromBot ? 'bot' : 'customer',
    author: message.from?.first_name ?? '',
    at: message.date * 1000,
    edited: message.edit_date !== undefined,
    deleted,
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    buttons: message.reply_markup?.inline_keyboard ?? [],
    files: filesOf(message, files),
    other: KNOWN.find((kind) => kind in message) ?? null,
    album: message.media_group_id ?? null,
    replyTo: message.reply_to_message?.message_id ?? null,
    forwardedFrom: originOf(message),
    revisions,
  };
}

export function seeChat(room: Room, files: Files, now: number): SeenChat {
  const lastAction = room.actions.at(-1);
  const lastOfBot = room.lines.findLast(({ fromBot }) => fromBot)?.revisions[0]?.at ?? 0;
  const busy = lastAction && lastAction.action !== 'cancel' && lastAction.at > lastOfBot;
  return {
    id: room.chat.id,
    title: room.chat.type === 'private' ? BOT.first_name : (room.chat.title ?? ''),
    version: room.version,
    standing: room.standing.kind,
    lines: room.lines.map((line) => seeLine(line, files)),
    actions: room.actions,
    presses: room.presses,
    typing: Boolean(busy) && now - (lastAction?.at ?? 0) < TYPING_MS,
  };
}
