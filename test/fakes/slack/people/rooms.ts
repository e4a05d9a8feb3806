import type { Json } from '../blocks/schema.ts';
import type { Room } from '../workspace/records.ts';
import { dmWith } from '../workspace/rooms.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { personNamed, roomNamed } from './known.ts';

interface NewRoom {
  readonly private?: boolean;
  readonly members?: readonly string[];
  /** Whether the app is in it; it is unless told otherwise. */
  readonly app?: boolean;
}

/** Who is where, and what happens to channels. */
export function roomVerbs(workspace: Workspace) {
  const tell = (event: Json, room?: Room) => workspace.tell({ ...event, event_ts: workspace.ids.ts() }, room);
  const named = (channel: string) => roomNamed(workspace, channel);
  /** Channels and groups have events of their own names. */
  const kindly = (room: Room, what: string) => `${room.kind === 'private' ? 'group' : 'channel'}_${what}`;
  const membership = (type: string, room: Room, user: string) => {
    const letter = room.kind === 'private' ? 'G' : 'C';
    tell({ type, user, channel: room.id, channel_type: letter, team: workspace.team.id }, room);
  };
  return {
    addPerson(name: string, realName = name, locale = 'zh-CN'): string {
      const id = workspace.ids.next('U');
      workspace.people.set(id, { id, name, realName, locale, isBot: false, deactivated: false });
      return id;
    },
    deactivate(user: string): void {
      personNamed(workspace, user).deactivated = true;
      for (const room of workspace.rooms.values()) if (room.kind !== 'im') room.members.delete(user);
    },
    addGroup(handle: string, users: readonly string[]): string {
      const id = workspace.ids.next('S');
      workspace.groups.set(id, { id, handle, users });
      return id;
    },
    addChannel(name: string, { private: hidden, members = [], app = true }: NewRoom = {}): string {
      const id = workspace.ids.next('C');
      workspace.rooms.set(id, {
        id,
        name,
        kind: hidden ? 'private' : 'public',
        created: Math.floor(workspace.time.now() / 1000),
        members: new Set([...(app ? [workspace.app.user] : []), ...members]),
        archived: false,
        sharedOutside: false,
        restricted: false,
      });
      return id;
    },
    /** Where a person and the app talk alone. */
    dm(user: string): string {
      return dmWith(workspace, personNamed(workspace, user).id).id;
    },
    joinChannel(user: string, channel: string): void {
      const room = named(channel);
      room.members.add(personNamed(workspace, user).id);
      membership('member_joined_channel', room, user);
    },
    /** By themselves or by somebody else: Slack tells both alike. */
    leaveChannel(user: string, channel: string): void {
      const room = named(channel);
      room.members.delete(user);
      membership('member_left_channel', room, user);
    },
    removeApp(channel: string, by: string): void {
      const room = named(channel);
      room.members.delete(workspace.app.user);
      tell({ type: kindly(room, 'left'), channel, actor_id: by });
    },
    archiveChannel(channel: string, by: string): void {
      const room = named(channel);
      room.archived = true;
      tell({ type: kindly(room, 'archive'), channel, user: by });
    },
    unarchiveChannel(channel: string, by: string): void {
      const room = named(channel);
      room.archived = false;
      tell({ type: kindly(room, 'unarchive'), channel, user: by });
    },
    deleteChannel(channel: string): void {
      const room = named(channel);
      workspace.rooms.delete(channel);
      tell({ type: kindly(room, 'deleted'), channel });
    },
    renameChannel(channel: string, name: string): void {
      const room = named(channel);
      room.name = name;
      tell({ type: kindly(room, 'rename'), channel: { id: channel, name, created: room.created } });
    },
    /** People of another company come in. */
    unshareChannel(channel: string): void {
      named(channel).sharedOutside = false;
      tell({
        type: 'channel_unshared',
        channel,
        previously_connected_team_id: 'T0STRANGER1',
        is_ext_shared: false,
      });
    },
    shareChannel(channel: string): void {
      named(channel).sharedOutside = true;
      tell({ type: 'channel_shared', channel, connected_team_id: 'T0STRANGER1' });
    },
    /** From now on only some may post. */
    restrictPosting(channel: string, restricted: boolean): void {
      named(channel).restricted = restricted;
    },
    revokeToken(): void {
      tell({ type: 'tokens_revoked', tokens: { oauth: [], bot: [workspace.app.user] } });
      workspace.lostToken = 'token_revoked';
    },
    uninstallApp(): void {
      tell({ type: 'tokens_revoked', tokens: { oauth: [], bot: [workspace.app.user] } });
      tell({ type: 'app_uninstalled' });
      workspace.lostToken = 'account_inactive';
    },
    /** The app is installed anew, with the tokens it had. */
    installApp(): void {
      workspace.lostToken = null;
    },
  };
}
