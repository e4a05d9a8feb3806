import type { MessageEntity } from 'grammy/types';
import { Malformed } from './refusal.ts';

interface OpenTag {
  readonly name: string;
  readonly argument: string;
  readonly offset: number;
}

const STYLES: Readonly<Record<string, MessageEntity['type']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};
const OTHERS = ['a', 'tg-emoji', 'tg-time', 'pre', 'code', 'blockquote'];
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decodeReference(reference: string): string | null {
  const match = /^&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));?$/i.exec(reference);
  if (!match) return null;
  if (match[3]) return NAMED[match[3]] ?? null;
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2]);
  return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : null;
}

function decodeAll(text: string): string {
  return text.replace(/&#?\w+;?/g, (reference) => decodeReference(reference) ?? reference);
}

/** Attributes of one start tag, `rest` being what follows its name up to `>`. */
function argumentOf(name: string, rest: string, at: number): string {
  let argument = '';
  let left = rest.trim();
  while (left) {
    const match = /^([^\s=>/"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]*)))?\s*/.exec(left);
    if (!match) throw new Malformed(`Empty attribute name in the tag "${name}" at byte offset ${at}`);
    const [whole, key, double, single, bare] = match;
    const value = decodeAll(double ?? single ?? bare?.toLowerCase() ?? '');
    left = left.slice(whole.length);
    if (name === 'a' && key === 'href') argument = value;
    if (name === 'code' && key === 'class' && value.startsWith('language-')) argument = value.slice(9);
    if (name === 'span' && key === 'class' && value.startsWith('tg-')) argument = value.slice(3);
    if (name === 'tg-emoji' && key === 'emoji-id') argument = value;
    if (name === 'blockquote' && key === 'expandable') argument = '1';
  }
  if (name === 'span' && argument !== 'spoiler')
    throw new Malformed(`Tag "span" must have class "tg-spoiler" at byte offset ${at}`);
  return argument;
}

/** The place of the `>` that ends a tag, quotes skipped; -1 where there is none. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i += 1) {
    const c = html[i] ?? '';
    if (quote) quote = c === quote ? '' : quote;
    else if (c === '>') return i;
    else if (/["']/.test(c) && html.slice(from, i).trimEnd().endsWith('=')) quote = c;
  }
  return -1;
}

function entityOf({ name, argument, offset }: OpenTag, text: string, entities: MessageEntity[]): void {
  const length = text.length - offset;
  if (length === 0) return;
  const style = STYLES[name];
  const last = entities.at(-1);
  const same = last?.offset === offset && last.length === length ? last : undefined;
  if (style) entities.push({ type: style, offset, length } as MessageEntity);
  else if (name === 'a') {
    const url = argument || text.slice(offset);
    if (/^(https?:\/\/|tg:\/\/)?[^\s/]+\.[^\s]|^tg:\/\//i.test(url))
      entities.push({ type: 'text_link', offset, length, url });
  } else if (name === 'blockquote')
    entities.push({ type: argument ? 'expandable_blockquote' : 'blockquote', offset, length });
  else if (name === 'tg-emoji') {
    if (!/^\d+$/.test(argument)) throw new Malformed('Invalid custom emoji identifier specified');
    entities.push({ type: 'custom_emoji', offset, length, custom_emoji_id: argument });
  } else if (name === 'pre' || name === 'code') {
    const inner = name === 'pre' ? 'code' : 'pre';
    const language = name === 'code' ? argument : (same as { language?: string } | undefined)?.language;
    if (same?.type === inner && language) {
      entities.pop();
      entities.push({ type: 'pre', offset, length, language });
    } else entities.push({ type: name, offset, length, ...(argument && { language: argument }) });
  }
}

/** Parses Telegram's HTML as the Bot API does. */
export function parseHtml(html: string): { text: string; entities: MessageEntity[] } {
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  const byte = (i: number) => Buffer.byteLength(html.slice(0, i));
  let text = '';
  for (let i = 0; i < html.length; ) {
    const reference = html[i] === '&' ? /^&#?\w+;?/.exec(html.slice(i, i + 12))?.[0] : undefined;
    const decoded = reference && decodeReference(reference);
    if (decoded) {
      text += decoded;
      i += reference.length;
    } else if (html[i] !== '<') {
      text += html[i];
      i += 1;
    } else {
      const closes = html[i + 1] === '/';
      const name = /^[^\s>]*/.exec(html.slice(i + (closes ? 2 : 1)))?.[0].toLowerCase() ?? '';
      const nameEnd = i + (closes ? 2 : 1) + name.length;
      const end = endOfTag(html, nameEnd);
      if (!closes) {
        if (nameEnd >= html.length) throw new Malformed(`Unclosed start tag at byte offset ${byte(i)}`);
        if (!STYLES[name] && !OTHERS.includes(name))
          throw new Malformed(`Unsupported start tag "${name}" at byte offset ${byte(i)}`);
        if (end < 0) throw new Malformed(`Unclosed start tag "${name}" at byte offset ${byte(i)}`);
        const argument = argumentOf(name, html.slice(nameEnd, end), byte(i));
        open.push({ name, argument, offset: text.length });
      } else {
        const tag = open.pop();
        if (!tag) throw new Malformed(`Unexpected end tag at byte offset ${byte(i)}`);
        if (end < 0) throw new Malformed(`Unclosed end tag at byte offset ${byte(i)}`);
        if (name && name !== tag.name)
          throw new Malformed(
            `Unmatched end tag at byte offset ${byte(i)}, expected "</${tag.name}>", found "</${name}>"`,
          );
        entityOf(tag, text, entities);
      }
      i = end + 1;
    }
  }
  if (!text.isWellFormed())
    throw new Malformed(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    );
  const left = open.at(-1);
  if (left) throw new Malformed(`Can't find end tag corresponding to start tag "${left.name}"`);
  // Only a <pre> knows a language; a <code> of its own forgets it.
  for (const entity of entities) if (entity.type === 'code') Reflect.deleteProperty(entity, 'language');
  return { text, entities };
}
