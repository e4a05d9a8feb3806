import type { Message } from 'grammy/types';
import { replyOf, roomOf } from './access.ts';
import { checkKeyboard, keyboardOf } from './keyboard.ts';
import type { Call, Method } from './method.ts';
import { badRequest } from './refusal.ts';
import {
  captionOf,
  checkLength,
  type FormattedText,
  formattedText,
  LONGEST_CAPTION,
  LONGEST_TEXT,
  textOf,
} from './text.ts';
import { mediaOf } from './upload.ts';
import { BOT } from './world.ts';

const MOST_IN_ALBUM = 10;
const ACTIONS = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
  'cancel',
];

/** Puts the bot's message into its chat, once everything about it was found in order. */
async function post(
  call: Call,
  content: () => Partial<Message> | Promise<Partial<Message>>,
): Promise<Message> {
  const { world, args } = call;
  const keyboard = keyboardOf(args);
  const room = roomOf(world, args, 'write');
  const reply = replyOf(room, args);
  checkKeyboard(keyboard);
  const { message } = world.add(room, BOT, {
    ...(await content()),
    ...(reply && { reply_to_message: withoutReply(reply.message) }),
    ...(keyboard && { reply_markup: keyboard }),
  });
  return message;
}

/** A message that is replied to says nothing of what it replied to itself. */
function withoutReply({
  reply_to_message: _,
  ...message
}: Message): NonNullable<Message['reply_to_message']> {
  return message as NonNullable<Message['reply_to_message']>;
}

export function captionFields({ text, entities }: FormattedText): Partial<Message> {
  checkLength(text, LONGEST_CAPTION, 'message caption');
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: [...entities] }) };
}

export function textFields({ text, entities }: FormattedText): Partial<Message> {
  if (text === '') throw badRequest('text must be non-empty');
  checkLength(text, LONGEST_TEXT, 'message');
  return { text, ...(entities.length > 0 && { entities: [...entities] }) };
}

const sendMessage: Method = (call) => {
  const text = textOf(call.args);
  return post(call, () => textFields(text));
};

function sender(kind: 'photo' | 'document'): Method {
  return (call) => {
    const caption = captionOf(call.args);
    return post(call, async () => ({
      ...captionFields(caption),
      ...(await mediaOf(call.world, call.args, kind, kind)),
    }));
  };
}

interface InputMedia {
  readonly type?: string;
  readonly media?: string;
  readonly caption?: string;
  readonly parse_mode?: string;
  readonly caption_entities?: unknown;
}

/** One `InputMedia`: the file and its caption. */
export async function inputMedia({ world, args }: Call, item: InputMedia): Promise<Partial<Message>> {
  const { type, media = '', caption = '', parse_mode: mode = '', caption_entities: entities } = item;
  if (type !== 'photo' && type !== 'document')
    throw badRequest(`can't parse InputMedia: type "${type}" is unsupported`);
  if (media === '') throw badRequest("can't parse InputMedia: media not found");
  const fields = captionFields(formattedText(caption, mode, entities));
  return { ...(await mediaOf(world, args, type, media, media)), ...fields };
}

const sendMediaGroup: Method = async (call) => {
  const { world, args } = call;
  const items = args.json('media', 'media');
  if (items === undefined) throw badRequest('parameter "media" is required');
  if (!Array.isArray(items)) throw badRequest('expected an Array of InputMedia');
  if (items.length === 0) throw badRequest('there are no messages to send');
  if (items.length > MOST_IN_ALBUM) throw badRequest('too many messages to send as an album');
  if (new Set(items.map((item: InputMedia) => item.type)).size > 1)
    throw badRequest("can't use the media of the specified type in the album");
  const room = roomOf(world, args, 'write');
  const reply = replyOf(room, args);
  const contents = [];
  for (const item of items as InputMedia[]) contents.push(await inputMedia(call, item));
  const album = contents.length > 1 ? { media_group_id: world.newAlbum() } : {};
  const answer = reply && { reply_to_message: withoutReply(reply.message) };
  return contents.map((content) => world.add(room, BOT, { ...content, ...album, ...answer }).message);
};

const sendChatAction: Method = ({ world, args }) => {
  const action = args.text('action').toLowerCase();
  if (!ACTIONS.includes(action)) throw badRequest('wrong parameter action in request');
  const room = roomOf(world, args, 'write');
  room.actions.push({ at: world.time.now(), action });
  world.touch(room);
  return true;
};

export const sending: Readonly<Record<string, Method>> = {
  sendMessage,
  sendPhoto: sender('photo'),
  sendDocument: sender('document'),
  sendMediaGroup,
  sendChatAction,
};
