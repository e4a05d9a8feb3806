import { findMessage } from '../workspace/messages.ts';
import type { Message, Room } from '../workspace/records.ts';
import { Refusal } from '../workspace/refusal.ts';
import { dmWith, isVisible, shownRoom } from '../workspace/rooms.ts';
import { repliesTo, shownMessage } from '../workspace/shown.ts';
import { type Call, demandRoomScope, type Method, page, roomOf } from './call.ts';

const TYPES = { public: 'public_channel', private: 'private_channel', im: 'im' } as const;

function readableRoom(call: Call): Room {
  const room = roomOf(call);
  demandRoomScope(call.workspace, room, 'history');
  if (!room.members.has(call.workspace.app.user)) throw new Refusal('not_in_channel');
  return room;
}

function within({ args }: Call, messages: readonly Message[]): Message[] {
  const [oldest, latest] = [args.text('oldest') ?? '0', args.text('latest') ?? '9'.repeat(10)];
  const inclusive = args.flag('inclusive');
  return messages.filter(({ ts }) => {
    const at = Number(ts);
    return inclusive
      ? at >= Number(oldest) && at <= Number(latest)
      : at > Number(oldest) && at < Number(latest);
  });
}

/** A page of messages as both reading methods answer it. */
function answer(call: Call, messages: readonly Message[], limit: number) {
  const { items, next } = page(call, messages, ({ ts }) => ts, limit);
  const metadata = call.args.flag('include_all_metadata');
  return {
    messages: items.map((message) => shownMessage(call.workspace, message, metadata)),
    has_more: next !== '',
    response_metadata: { next_cursor: next },
  };
}

export const conversations: Readonly<Record<string, Method>> = {
  'conversations.open': {
    scope: 'im:write',
    tier: 3,
    run({ workspace, args }) {
      const user = args.need('users');
      const person = workspace.people.get(user);
      if (!person) throw new Refusal('user_not_found');
      if (person.deactivated) throw new Refusal('user_disabled');
      const before = workspace.rooms.size;
      const room = dmWith(workspace, user);
      const already = workspace.rooms.size === before ? { no_op: true, already_open: true } : {};
      const channel = args.flag('return_im') ? shownRoom(workspace, room) : { id: room.id };
      return { ...already, channel };
    },
  },
  'conversations.info': {
    scope: null,
    tier: 3,
    formOnly: true,
    run(call) {
      const room = roomOf(call);
      demandRoomScope(call.workspace, room, 'read');
      return { channel: shownRoom(call.workspace, room) };
    },
  },
  'conversations.list': {
    scope: null,
    tier: 2,
    formOnly: true,
    run(call) {
      const { workspace, args } = call;
      const types = (args.text('types') ?? 'public_channel').split(',').map((type) => type.trim());
      const rooms = [...workspace.rooms.values()]
        .filter((room) => types.includes(TYPES[room.kind]) && isVisible(workspace, room))
        .filter((room) => !(args.flag('exclude_archived') && room.archived));
      for (const room of rooms) demandRoomScope(workspace, room, 'read');
      const { items, next } = page(call, rooms, ({ id }) => id, args.limit(100, 1000));
      return {
        channels: items.map((room) => shownRoom(workspace, room)),
        response_metadata: { next_cursor: next },
      };
    },
  },
  'conversations.members': {
    scope: null,
    tier: 4,
    formOnly: true,
    run(call) {
      const room = roomOf(call);
      demandRoomScope(call.workspace, room, 'read');
      const { items, next } = page(call, [...room.members], (user) => user, call.args.limit(100, 1000));
      return { members: items, response_metadata: { next_cursor: next } };
    },
  },
  'conversations.join': {
    scope: 'channels:join',
    tier: 3,
    run(call) {
      const room = roomOf(call);
      if (room.kind !== 'public') throw new Refusal('method_not_supported_for_channel_type');
      if (room.archived) throw new Refusal('is_archived');
      const already = room.members.has(call.workspace.app.user);
      room.members.add(call.workspace.app.user);
      return {
        channel: shownRoom(call.workspace, room),
        ...(already ? { warning: 'already_in_channel' } : {}),
      };
    },
  },
  'conversations.history': {
    scope: null,
    tier: 3,
    run(call) {
      const room = readableRoom(call);
      const top = call.workspace.messages.filter(
        (message) =>
          message.room === room.id &&
          message.state !== 'gone' &&
          (message.threadTs === null || message.subtype === 'thread_broadcast'),
      );
      return answer(call, within(call, top).reverse(), call.args.limit(100, 999));
    },
  },
  'conversations.replies': {
    scope: null,
    tier: 3,
    formOnly: true,
    run(call) {
      const room = readableRoom(call);
      const found = findMessage(call.workspace, room, call.args.need('ts'));
      const parent = found?.threadTs ? findMessage(call.workspace, room, found.threadTs) : found;
      if (!parent) throw new Refusal('thread_not_found');
      const replies = within(call, repliesTo(call.workspace, parent));
      return answer(call, [parent, ...replies], call.args.limit(1000, 1000));
    },
  },
};
