import { mimetypeOf, openTicket } from '../workspace/files.ts';
import { announceChange, change, erase, post } from '../workspace/messages.ts';
import { react } from '../workspace/reacting.ts';
import type { Message, Room, StoredFile } from '../workspace/records.ts';
import { share } from '../workspace/sharing.ts';
import { shownMessage } from '../workspace/shown.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { compose } from './composer.ts';
import { messageAt, personNamed, roomNamed } from './known.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** By the name's ending unless given. */
  readonly mimetype?: string;
}

interface WriteOptions {
  readonly thread?: string;
  /** A reply that is also sent to the channel. */
  readonly broadcast?: boolean;
}

/** A file that a person has put into the workspace, not yet shared. */
export function giveFile(
  workspace: Workspace,
  user: string,
  { name, bytes, mimetype }: GivenFile,
): StoredFile {
  const type = mimetype ?? mimetypeOf(name);
  const file = openTicket(workspace, { name, user, length: bytes.length, mimetype: type });
  file.bytes = Buffer.from(bytes);
  file.state = 'ready';
  return file;
}

/** What people write, send, change and take back. */
export function talkVerbs(workspace: Workspace) {
  const entered = (user: string, channel: string): Room => {
    const room = roomNamed(workspace, channel);
    if (!room.members.has(personNamed(workspace, user).id)) throw new Error(`${user} is not in ${channel}`);
    if (room.archived) throw new Error(`${channel} is archived`);
    return room;
  };
  const own = (user: string, room: Room, ts: string): Message => {
    const message = messageAt(workspace, room, ts);
    if (message.user !== user) throw new Error(`${ts} is not ${user}'s message`);
    return message;
  };
  return {
    /** The answer is the message's ts. */
    write(user: string, channel: string, text: string, { thread, broadcast }: WriteOptions = {}): string {
      const room = entered(user, channel);
      const subtype = thread && broadcast ? 'thread_broadcast' : null;
      return post(workspace, { ...compose(workspace, text), room, user, threadTs: thread ?? null, subtype })
        .ts;
    },
    edit(user: string, channel: string, ts: string, text: string): void {
      const room = entered(user, channel);
      const next = { ...compose(workspace, text), metadata: null };
      change(workspace, room, own(user, room, ts), next, 'edited');
    },
    erase(user: string, channel: string, ts: string): void {
      const room = entered(user, channel);
      erase(workspace, room, own(user, room, ts));
    },
    /** Somebody with the right to do so deletes what the app has posted. */
    eraseAppMessage(channel: string, ts: string): void {
      const room = roomNamed(workspace, channel);
      erase(workspace, room, own(workspace.app.user, room, ts));
    },
    /** The answer is the message's ts. */
    upload(
      user: string,
      channel: string,
      files: readonly GivenFile[],
      text = '',
      { thread }: WriteOptions = {},
    ): string {
      const room = entered(user, channel);
      const given = files.map((file) => giveFile(workspace, user, file));
      const message = share(workspace, given, room, {
        ...compose(workspace, text),
        user,
        threadTs: thread ?? null,
      });
      return message?.ts ?? '';
    },
    eraseFile(id: string): void {
      const file = workspace.files.get(id);
      if (!file) throw new Error(`there is no file ${id}`);
      const holding = workspace.messages.filter(
        ({ files, state }) => files.includes(id) && state === 'there',
      );
      const before = holding.map((message) => shownMessage(workspace, message));
      file.state = 'deleted';
      file.bytes = null;
      workspace.tell({ type: 'file_deleted', file_id: id, event_ts: workspace.ids.ts() });
      for (const [index, message] of holding.entries())
        announceChange(workspace, roomNamed(workspace, message.room), message, before[index] ?? {});
    },
    /** Slack itself adds a preview of a link: a change that nobody made, and no edit. */
    unfurl(channel: string, ts: string): void {
      const room = roomNamed(workspace, channel);
      const message = messageAt(workspace, room, ts);
      announceChange(workspace, room, message, shownMessage(workspace, message));
    },
    react(user: string, channel: string, ts: string, name: string): void {
      const room = entered(user, channel);
      react(workspace, room, messageAt(workspace, room, ts), user, name);
    },
  };
}
