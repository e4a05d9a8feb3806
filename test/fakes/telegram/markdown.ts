import type { MessageEntity } from 'grammy/types';
import { Malformed } from './refusal.ts';

interface Parsed {
  text: string;
  entities: MessageEntity[];
}

interface OpenMark {
  readonly type: MessageEntity['type'];
  readonly mark: string;
  readonly offset: number;
  readonly at: number;
  readonly language?: string;
}

const RESERVED = '_*[]()~`>#+-=|{}.!';
const MARKS: readonly (readonly [mark: string, type: MessageEntity['type'], name: string])[] = [
  ['```', 'pre', 'Pre'],
  ['`', 'code', 'Code'],
  ['__', 'underline', 'Underline'],
  ['_', 'italic', 'Italic'],
  ['*', 'bold', 'Bold'],
  ['~', 'strikethrough', 'Strikethrough'],
  ['||', 'spoiler', 'Spoiler'],
  ['[', 'text_link', 'TextUrl'],
];

function linkAt(source: string, at: number): { url: string; end: number } | null {
  const match = /^\(((?:\\.|[^)\\])*)\)/s.exec(source.slice(at));
  return match ? { url: (match[1] ?? '').replace(/\\(.)/gs, '$1'), end: at + match[0].length } : null;
}

function close(open: OpenMark, parsed: Parsed, url?: string): void {
  const { type, offset, language } = open;
  const length = parsed.text.length - offset;
  if (length === 0) return;
  const extra = type === 'text_link' ? { url } : language ? { language } : {};
  parsed.entities.push({ type, offset, length, ...extra } as MessageEntity);
}

/** Telegram's MarkdownV2 without its block quotes and custom emoji. */
export function parseMarkdownV2(source: string): Parsed {
  const parsed: Parsed = { text: '', entities: [] };
  const open: OpenMark[] = [];
  const byte = (i: number) => Buffer.byteLength(source.slice(0, i));
  for (let i = 0; i < source.length; ) {
    const c = source[i] ?? '';
    const last = open.at(-1);
    const verbatim = last?.type === 'code' || last?.type === 'pre';
    if (c === '\\' && /[\n -~]/.test(source[i + 1] ?? '')) {
      parsed.text += source[i + 1];
      i += 2;
    } else if (verbatim ? c !== '`' : !RESERVED.includes(c)) {
      parsed.text += c;
      i += 1;
    } else if (
      last &&
      source.startsWith(last.mark === '[' ? ']' : last.mark, i) &&
      !(last.mark === '_' && source[i + 1] === '_')
    ) {
      open.pop();
      i += last.mark.length;
      if (last.mark !== '[') close(last, parsed);
      else if (source[i] !== '(') close(last, parsed, parsed.text.slice(last.offset));
      else {
        const link = linkAt(source, i);
        if (!link) throw new Malformed(`Can't find end of a URL at byte offset ${byte(i + 1)}`);
        close(last, parsed, link.url);
        i = link.end;
      }
    } else {
      const found = MARKS.find(([mark]) => source.startsWith(mark, i));
      if (!found)
        throw new Malformed(`Character '${c}' is reserved and must be escaped with the preceding '\\'`);
      const [mark, type] = found;
      const at = i;
      i += mark.length;
      const language = mark === '```' ? /^([^\s`]+)\s/.exec(source.slice(i))?.[1] : undefined;
      if (language) i += language.length;
      if (mark === '```' && source[i] === '\n') i += 1;
      open.push({ type, mark, offset: parsed.text.length, at, ...(language && { language }) });
    }
  }
  const left = open.at(-1);
  if (left) {
    const name = MARKS.find(([mark]) => mark === left.mark)?.[2];
    throw new Malformed(`Can't find end of ${name} entity at byte offset ${byte(left.at)}`);
  }
  return parsed;
}

/** Telegram's first, flat Markdown. */
export function parseMarkdown(source: string): Parsed {
  const parsed: Parsed = { text: '', entities: [] };
  for (let i = 0; i < source.length; ) {
    const c = source[i] ?? '';
    const escaped = c === '\\' && /[_*`[]/.test(source[i + 1] ?? '');
    if (escaped || !/[_*`[]/.test(c)) {
      parsed.text += escaped ? source[i + 1] : c;
      i += escaped ? 2 : 1;
      continue;
    }
    const found = MARKS.find(([mark]) => mark !== '__' && source.startsWith(mark, i));
    const [mark, type] = found ?? (['_', 'italic'] as const);
    const end = source.indexOf(mark === '[' ? ']' : mark, i + mark.length);
    if (end < 0)
      throw new Malformed(
        `Can't find end of the entity starting at byte offset ${Buffer.byteLength(source.slice(0, i))}`,
      );
    const offset = parsed.text.length;
    parsed.text += source.slice(i + mark.length, end);
    i = end + mark.length;
    const link = mark === '[' ? linkAt(source, i) : null;
    if (mark !== '[' || link) close({ type, mark, offset, at: i }, parsed, link?.url);
    if (link) i = link.end;
  }
  return parsed;
}
