import type { MessageEntity } from 'grammy/types';
import type { Arguments } from './arguments.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown, parseMarkdownV2 } from './markdown.ts';
import { badRequest, Malformed } from './refusal.ts';

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

const FOUND: readonly (readonly [MessageEntity['type'], RegExp])[] = [
  ['url', /\bhttps?:\/\/[^\s<>"]+/gi],
  ['email', /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g],
  ['url', /\b(?:[a-z0-9-]+\.)+(?:com|cn|net|org|io|me|example)\b(?:\/[^\s<>"]*)?/gi],
  ['mention', /(?<![\w@])@[a-z]\w{3,31}\b/gi],
  ['hashtag', /(?<![\w#])#[\p{L}_][\p{L}\p{N}_]*/gu],
  ['bot_command', /(?<![\w/])\/[a-z0-9_]{1,64}(?:@\w+)?(?![\w/])/gi],
];

/** What Telegram marks by itself: addresses, mentions, tags and commands, outside what is marked already. */
export function findEntities(text: string, given: readonly MessageEntity[] = []): MessageEntity[] {
  const entities = [...given];
  for (const [type, pattern] of FOUND)
    for (const { 0: match, index: offset } of text.matchAll(pattern)) {
      const free = !entities.some(
        (other) =>
          /^(url|email|mention|hashtag|bot_command|code|pre|text_link)$/.test(other.type) &&
          other.offset < offset + match.length &&
          offset < other.offset + other.length,
      );
      if (free) entities.push({ type, offset, length: match.length } as MessageEntity);
    }
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function parse(text: string, mode: string): FormattedText {
  try {
    if (mode === 'html') return parseHtml(text);
    return mode === 'markdownv2' ? parseMarkdownV2(text) : parseMarkdown(text);
  } catch (error) {
    if (error instanceof Malformed) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}

function checkEntities(text: string, entities: unknown): MessageEntity[] {
  if (!Array.isArray(entities)) return [];
  for (const { type, offset, length } of entities as MessageEntity[]) {
    if (typeof type !== 'string') throw badRequest("can't parse MessageEntity: Type is not specified");
    if (offset > text.length)
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
    if (offset + length > text.length)
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
      );
  }
  return entities as MessageEntity[];
}

/** Blank space at both ends goes, and with it what was marked there. */
function trim({ text, entities }: FormattedText): FormattedText {
  const start = Math.min(/^[ \n]*/.exec(text)?.[0].length ?? 0, ...entities.map(({ offset }) => offset));
  const end = Math.max(start, text.trimEnd().length);
  const inside = entities.map((entity) => ({
    ...entity,
    offset: entity.offset - start,
    length: Math.min(entity.offset + entity.length, end) - entity.offset,
  }));
  return { text: text.slice(start, end), entities: inside.filter(({ length }) => length > 0) };
}

/** The text of a call, parsed and cleaned as Telegram does before it counts. Empty where nothing is left. */
export function formattedText(text: string, mode: string, entities: unknown): FormattedText {
  if (Buffer.byteLength(text) > 2 ** 15) throw badRequest('text is too long');
  const wanted = mode.toLowerCase();
  if (!['', 'none', 'html', 'markdown', 'markdownv2'].includes(wanted))
    throw badRequest('unsupported parse_mode');
  const parsed =
    text !== '' && wanted !== '' && wanted !== 'none'
      ? parse(text, wanted)
      : { text, entities: checkEntities(text, entities) };
  const trimmed = trim(parsed);
  return { text: trimmed.text, entities: findEntities(trimmed.text, trimmed.entities) };
}

/** Telegram counts characters, not UTF-16 units. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export const LONGEST_TEXT = 4096;
export const LONGEST_CAPTION = 1024;

/** A refusal that waits until chat and reply were found, as the real order of checks is. */
export function checkLength(text: string, limit: number, what: string): void {
  if (characters(text) > limit) throw badRequest(`${what} is too long`);
}

export function textOf(args: Arguments): FormattedText {
  if (!args.has('text')) throw badRequest('message text is empty');
  return formattedText(args.text('text'), args.text('parse_mode'), args.json('entities', 'entities'));
}

export function captionOf(args: Arguments): FormattedText {
  return formattedText(
    args.text('caption'),
    args.text('parse_mode'),
    args.json('caption_entities', 'caption entities'),
  );
}
