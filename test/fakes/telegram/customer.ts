import type { Message, MessageEntity, MessageOrigin } from 'grammy/types';
import type { Outgoing } from './outgoing.ts';
import type { People } from './people.ts';
import { keepPhoto } from './photo.ts';
import type { Handling } from './queue.ts';
import { type Line, lineOf, type Room, revisionOf } from './room.ts';
import { findEntities } from './text.ts';
import { documentOf } from './upload.ts';
import type { World } from './world.ts';

/** Where and how a customer's message goes; by default into their private chat with the bot, and well. */
export interface Extras extends Handling {
  readonly chat?: number;
  readonly replyTo?: number;
  /** Whom it was forwarded from; a name alone is somebody who hides their account. */
  readonly forwardedFrom?: string | MessageOrigin;
  readonly entities?: readonly MessageEntity[];
  readonly caption?: string;
}

/** A file that is sent as it is. A number instead of bytes is only a size, for what would be too big to hold. */
export interface SentDocument {
  readonly content: Buffer | number;
  readonly name: string;
  readonly type: string;
}

export interface AlbumExtras extends Extras {
  /** Which item carries the caption; the first unless said otherwise. */
  readonly captionOn?: number;
  /** Seconds until each item's update comes after the one before it: one number for all, or one for each. */
  readonly gaps?: number | readonly number[];
  /** Items of which the bot never hears. */
  readonly missing?: readonly number[];
}

/** What a customer does in a chat with the bot. Every message gives its id. */
export class Customer {
  readonly #world: World;
  readonly #outgoing: Outgoing;
  readonly #people: People;

  constructor(world: World, outgoing: Outgoing, people: People) {
    this.#world = world;
    this.#outgoing = outgoing;
    this.#people = people;
  }

  say(user: number, text: string, extras: Extras = {}): number {
    if (text.trim() === '') throw new Error('Telegram sends no empty message');
    return this.send(user, { text, ...entityFields('entities', text, extras.entities) }, extras);
  }

  /** Opens the chat as the Start button or a deep link does; a customer who had blocked the bot is back. */
  start(user: number, payload = '', extras: Extras = {}): number {
    if (this.#people.room(user).standing.kind === 'blocked') this.#people.unblock(user);
    return this.say(user, payload === '' ? '/start' : `/start ${payload}`, extras);
  }

  async photo(user: number, picture: Buffer, extras: Extras = {}): Promise<number> {
    const photo = await keepPhoto(this.#world.files, picture);
    return this.send(user, { photo, ...captionFields(extras) }, extras);
  }

  document(user: number, { content, name, type }: SentDocument, extras: Extras = {}): number {
    const file = this.#world.files.keep('document', content, name, type);
    return this.send(user, { document: documentOf(file), ...captionFields(extras) }, extras);
  }

  /** Photos (bytes) or documents that belong together; each its own message. */
  async album(
    user: number,
    items: readonly (Buffer | SentDocument)[],
    extras: AlbumExtras = {},
  ): Promise<number[]> {
    const { captionOn = 0, gaps = 0, missing = [] } = extras;
    const { files, time } = this.#world;
    const group = { media_group_id: this.#world.newAlbum() };
    const room = this.#roomFor(user, extras);
    const contents: Partial<Message>[] = [];
    for (const item of items)
      contents.push(
        Buffer.isBuffer(item)
          ? { photo: await keepPhoto(files, item) }
          : { document: documentOf(files.keep('document', item.content, item.name, item.type)) },
      );
    let late = 0;
    return contents.map((content, index) => {
      const caption = index === captionOn ? captionFields(extras) : {};
      const line = this.#put(user, room, { ...content, ...group, ...caption }, extras);
      if (index > 0) late += typeof gaps === 'number' ? gaps : (gaps[index - 1] ?? 0);
      const tell = () => this.#outgoing.message(room, line.message, false, extras);
      if (!missing.includes(index)) late > 0 ? time.after(late * 1000, tell) : tell();
      return line.message.message_id;
    });
  }

  /** Any other content, as fields of a message. */
  send(user: number, content: Partial<Message>, extras: Extras = {}): number {
    const room = this.#roomFor(user, extras);
    const { message } = this.#put(user, room, content, extras);
    this.#outgoing.message(room, message, false, extras);
    return message.message_id;
  }

  /** Changes the text, or the caption, of an own message. */
  edit(user: number, messageId: number, text: string, extras: Extras = {}): void {
    const room = this.#roomFor(user, extras);
    const line = this.#own(user, room, messageId);
    const { entities: _, caption_entities: __, ...message } = line.message;
    const fields =
      message.text === undefined
        ? { caption: text, ...entityFields('caption_entities', text, extras.entities) }
        : { text, ...entityFields('entities', text, extras.entities) };
    line.message = { ...message, ...fields, edit_date: this.#world.seconds() } as Message;
    line.revisions.push(revisionOf(line.message, this.#world.time.now()));
    this.#world.touch(room);
    this.#outgoing.message(room, line.message, true, extras);
  }

  /** Deletes an own message: the bot hears nothing of it. */
  erase(user: number, messageId: number, extras: Extras = {}): void {
    const room = this.#roomFor(user, extras);
    this.#own(user, room, messageId).deleted = true;
    this.#world.touch(room);
  }

  #own(user: number, room: Room, messageId: number): Line {
    const line = lineOf(room, messageId);
    if (line?.message.from?.id !== user) throw new Error(`message ${messageId} is none of user ${user}`);
    return line;
  }

  #roomFor(user: number, { chat = user }: Extras): Room {
    const room = this.#people.room(chat);
    if (!room.members.has(user)) throw new Error(`user ${user} is not in chat ${chat}`);
    if (room.standing.kind === 'blocked') throw new Error(`user ${user} has blocked the bot: unblock first`);
    if (room.standing.kind === 'deactivated') throw new Error(`the account of user ${user} is deleted`);
    if (room.standing.kind === 'unknown') room.standing = { kind: 'open' };
    return room;
  }

  #put(user: number, room: Room, content: Partial<Message>, { replyTo, forwardedFrom }: Extras): Line {
    const reply = replyTo === undefined ? undefined : lineOf(room, replyTo)?.message;
    if (replyTo !== undefined && !reply) throw new Error(`there is no message ${replyTo} to reply to`);
    const { reply_to_message: _, ...replied } = reply ?? ({} as Message);
    return this.#world.add(room, this.#people.user(user), {
      ...content,
      ...(reply && { reply_to_message: replied as NonNullable<Message['reply_to_message']> }),
      ...(forwardedFrom !== undefined && { forward_origin: this.#origin(forwardedFrom) }),
    });
  }

  #origin(from: string | MessageOrigin): MessageOrigin {
    if (typeof from !== 'string') return from;
    return { type: 'hidden_user', sender_user_name: from, date: this.#world.seconds() };
  }
}

function entityFields(
  name: 'entities' | 'caption_entities',
  text: string,
  given: Extras['entities'],
): Partial<Message> {
  const entities = findEntities(text, given);
  return entities.length > 0 ? { [name]: entities } : {};
}

function captionFields({ caption, entities }: Extras): Partial<Message> {
  return caption ? { caption, ...entityFields('caption_entities', caption, entities) } : {};
}
