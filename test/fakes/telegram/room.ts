import type { Chat, InlineKeyboardMarkup, Message, MessageEntity, User } from 'grammy/types';

/** How a message stood at one time, and how often the bot asked for exactly this. */
export interface Revision {
  readonly at: number;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: InlineKeyboardMarkup | undefined;
  sent: number;
}

/** One message of a chat, as both sides see it. */
export interface Line {
  message: Message;
  readonly fromBot: boolean;
  readonly revisions: Revision[];
  deleted: boolean;
}

export interface AnsweredPress {
  readonly id: string;
  readonly user: number;
  readonly message: number;
  readonly data: string;
  readonly at: number;
  /** `null` until the bot has answered. */
  answer: { readonly at: number; readonly text: string; readonly alert: boolean } | null;
}

/** How the bot stands in a chat. */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'deactivated' }
  | { readonly kind: 'kicked' }
  | { readonly kind: 'left' }
  | { readonly kind: 'upgraded'; readonly to: number };

export interface Room {
  readonly chat: Chat;
  readonly members: Map<number, User>;
  readonly lines: Line[];
  readonly actions: { readonly at: number; readonly action: string }[];
  readonly presses: AnsweredPress[];
  standing: Standing;
  /** Grows with every change, for whoever waits for one. */
  version: number;
}

export function revisionOf(message: Message, at: number): Revision {
  return {
    at,
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    keyboard: message.reply_markup,
    sent: 1,
  };
}

export function lineOf(room: Room, messageId: number): Line | undefined {
  return room.lines.find(({ message, deleted }) => message.message_id === messageId && !deleted);
}
