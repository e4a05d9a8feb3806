import type { Json } from '../blocks/schema.ts';
import type { Message, Revision, Room } from './records.ts';
import { channelType } from './rooms.ts';
import { repliesTo, shownMessage } from './shown.ts';
import type { Workspace } from './workspace.ts';

export interface Draft {
  readonly room: Room;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Json[];
  readonly metadata?: Json | null;
  readonly threadTs?: string | null;
  readonly files?: readonly string[];
  readonly subtype?: string | null;
}

export function findMessage(workspace: Workspace, room: Room, ts: string): Message | undefined {
  return workspace.messages.find(
    (message) => message.room === room.id && message.ts === ts && message.state !== 'gone',
  );
}

function keep(message: Message, how: Revision['how'], at: string): void {
  const { text, blocks, metadata } = message;
  message.revisions.push({ at, how, text, blocks, metadata });
}

function announce(workspace: Workspace, room: Room, event: Json): void {
  workspace.tell({ type: 'message', channel: room.id, channel_type: channelType(room), ...event }, room);
}

/** Tells the app that a message is no longer what it was. */
export function announceChange(workspace: Workspace, room: Room, message: Message, before: Json): void {
  const at = workspace.ids.ts();
  announce(workspace, room, {
    subtype: 'message_changed',
    hidden: true,
    ts: at,
    event_ts: at,
    message: shownMessage(workspace, message),
    previous_message: before,
  });
}

export function post(workspace: Workspace, draft: Draft): Message {
  const ts = workspace.ids.ts();
  const message: Message = {
    ts,
    room: draft.room.id,
    user: draft.user,
    threadTs: draft.threadTs ?? null,
    fromApp: draft.user === workspace.app.user,
    files: draft.files ?? [],
    subtype: draft.subtype ?? null,
    text: draft.text,
    blocks: draft.blocks ?? [],
    metadata: draft.metadata ?? null,
    edited: null,
    state: 'there',
    reactions: new Map(),
    revisions: [],
  };
  keep(message, 'posted', ts);
  workspace.messages.push(message);
  announce(workspace, draft.room, { ...shownMessage(workspace, message), event_ts: ts });
  return message;
}

export interface Change {
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata: Json | null;
}

/** The app updates without a mark where it sent blocks; what a person edits is always marked. */
export function change(
  workspace: Workspace,
  room: Room,
  message: Message,
  next: Change,
  how: 'updated' | 'edited',
): void {
  const before = shownMessage(workspace, message);
  Object.assign(message, next);
  const at = workspace.ids.ts();
  if (how === 'edited' || next.blocks.length === 0) message.edited = { user: message.user, ts: at };
  keep(message, how, at);
  announceChange(workspace, room, message, before);
}

/** A message with replies leaves a tombstone, so that the thread goes on. */
export function erase(workspace: Workspace, room: Room, message: Message): void {
  const before = shownMessage(workspace, message);
  const hasReplies = repliesTo(workspace, message).length > 0;
  keep(message, 'deleted', workspace.ids.ts());
  message.state = hasReplies ? 'tombstone' : 'gone';
  if (hasReplies) {
    announceChange(workspace, room, message, before);
    return;
  }
  const at = workspace.ids.ts();
  announce(workspace, room, {
    subtype: 'message_deleted',
    hidden: true,
    ts: at,
    event_ts: at,
    deleted_ts: message.ts,
    previous_message: before,
  });
}
