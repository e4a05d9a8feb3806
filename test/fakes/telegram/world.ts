import { randomInt } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Chat, Message, User } from 'grammy/types';
import { chance } from '../ground/chance.ts';
import type { FakeTime } from '../ground/time.ts';
import { Files } from './files.ts';
import { UpdateQueue } from './queue.ts';
import { type Line, type Room, revisionOf } from './room.ts';

const MESSAGE_LIVES_S = 86_400;

export const BOT: User = {
  id: 7000000001,
  is_bot: true,
  first_name: '找单',
  username: 'zhaodan_bot',
};

/** The server's side of things: people, chats, what was said, files, and the bot's updates. */
export class World {
  readonly time: FakeTime;
  readonly queue: UpdateQueue;
  readonly files = new Files();
  readonly rooms = new Map<number, Room>();
  readonly people = new Map<number, User>();
  readonly chance = chance(7);
  token = `${BOT.id}:AAFakeBotTokenOfNoWorthWhatsoever01`;
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #lastMessage = 0;
  #lastAlbum = 13_000_000_000_000_000n;

  constructor(time: FakeTime) {
    this.time = time;
    this.queue = new UpdateQueue(time, randomInt(2_000_001, 2 ** 29));
  }

  /** Seconds since 1970, as all dates in messages. */
  seconds(): number {
    return Math.floor(this.time.now() / 1000);
  }

  openRoom(chat: Chat, members: readonly User[], standing: Room['standing']): Room {
    const room: Room = {
      chat,
      members: new Map(members.map((user) => [user.id, user])),
      lines: [],
      actions: [],
      presses: [],
      standing,
      version: 0,
    };
    this.rooms.set(chat.id, room);
    return room;
  }

  newAlbum(): string {
    this.#lastAlbum += 1n;
    return String(this.#lastAlbum);
  }

  /** Puts a message into a chat. Ids are shared by all chats of the bot, as they are in its own mailbox. */
  add(room: Room, from: User, content: Partial<Message>): Line {
    this.#lastMessage += 1;
    const message = {
      message_id: this.#lastMessage,
      from,
      chat: room.chat,
      date: this.seconds(),
      ...content,
    } as Message;
    const line: Line = {
      message,
      fromBot: from.id === BOT.id,
      revisions: [revisionOf(message, this.time.now())],
      deleted: false,
    };
    room.lines.push(line);
    this.touch(room);
    return line;
  }

  touch(room: Room): void {
    room.version += 1;
    this.#changes.emit(String(room.chat.id));
  }

  /** Resolves at the chat's next change, or when the signal aborts. */
  async nextChange(room: Room, signal: AbortSignal): Promise<void> {
    await once(this.#changes, String(room.chat.id), { signal }).catch(() => undefined);
  }

  /** How long the message's update is worth sending, in seconds. */
  lifeOf({ date, edit_date: edited }: Message): number {
    return (edited ?? date) + MESSAGE_LIVES_S - this.seconds();
  }
}
