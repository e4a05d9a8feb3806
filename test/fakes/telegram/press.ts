import { randomInt } from 'node:crypto';
import type { InlineKeyboardButton, Message } from 'grammy/types';
import type { Outgoing } from './outgoing.ts';
import type { People } from './people.ts';
import type { Handling } from './queue.ts';
import type { Line, Room } from './room.ts';
import type { World } from './world.ts';

/** Which button, by its words or its data: the newest such one of the chat, or of one message. */
export interface Pressing extends Handling {
  readonly text?: string;
  readonly data?: string;
  readonly message?: number;
  readonly chat?: number;
}

/** A button as it stands or once stood in a chat: an app may show for a while what the bot has changed. */
function buttonIn(room: Room, { text, data, message }: Pressing): { line: Line; data: string } {
  const lines = room.lines.filter((line) => message === undefined || line.message.message_id === message);
  const shown = lines
    .filter(({ deleted }) => !deleted)
    .map((line) => ({ line, revisions: line.revisions.slice(-1) }));
  const once = lines.map((line) => ({ line, revisions: line.revisions }));
  const fits = (button: InlineKeyboardButton) =>
    'callback_data' in button &&
    (text === undefined || button.text === text) &&
    (data === undefined || button.callback_data === data);
  for (const { line, revisions } of [...shown.reverse(), ...once.reverse()])
    for (const { keyboard } of [...revisions].reverse()) {
      const button = keyboard?.inline_keyboard.flat().find(fits);
      if (button && 'callback_data' in button) return { line, data: button.callback_data };
    }
  throw new Error(`chat ${room.chat.id} has no button ${JSON.stringify(text ?? data)}`);
}

export class Presses {
  readonly #world: World;
  readonly #outgoing: Outgoing;
  readonly #people: People;

  constructor(world: World, outgoing: Outgoing, people: People) {
    this.#world = world;
    this.#outgoing = outgoing;
    this.#people = people;
  }

  /**
   * Presses a button and gives the query ids under which the bot hears of it: with `newIds` the app sends the press
   * again when it comes back to the network, which is another query. Somebody else's chat may be named.
   */
  press(user: number, pressing: Pressing): string[] {
    const room = this.#people.room(pressing.chat ?? user);
    const { line, data } = buttonIn(room, pressing);
    const { newIds = this.#outgoing.pressesTwice() ? 1 : 0, ...handling } = pressing;
    return Array.from({ length: newIds + 1 }, () => this.#once(user, room, line, data, handling));
  }

  #once(user: number, room: Room, line: Line, data: string, handling: Handling): string {
    const id = String(BigInt(user) * 1_000_000_000n + BigInt(randomInt(2 ** 47)));
    const { message } = line;
    const { message_id, chat } = message;
    room.presses.push({ id, user, message: message_id, data, at: this.#world.time.now(), answer: null });
    this.#world.touch(room);
    const gone = { chat, message_id, date: 0 } as Message;
    const query = {
      id,
      from: this.#people.user(user),
      message: line.deleted ? gone : message,
      chat_instance: String(chat.id * 7919),
      data,
    };
    this.#outgoing.press(user, query, handling);
    return id;
  }
}
