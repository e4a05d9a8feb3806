import type { Api } from 'grammy';
import type { KeyboardButton } from './render.ts';

/** Signs of life and tidiness: tried once, and nothing hangs on them. */
export interface SideCalls {
  typing(chat: number): void;
  answer(press: string, words?: string): void;
  keepButton(chat: number, message: number, button: KeyboardButton): void;
}

export function createSideCalls(api: Api): SideCalls {
  const quietly = (call: Promise<unknown>) => void call.catch(() => undefined);
  return {
    typing: (chat) => quietly(api.sendChatAction(chat, 'typing')),
    answer: (press, words) =>
      quietly(api.answerCallbackQuery(press, words === undefined ? {} : { text: words })),
    keepButton: (chat, message, button) =>
      quietly(
        api.editMessageReplyMarkup(chat, message, { reply_markup: { inline_keyboard: [[{ ...button }]] } }),
      ),
  };
}
