import { roomOf } from './access.ts';
import { LARGEST_DOWNLOAD } from './files.ts';
import type { Method } from './method.ts';
import { badRequest } from './refusal.ts';
import { characters } from './text.ts';
import { BOT } from './world.ts';

const LONGEST_ANSWER = 200;
/** A press is waited for as long as its update is worth sending. */
const ANSWER_WITHIN_MS = 150_000;

const getMe: Method = () => ({
  ...BOT,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
});

const getChat: Method = ({ world, args }) => ({
  ...roomOf(world, args, 'read').chat,
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
});

const leaveChat: Method = ({ world, args }) => {
  const room = roomOf(world, args, 'write');
  if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
  room.standing = { kind: 'left' };
  world.touch(room);
  return true;
};

const getFile: Method = ({ world, args }) => {
  const id = args.text('file_id');
  if (id === '') throw badRequest('file_id not specified');
  const file = world.files.find(id);
  if (!file) throw badRequest('invalid file_id');
  if (file.size > LARGEST_DOWNLOAD) throw badRequest('file is too big');
  world.files.link(file, world.time.now());
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path };
};

const answerCallbackQuery: Method = ({ world, args }) => {
  const id = args.text('callback_query_id');
  const text = args.text('text');
  const now = world.time.now();
  for (const room of world.rooms.values()) {
    const press = room.presses.find((one) => one.id === id);
    if (!press || press.at + ANSWER_WITHIN_MS < now) continue;
    if (characters(text) > LONGEST_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
    press.answer = { at: now, text, alert: args.flag('show_alert') };
    world.touch(room);
    return true;
  }
  throw badRequest('query is too old and response timeout expired or query ID is invalid');
};

export const otherMethods: Readonly<Record<string, Method>> = {
  getMe,
  getChat,
  leaveChat,
  getFile,
  answerCallbackQuery,
};
