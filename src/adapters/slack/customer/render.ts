import type { KnownBlock } from '@slack/types';
import type { LogEntry } from '../../../engine/conversation.ts';
import type { ReceivedFile } from '../../../engine/inbound.ts';
import { piecesOf } from '../../../engine/pieces.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import { quiet } from '../blocks/letters.ts';
import { plain, shorten } from '../blocks/plain.ts';

/** What a section holds, with room for what a letter may become. */
const LONGEST_TEXT = 2800;
/** What stands in a notification. */
const LONGEST_SUMMARY = 300;
const LONGEST_LABEL = 75;
const IN_A_ROW = 25;

/** How presses of a customer's buttons begin. */
export const SAY = 'say.';

/** One message of those a line becomes. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly blocks: readonly KnownBlock[] }
  | { readonly kind: 'file'; readonly file: ReceivedFile };

/** A line of the conversation as messages: its words in pieces that fit, the buttons under the last, then its files. */
export function render(entry: LogEntry, texts: Texts, chatPage: string | null): readonly Part[] {
  const words = wordsOf(entry, texts);
  const pieces = piecesOf(words, LONGEST_TEXT);
  const below = entry.withdrawn ? [] : [...buttonsOf(entry), ...linkIn(words, chatPage, texts, entry)];
  const parts = pieces.map((piece, index): Part => {
    const last = index === pieces.length - 1;
    const section: KnownBlock = { type: 'section', text: plain(piece, 3000) };
    return {
      kind: 'text',
      text: quiet(shorten(piece, LONGEST_SUMMARY)),
      blocks: [section, ...(last ? below : [])],
    };
  });
  const files = entry.withdrawn ? [] : entry.files;
  return [...parts, ...files.map((file): Part => ({ kind: 'file', file }))];
}

function wordsOf(entry: LogEntry, texts: Texts): string {
  const locale = entry.locale ?? 'zh-CN';
  const word = (key: string, args = {}) => texts.word({ key, args }, locale);
  if (entry.withdrawn) return word('line-withdrawn');
  const words = entry.edited ?? entry.text;
  if (entry.author !== 'agent') return words;
  const quote = entry.quotes ? [word('line-quote', { words: entry.quotes.text })] : [];
  const said = [word('agent-says', { name: entry.name }), ...quote, words].filter(
    (line) => line.trim() !== '',
  );
  return [...said, ...(entry.edited === undefined ? [] : [word('line-edited')])].join('\n');
}

function buttonsOf({ prompt, buttons }: LogEntry): KnownBlock[] {
  if (prompt === null || buttons.length === 0) return [];
  const elements = buttons.slice(0, IN_A_ROW).map(({ option, label }, index) => ({
    type: 'button' as const,
    action_id: `${SAY}${index}`,
    text: plain(label, LONGEST_LABEL),
    value: `${prompt}.${option}`,
  }));
  return [{ type: 'actions', block_id: 'say', elements }];
}

/** Words that lead to the chat page come with a button that does. */
function linkIn(
  words: string,
  chatPage: string | null,
  texts: Texts,
  { locale = 'zh-CN' }: LogEntry,
): KnownBlock[] {
  if (chatPage === null || !words.includes(chatPage)) return [];
  const text = plain(texts.word({ key: 'slack-open-chat-page' }, locale), LONGEST_LABEL);
  return [
    {
      type: 'actions',
      block_id: 'page',
      elements: [{ type: 'button', action_id: 'chat-page', text, url: chatPage }],
    },
  ];
}
