import { isDeepStrictEqual } from 'node:util';
import type { Message } from 'grammy/types';
import { ownLineOf, roomOf } from './access.ts';
import { checkKeyboard, keyboardOf } from './keyboard.ts';
import type { Call, Method } from './method.ts';
import { badRequest } from './refusal.ts';
import { type Line, lineOf, type Room, revisionOf } from './room.ts';
import { captionFields, inputMedia, textFields } from './send.ts';
import { captionOf, textOf } from './text.ts';

/** Fields that an edit replaces as a whole; a message keeps the others. */
const REPLACED = {
  text: ['text', 'entities'],
  caption: ['caption', 'caption_entities'],
  media: ['text', 'entities', 'photo', 'document', 'caption', 'caption_entities'],
  keyboard: [],
} as const;
const DELETABLE_S = 48 * 3600;

function found({ world, args }: Call): { room: Room; line: Line } {
  const room = roomOf(world, args, 'write');
  return { room, line: ownLineOf(room, args, 'message to edit') };
}

/** Replaces a part of the message and its keyboard; the same again is refused, and counted. */
function change(
  call: Call,
  { room, line }: ReturnType<typeof found>,
  part: keyof typeof REPLACED,
  fields: Partial<Message>,
): Message {
  const { world, args } = call;
  const keyboard = keyboardOf(args);
  checkKeyboard(keyboard);
  const kept = Object.entries(line.message).filter(
    ([name]) =>
      name !== 'reply_markup' && name !== 'edit_date' && !REPLACED[part].some((gone) => gone === name),
  );
  const { edit_date: _, ...now } = line.message;
  const next = {
    ...Object.fromEntries(kept),
    ...fields,
    ...(keyboard && { reply_markup: keyboard }),
  } as Message;
  if (isDeepStrictEqual(withoutFileIds(now), withoutFileIds(next))) {
    const last = line.revisions.at(-1);
    if (last) last.sent += 1;
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  line.message = { ...next, edit_date: world.seconds() };
  line.revisions.push(revisionOf(line.message, world.time.now()));
  world.touch(room);
  return line.message;
}

/** Two uploads of the same file are the same picture under two ids. */
function withoutFileIds(message: Partial<Message>): unknown {
  return JSON.parse(JSON.stringify(message, (key, value) => (key === 'file_id' ? undefined : value)));
}

const editMessageText: Method = (call) => {
  const text = textOf(call.args);
  const place = found(call);
  if (place.line.message.text === undefined) throw badRequest('there is no text in the message to edit');
  return change(call, place, 'text', textFields(text));
};

const editMessageCaption: Method = (call) => {
  const caption = captionOf(call.args);
  const place = found(call);
  if (place.line.message.text !== undefined) throw badRequest('there is no caption in the message to edit');
  return change(call, place, 'caption', captionFields(caption));
};

const editMessageMedia: Method = async (call) => {
  const item = call.args.json('media', 'input media');
  if (item === undefined) throw badRequest('parameter "media" is required');
  const place = found(call);
  return change(call, place, 'media', await inputMedia(call, item as object));
};

const editMessageReplyMarkup: Method = (call) => change(call, found(call), 'keyboard', {});

const deleteMessage: Method = ({ world, args }) => {
  const room = roomOf(world, args, 'write');
  const line = lineOf(room, args.integer('message_id', 0));
  if (!line) throw badRequest('message to delete not found');
  if (world.seconds() - line.message.date > DELETABLE_S)
    throw badRequest("message can't be deleted for everyone");
  line.deleted = true;
  world.touch(room);
  return true;
};

export const editing: Readonly<Record<string, Method>> = {
  editMessageText,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  deleteMessage,
};
