import type { Json } from '../blocks/schema.ts';
import type { Room } from './records.ts';
import type { Workspace } from './workspace.ts';

/** The app's conversation with one person. */
export function dmWith(workspace: Workspace, user: string): Room {
  for (const room of workspace.rooms.values()) if (room.kind === 'im' && room.members.has(user)) return room;
  const room: Room = {
    id: workspace.ids.next('D'),
    name: '',
    kind: 'im',
    created: Math.floor(workspace.time.now() / 1000),
    members: new Set([workspace.app.user, user]),
    archived: false,
    sharedOutside: false,
    restricted: false,
  };
  workspace.rooms.set(room.id, room);
  return room;
}

/** Whether the app may know of it at all. */
export function isVisible(workspace: Workspace, room: Room): boolean {
  return room.kind === 'public' || room.members.has(workspace.app.user);
}

function otherEnd(workspace: Workspace, room: Room): string {
  return [...room.members].find((user) => user !== workspace.app.user) ?? '';
}

export function channelType(room: Room): 'channel' | 'group' | 'im' {
  return room.kind === 'im' ? 'im' : room.kind === 'private' ? 'group' : 'channel';
}

export function shownRoom(workspace: Workspace, room: Room): Json {
  const common = {
    id: room.id,
    created: room.created,
    is_im: room.kind === 'im',
    is_mpim: false,
    is_archived: room.archived,
    is_org_shared: false,
    is_shared: room.sharedOutside,
    is_ext_shared: room.sharedOutside,
    context_team_id: workspace.team.id,
    updated: room.created * 1000,
  };
  if (room.kind === 'im') return { ...common, user: otherEnd(workspace, room), is_user_deleted: false };
  return {
    ...common,
    name: room.name,
    name_normalized: room.name,
    is_channel: room.kind === 'public',
    is_group: room.kind === 'private',
    is_private: room.kind === 'private',
    is_general: room.name === 'general',
    is_member: room.members.has(workspace.app.user),
    is_read_only: room.restricted,
    is_pending_ext_shared: false,
    creator: [...room.members][0] ?? '',
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: room.members.size,
  };
}
