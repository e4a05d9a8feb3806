import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Arguments } from './arguments.ts';
import { badRequest } from './refusal.ts';

const LONGEST_DATA = 64;
const MOST_BUTTONS = 100;
const KINDS = ['url', 'login_url', 'web_app', 'copy_text', 'switch_inline_query', 'callback_game', 'pay'];

function checkShape(button: unknown): InlineKeyboardButton {
  const refuse = (words: string) => badRequest(`can't parse inline keyboard button: ${words}`);
  if (button === null || typeof button !== 'object') throw refuse('InlineKeyboardButton must be an Object');
  const fields = button as Record<string, unknown>;
  if (typeof fields.text !== 'string') throw refuse('Can\'t find field "text"');
  if (!fields.callback_data && !KINDS.some((kind) => kind in fields))
    throw refuse('Text buttons are unallowed in the inline keyboard');
  return button as InlineKeyboardButton;
}

/** The inline keyboard of a call; `undefined` where it has none (other keyboards are no part of a message). */
export function keyboardOf(args: Arguments): InlineKeyboardMarkup | undefined {
  const markup = args.json('reply_markup', 'reply keyboard markup');
  if (markup === undefined) return undefined;
  if (markup === null || typeof markup !== 'object' || Array.isArray(markup))
    throw badRequest('object expected as reply markup');
  const rows = (markup as { inline_keyboard?: unknown }).inline_keyboard;
  if (rows === undefined) return undefined;
  if (!Array.isArray(rows) || !rows.every(Array.isArray))
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  const checked = rows.map((row: unknown[]) => row.map(checkShape)).filter((row) => row.length > 0);
  return checked.length > 0 ? { inline_keyboard: checked } : undefined;
}

/** What only Telegram's own servers refuse, after the chat was found. */
export function checkKeyboard(markup: InlineKeyboardMarkup | undefined): void {
  const buttons = markup?.inline_keyboard.flat() ?? [];
  for (const button of buttons) {
    if (button.text === '') throw badRequest('inline keyboard button text must be non-empty');
    if ('callback_data' in button && Buffer.byteLength(button.callback_data) > LONGEST_DATA)
      throw badRequest('BUTTON_DATA_INVALID');
    if ('url' in button && !/^(https?:\/\/|tg:\/\/)?\S+\.\S+|^tg:\/\//.test(button.url))
      throw badRequest('BUTTON_URL_INVALID');
  }
  if (buttons.length > MOST_BUTTONS) throw badRequest('reply markup is too long');
}
