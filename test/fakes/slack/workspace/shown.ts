import type { Json } from '../blocks/schema.ts';
import { shownFile } from './files.ts';
import type { Message } from './records.ts';
import type { Workspace } from './workspace.ts';

const TOMBSTONE = {
  subtype: 'tombstone',
  user: 'USLACKBOT',
  text: 'This message was deleted.',
  hidden: true,
};

export function repliesTo(workspace: Workspace, parent: Message): Message[] {
  return workspace.messages.filter(
    (message) =>
      message.room === parent.room &&
      message.threadTs === parent.ts &&
      message.ts !== parent.ts &&
      message.state === 'there',
  );
}

function threadOf(workspace: Workspace, message: Message): Json {
  if (message.threadTs !== null) {
    const parent = workspace.messages.find(
      (other) => other.room === message.room && other.ts === message.threadTs,
    );
    return { thread_ts: message.threadTs, parent_user_id: parent?.user };
  }
  const replies = repliesTo(workspace, message);
  if (replies.length === 0) return {};
  const users = [...new Set(replies.map((reply) => reply.user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    reply_users: users,
    latest_reply: replies.at(-1)?.ts,
    is_locked: false,
    subscribed: message.fromApp,
  };
}

function botProfile({ app, team }: Workspace): Json {
  return { id: app.bot, app_id: app.id, name: 'zhaodan', deleted: false, team_id: team.id };
}

/** A message as methods and events hand it out; its metadata only where asked for. */
export function shownMessage(workspace: Workspace, message: Message, metadata = false): Json {
  const { app, team, files } = workspace;
  const thread = threadOf(workspace, message);
  if (message.state !== 'there') return { type: 'message', ts: message.ts, ...TOMBSTONE, ...thread };
  const shared = message.files.flatMap((id) => files.get(id) ?? []);
  const reactions = [...message.reactions].map(([name, users]) => ({ name, users, count: users.length }));
  return {
    type: 'message',
    ...(message.subtype === null ? {} : { subtype: message.subtype }),
    user: message.user,
    ...(message.fromApp ? { bot_id: app.bot, app_id: app.id, bot_profile: botProfile(workspace) } : {}),
    text: message.text,
    ts: message.ts,
    team: team.id,
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(shared.length === 0
      ? {}
      : { files: shared.map((file) => shownFile(workspace, file)), upload: true, display_as_bot: false }),
    ...(message.edited === null ? {} : { edited: message.edited }),
    ...(reactions.length === 0 ? {} : { reactions }),
    ...(metadata && message.metadata ? { metadata: message.metadata } : {}),
    ...thread,
  };
}
