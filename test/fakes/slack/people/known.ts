import { findMessage } from '../workspace/messages.ts';
import type { Message, Person, Room } from '../workspace/records.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Whoever and whatever a test names; what it names wrongly is the test's mistake, and thrown. */
export function personNamed({ people }: Workspace, id: string): Person {
  const person = people.get(id);
  if (!person) throw new Error(`nobody is ${id}`);
  return person;
}

export function roomNamed({ rooms }: Workspace, id: string): Room {
  const room = rooms.get(id);
  if (!room) throw new Error(`there is no channel ${id}`);
  return room;
}

export function messageAt(workspace: Workspace, room: Room, ts: string): Message {
  const message = findMessage(workspace, room, ts);
  if (message?.state !== 'there') throw new Error(`there is no message ${ts} in ${room.id}`);
  return message;
}
