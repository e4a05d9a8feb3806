import type { Json } from '../blocks/schema.ts';
import type { Room } from '../workspace/records.ts';
import type { Workspace } from '../workspace/workspace.ts';

const MESSAGES = { public: 'message.channels', private: 'message.groups', im: 'message.im' } as const;

/** The scope without which Slack lets nobody subscribe. */
const NEEDS: Readonly<Record<string, string>> = {
  channel_archive: 'channels:read',
  channel_deleted: 'channels:read',
  channel_left: 'channels:read',
  channel_rename: 'channels:read',
  channel_shared: 'channels:read',
  channel_unarchive: 'channels:read',
  file_deleted: 'files:read',
  file_shared: 'files:read',
  group_archive: 'groups:read',
  group_deleted: 'groups:read',
  group_left: 'groups:read',
  group_rename: 'groups:read',
  group_unarchive: 'groups:read',
  member_joined_channel: 'channels:read',
  member_left_channel: 'channels:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  reaction_added: 'reactions:read',
};

/** Whether the app hears of it: it has asked to, may, and is there. */
export function isHeard({ app, settings }: Workspace, event: Json, room: Room | undefined): boolean {
  const name = event.type === 'message' && room ? MESSAGES[room.kind] : String(event.type);
  const needed = NEEDS[name];
  return (
    settings.events.includes(name) &&
    (needed === undefined || settings.scopes.includes(needed)) &&
    (room === undefined || room.members.has(app.user))
  );
}
