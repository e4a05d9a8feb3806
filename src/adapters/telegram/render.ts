import type { Locale } from '../../domain/locale.ts';
import type { LogEntry, Quote } from '../../engine/conversation.ts';
import type { ReceivedFile } from '../../engine/inbound.ts';
import { piecesOf } from '../../engine/pieces.ts';
import type { Texts } from '../../engine/ports/texts.ts';

/** What Telegram takes, less room for the word that it is said again; in UTF-16 code units, never fewer than its characters. */
const LONGEST_TEXT = 4096 - 128;
/** What a bot may send, in bytes. */
const LARGEST_SENT = 50 * 1024 * 1024;
/** Two short buttons stand side by side. */
const SHORT_LABEL = 8;

export interface KeyboardButton {
  readonly text: string;
  readonly callback_data: string;
}

/** One message of those a line becomes. */
export type Part =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Shown as a block that a tap copies whole. */
      readonly copy?: true;
      readonly keyboard: readonly (readonly KeyboardButton[])[];
    }
  | { readonly kind: 'file'; readonly file: ReceivedFile };

/** A line of the conversation as messages: its words in pieces that fit, the buttons under the last, then its files. */
export function render(entry: LogEntry, texts: Texts): readonly Part[] {
  const locale = entry.locale ?? 'zh-CN';
  const words = entry.withdrawn
    ? texts.word({ key: 'line-withdrawn' }, locale)
    : (entry.edited ?? entry.text);
  const quote = entry.quotes && !entry.withdrawn ? `${quoted(entry.quotes, locale, texts)}\n` : '';
  const named =
    entry.author === 'agent' && words !== '' ? `${agentName(entry, texts)}\n${quote}${words}` : words;
  const marked =
    entry.edited !== undefined && entry.author === 'agent' && !entry.withdrawn
      ? `${named}\n${texts.word({ key: 'line-edited' }, locale)}`
      : named;
  const pieces = piecesOf(marked, LONGEST_TEXT);
  const keyboard = keyboardOf(entry);
  const text = pieces.map((piece, index): Part => {
    const last = index === pieces.length - 1;
    const shown = { kind: 'text', text: piece, keyboard: last && !entry.withdrawn ? keyboard : [] } as const;
    return entry.copy && !entry.withdrawn ? { ...shown, copy: true } : shown;
  });
  const files = entry.withdrawn ? [] : entry.files;
  return [...text, ...files.map((file) => filePart(file, locale, texts))];
}

/** A file, or in its place the way to where it can be had. */
function filePart(file: ReceivedFile, locale: Locale, texts: Texts): Part {
  if (file.bytes <= LARGEST_SENT) return { kind: 'file', file };
  const { name } = file;
  return {
    kind: 'text',
    text: texts.word({ key: 'file-too-big-to-send', args: { name } }, locale),
    keyboard: [],
  };
}

/** The same words once more, and that they are. */
export function asRepeated(part: Part, entry: LogEntry, texts: Texts): Part {
  if (part.kind === 'file') return part;
  const mark = texts.word(
    { key: 'sent-again', args: { number: String(entry.number) } },
    entry.locale ?? 'zh-CN',
  );
  return { ...part, text: `${mark}\n${part.text}` };
}

function keyboardOf({ prompt, buttons }: LogEntry): KeyboardButton[][] {
  if (prompt === null) return [];
  const rows: KeyboardButton[][] = [];
  for (const { option, label } of buttons) {
    const button = { text: label, callback_data: `${prompt}.${option}` };
    const row = rows.at(-1);
    const fits =
      label.length <= SHORT_LABEL && row?.length === 1 && (row[0]?.text.length ?? 0) <= SHORT_LABEL;
    if (fits) row?.push(button);
    else rows.push([button]);
  }
  return rows;
}

function quoted({ text }: Quote, locale: Locale, texts: Texts): string {
  return texts.word({ key: 'line-quote', args: { words: text } }, locale);
}

function agentName({ name, locale = 'zh-CN' }: LogEntry, texts: Texts): string {
  return texts.word({ key: 'agent-says', args: { name } }, locale);
}
