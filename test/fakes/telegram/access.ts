import type { Arguments } from './arguments.ts';
import { badRequest, forbidden, Refusal } from './refusal.ts';
import { type Line, lineOf, type Room } from './room.ts';
import { BOT, type World } from './world.ts';

/** The chat of a call, where the bot may do this in it. */
export function roomOf(world: World, args: Arguments, access: 'read' | 'write', name = 'chat_id'): Room {
  const id = args.text(name);
  if (id === '') throw badRequest('chat_id is empty');
  const room = world.rooms.get(Number(id));
  if (!room || room.standing.kind === 'unknown') throw badRequest('chat not found');
  if (access === 'write') checkStanding(room);
  return room;
}

function checkStanding({ standing, chat }: Room): void {
  const group = chat.type === 'supergroup' ? 'supergroup' : 'group';
  if (standing.kind === 'blocked') throw forbidden('bot was blocked by the user');
  if (standing.kind === 'deactivated') throw forbidden('user is deactivated');
  if (standing.kind === 'kicked') throw forbidden(`bot was kicked from the ${group} chat`);
  if (standing.kind === 'left') throw forbidden(`bot is not a member of the ${group} chat`);
  if (standing.kind === 'upgraded')
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: standing.to,
    });
}

/** A message of the bot's own that it may change; `what` names it where it is not there. */
export function ownLineOf(room: Room, args: Arguments, what: string): Line {
  const line = lineOf(room, args.integer('message_id', 0));
  if (!line) throw badRequest(`${what} not found`);
  if (line.message.from?.id !== BOT.id) throw badRequest("message can't be edited");
  return line;
}

/** The message that is replied to; `undefined` where the call replies to none, or may do without. */
export function replyOf(room: Room, args: Arguments): Line | undefined {
  const given = args.json('reply_parameters', 'reply parameters') as
    | { message_id?: number; allow_sending_without_reply?: boolean }
    | undefined;
  const id = given?.message_id ?? args.integer('reply_to_message_id', 0);
  if (id <= 0) return undefined;
  const line = lineOf(room, id);
  const without = given?.allow_sending_without_reply ?? args.flag('allow_sending_without_reply');
  if (!line && !without) throw badRequest('message to be replied not found');
  return line;
}
