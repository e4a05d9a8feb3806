import type { Press } from './schema.ts';
import type { SideCalls } from './side-calls.ts';

/**
 * Ends the waiting sign on the button and leaves only the chosen one standing, so that the chat tells what was chosen.
 * It keeps its data: pressing it once more is known to be the same press.
 */
export function answerPress({ id, data, message }: Press, aside: SideCalls): void {
  aside.answer(id);
  const rows = message?.reply_markup?.inline_keyboard ?? [];
  const chosen = rows.flat().find((button) => button.callback_data === data);
  const alone = rows.flat().length === 1 && chosen?.text.startsWith(CHOSEN);
  if (!message || !chosen || data === undefined || alone) return;
  aside.keepButton(message.chat.id, message.message_id, {
    text: `${CHOSEN}${chosen.text}`,
    callback_data: data,
  });
}

const CHOSEN = '✓ ';
