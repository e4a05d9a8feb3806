import type { Message } from 'grammy/types';
import { chance } from '../ground/chance.ts';
import type { Handling } from './queue.ts';
import type { Room } from './room.ts';
import { BOT, type World } from './world.ts';

/** How often something goes wrong with an update on its way, each with a probability of its own. */
export interface Mischief {
  readonly seed?: number;
  readonly again?: number;
  readonly late?: { readonly probability: number; readonly seconds: number };
  /** A press comes as two queries. */
  readonly pressTwice?: number;
}

/** Turns what happens in chats into updates for the bot. */
export class Outgoing {
  readonly #world: World;
  #mischief: Mischief = {};
  #roll = chance(1);

  constructor(world: World) {
    this.#world = world;
  }

  misbehave(mischief: Mischief): void {
    this.#mischief = mischief;
    this.#roll = chance(mischief.seed ?? 1);
  }

  message(room: Room, message: Message, edited: boolean, handling: Handling = {}): number[] {
    if (room.chat.type !== 'private' && !concernsBot(message)) return [];
    const kind = edited ? 'edited_message' : 'message';
    const life = this.#world.lifeOf(message);
    return this.#push(kind, message, life, `chat ${room.chat.id}`, handling);
  }

  press(user: number, query: object, handling: Handling): number[] {
    return this.#push('callback_query', query, 150, `press ${user}`, handling);
  }

  /** Whether the app will send the next press once more when it comes back to the network. */
  pressesTwice(): boolean {
    return this.#hits(this.#mischief.pressTwice);
  }

  membership(room: Room, change: object): void {
    this.#push('my_chat_member', change, 86_400, `member ${room.chat.id}`, {});
  }

  /** A kind that no bot of today knows. */
  unknown(fields: object, handling: Handling): number[] {
    return this.#push('future_event', fields, 86_400, 'future', handling);
  }

  #push(kind: string, content: object, life: number, lane: string, handling: Handling): number[] {
    const { again, late } = this.#mischief;
    const luck: Handling = {
      ...(this.#hits(again) && { again: 1 }),
      ...(this.#hits(late?.probability) && { late: late?.seconds ?? 0 }),
    };
    return this.#world.queue.push(kind, content, life, lane, { ...luck, ...handling });
  }

  #hits(probability: number | undefined): boolean {
    return probability !== undefined && probability > 0 && this.#roll() < probability;
  }
}

/** In a group a bot in privacy mode sees commands, what mentions it, what replies to it, and what happened to the group. */
function concernsBot(message: Message): boolean {
  const { text = message.caption ?? '', entities = message.caption_entities ?? [] } = message;
  const marked = entities.some(({ type, offset, length }) => {
    const words = text.slice(offset, offset + length).toLowerCase();
    if (type === 'bot_command') return !words.includes('@') || words.endsWith(`@${BOT.username}`);
    return type === 'mention' && words === `@${BOT.username}`;
  });
  const service = message.new_chat_members || message.left_chat_member || message.migrate_to_chat_id;
  return marked || Boolean(service) || message.reply_to_message?.from?.id === BOT.id;
}
