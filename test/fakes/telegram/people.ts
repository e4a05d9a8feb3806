import type { Chat, User } from 'grammy/types';
import type { Outgoing } from './outgoing.ts';
import type { Room, Standing } from './room.ts';
import { BOT, type World } from './world.ts';

export interface NewUser {
  readonly id?: number;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly language?: string;
}

/** People and groups, and how they and the bot come together and part. */
export class People {
  readonly #world: World;
  readonly #outgoing: Outgoing;
  #lastUser = 5_000_000_000;
  #lastGroup = 4_000_000_000;

  constructor(world: World, outgoing: Outgoing) {
    this.#world = world;
    this.#outgoing = outgoing;
  }

  /** A person who has not yet spoken to the bot: until then the bot cannot reach them. */
  newUser({ id, firstName = '小林', lastName, username, language = 'zh-hans' }: NewUser = {}): User {
    this.#lastUser += 1;
    const user: User = {
      id: id ?? this.#lastUser,
      is_bot: false,
      first_name: firstName,
      ...(lastName && { last_name: lastName }),
      ...(username && { username }),
      ...(language && { language_code: language }),
    };
    this.#world.people.set(user.id, user);
    const { id: chatId, first_name } = user;
    const chat = { id: chatId, type: 'private', first_name, ...(username && { username }) } as Chat;
    this.#world.openRoom(chat, [user], { kind: 'unknown' });
    return user;
  }

  user(id: number): User {
    const user = this.#world.people.get(id);
    if (!user) throw new Error(`there is no user ${id}`);
    return user;
  }

  room(chat: number): Room {
    const room = this.#world.rooms.get(chat);
    if (!room) throw new Error(`there is no chat ${chat}`);
    return room;
  }

  block(user: number): void {
    this.#stand(this.room(user), { kind: 'blocked' }, this.user(user), 'member', 'kicked');
  }

  unblock(user: number): void {
    this.#stand(this.room(user), { kind: 'open' }, this.user(user), 'kicked', 'member');
  }

  /** The account is deleted: nobody tells the bot. */
  deactivate(user: number): void {
    this.room(user).standing = { kind: 'deactivated' };
  }

  /** A group into which its first member has put the bot; the answer is its chat id. */
  newGroup(title: string, members: readonly number[], kind: 'group' | 'supergroup' = 'group'): number {
    this.#lastGroup += 1;
    const users = members.map((id) => this.user(id));
    const id = kind === 'group' ? -this.#lastGroup : Number(`-100${this.#lastGroup}`);
    this.#world.openRoom({ id, type: kind, title } as Chat, users, { kind: 'left' });
    this.addBot(id);
    return id;
  }

  /** Whoever founded the group puts the bot into it, which two updates tell. */
  addBot(chat: number): void {
    const room = this.room(chat);
    const [founder] = room.members.values();
    if (!founder) throw new Error('a group needs a member');
    this.#stand(room, { kind: 'open' }, founder, 'left', 'member');
    const { message } = this.#world.add(room, founder, { new_chat_members: [BOT] });
    this.#outgoing.message(room, message, false);
  }

  kickBot(chat: number): void {
    const room = this.room(chat);
    const [founder] = room.members.values();
    if (founder) this.#stand(room, { kind: 'kicked' }, founder, 'member', 'kicked');
  }

  /** The group becomes a supergroup under another id, which is the answer; the old one only says where to. */
  upgrade(chat: number): number {
    const old = this.room(chat);
    const [founder] = old.members.values();
    if (old.chat.type !== 'group' || !founder) throw new Error(`chat ${chat} is no group`);
    this.#lastGroup += 1;
    const id = Number(`-100${this.#lastGroup}`);
    const members = [...old.members.values()];
    const room = this.#world.openRoom({ id, type: 'supergroup', title: old.chat.title } as Chat, members, {
      kind: 'open',
    });
    const last = this.#world.add(old, founder, { migrate_to_chat_id: id });
    this.#outgoing.message(old, last.message, false);
    const first = this.#world.add(room, founder, { migrate_from_chat_id: chat });
    this.#outgoing.message(room, first.message, false);
    old.standing = { kind: 'upgraded', to: id };
    return id;
  }

  #stand(room: Room, standing: Standing, by: User, before: string, after: string): void {
    room.standing = standing;
    this.#world.touch(room);
    this.#outgoing.membership(room, {
      chat: room.chat,
      from: by,
      date: this.#world.seconds(),
      old_chat_member: { user: BOT, status: before },
      new_chat_member: { user: BOT, status: after, ...(after === 'kicked' && { until_date: 0 }) },
    });
  }
}
