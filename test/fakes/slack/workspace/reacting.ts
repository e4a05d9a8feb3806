import type { Message, Room } from './records.ts';
import type { Workspace } from './workspace.ts';

/** The answer says whether it was new. */
export function react(
  workspace: Workspace,
  room: Room,
  message: Message,
  user: string,
  reaction: string,
): boolean {
  const users = message.reactions.get(reaction) ?? [];
  if (users.includes(user)) return false;
  message.reactions.set(reaction, [...users, user]);
  const item = { type: 'message', channel: room.id, ts: message.ts };
  const event_ts = workspace.ids.ts();
  workspace.tell({ type: 'reaction_added', user, reaction, item_user: message.user, item, event_ts }, room);
  return true;
}
