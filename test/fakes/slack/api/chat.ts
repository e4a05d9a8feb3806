import { change, erase, findMessage, post } from '../workspace/messages.ts';
import type { Message, Room } from '../workspace/records.ts';
import { Refusal } from '../workspace/refusal.ts';
import { dmWith } from '../workspace/rooms.ts';
import { shownMessage } from '../workspace/shown.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Call, demandScope, type Method, roomOf } from './call.ts';
import { acceptContent, acceptMetadata } from './content.ts';

/** What an update may say; longer is `msg_too_long` where a new message would be cut. */
const LONGEST_UPDATE = 4000;

/** By id, by name, or a person, which means the conversation with them. */
function destination({ workspace, args }: Call): Room {
  const wanted = args.need('channel');
  const person = workspace.people.get(wanted);
  if (person) {
    demandScope(workspace, 'im:write');
    return dmWith(workspace, person.id);
  }
  const named = wanted.replace(/^#/, '');
  const room =
    workspace.rooms.get(wanted) ?? [...workspace.rooms.values()].find(({ name }) => name === named);
  if (!room || (room.kind !== 'public' && !room.members.has(workspace.app.user)))
    throw new Refusal('channel_not_found');
  return room;
}

function mayWriteIn(workspace: Workspace, room: Room): void {
  if (room.archived) throw new Refusal('is_archived');
  if (!room.members.has(workspace.app.user) && !workspace.settings.scopes.includes('chat:write.public'))
    throw new Refusal('not_in_channel');
  if (room.restricted) throw new Refusal('restricted_action');
}

/** Stricter than the real one, which lets a reply to nothing hang where nobody finds it. */
export function threadIn(workspace: Workspace, room: Room, threadTs: string | null): string | null {
  if (threadTs === null || threadTs === '') return null;
  const parent = findMessage(workspace, room, threadTs);
  if (!parent || (parent.threadTs !== null && parent.threadTs !== parent.ts))
    throw new Refusal('thread_not_found');
  return threadTs;
}

function ownMessage(call: Call, otherwise: string): { room: Room; message: Message } {
  const room = roomOf(call);
  const message = findMessage(call.workspace, room, call.args.need('ts'));
  if (message?.state !== 'there') throw new Refusal('message_not_found');
  if (!message.fromApp) throw new Refusal(otherwise);
  return { room, message };
}

export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': {
    scope: 'chat:write',
    tier: 'post',
    run(call) {
      const { workspace, args } = call;
      const room = destination(call);
      mayWriteIn(workspace, room);
      const threadTs = threadIn(workspace, room, args.text('thread_ts'));
      const message = post(workspace, {
        ...acceptContent(call),
        room,
        user: workspace.app.user,
        metadata: acceptMetadata(call),
        threadTs,
        subtype: threadTs && args.flag('reply_broadcast') ? 'thread_broadcast' : null,
      });
      return { channel: room.id, ts: message.ts, message: shownMessage(workspace, message, true) };
    },
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    tier: 4,
    run(call) {
      const { workspace, args } = call;
      const room = destination(call);
      mayWriteIn(workspace, room);
      const user = args.need('user');
      if (!room.members.has(user)) throw new Refusal('user_not_in_channel');
      const ts = workspace.ids.ts();
      const threadTs = threadIn(workspace, room, args.text('thread_ts'));
      workspace.ephemerals.push({ ...acceptContent(call), ts, room: room.id, user, threadTs, gone: false });
      return { message_ts: ts };
    },
  },
  'chat.update': {
    scope: 'chat:write',
    tier: 3,
    run(call) {
      const { workspace, args } = call;
      const { room, message } = ownMessage(call, 'cant_update_message');
      if (room.archived) throw new Refusal('is_inactive');
      if ((args.text('text') ?? '').length > LONGEST_UPDATE) throw new Refusal('msg_too_long');
      const { text, blocks } = acceptContent(call);
      const keepsText = args.text('text') === null;
      const metadata = acceptMetadata(call) ?? message.metadata;
      change(
        workspace,
        room,
        message,
        { text: keepsText ? message.text : text, blocks, metadata },
        'updated',
      );
      const { ts } = message;
      return { channel: room.id, ts, text: message.text, message: shownMessage(workspace, message, true) };
    },
  },
  'chat.delete': {
    scope: 'chat:write',
    tier: 3,
    run(call) {
      const { room, message } = ownMessage(call, 'cant_delete_message');
      erase(call.workspace, room, message);
      return { channel: room.id, ts: message.ts };
    },
  },
  'chat.getPermalink': {
    scope: null,
    tier: 'free',
    formOnly: true,
    run(call) {
      const room = roomOf(call);
      const message = findMessage(call.workspace, room, call.args.need('message_ts'));
      if (!message) throw new Refusal('message_not_found');
      const { domain } = call.workspace.team;
      const thread = message.threadTs ? `?thread_ts=${message.threadTs}&cid=${room.id}` : '';
      const permalink = `https://${domain}.slack.com/archives/${room.id}/p${message.ts.replace('.', '')}${thread}`;
      return { channel: room.id, permalink };
    },
  },
};
