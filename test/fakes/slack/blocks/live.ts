import { isObject } from './schema.ts';

/** Something in a message that calls somebody, leads somewhere or can be pressed to go there. */
export interface Live {
  readonly kind: 'user' | 'usergroup' | 'channel' | 'everyone' | 'link';
  /** An id, `here`, `channel` or `everyone`, or an address. */
  readonly target: string;
  readonly label: string | null;
  /** Where it stands in the message, as a JSON pointer. */
  readonly pointer: string;
}

type Found = Omit<Live, 'pointer'>;

function inBrackets(inside: string): Found | null {
  const [, head = '', rest = ''] = /^([^|]*)(?:\|(.*))?$/s.exec(inside) ?? [];
  const label = rest === '' ? null : rest;
  if (/^@[UW][A-Z0-9]+$/.test(head)) return { kind: 'user', target: head.slice(1), label };
  if (/^#[CGD][A-Z0-9]+$/.test(head)) return { kind: 'channel', target: head.slice(1), label };
  const special = /^!(here|channel|everyone|group)$/.exec(head)?.[1];
  if (special) return { kind: 'everyone', target: special, label };
  const group = /^!subteam\^(S[A-Z0-9]+)/.exec(head)?.[1];
  if (group) return { kind: 'usergroup', target: group, label };
  const dated = /^!date\^\d+\^[^^]*\^(.+)$/.exec(head)?.[1];
  if (dated) return { kind: 'link', target: dated, label };
  return /^(?:[a-z][a-z0-9+.-]*:)\S/i.test(head) ? { kind: 'link', target: head, label } : null;
}

const BARE_LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>]+|\b[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}\b|\b(?:[\w-]+\.)+(?:com|cn|net|org|io|top|xyz|shop|vip|cc|me)\b[^\s<>]*/gi;

/** What Slack makes of plain words unless told `verbatim`: links, and in block texts names of rooms and of everybody. */
function inPlainWords(text: string, names: boolean): Found[] {
  const links = [...text.matchAll(BARE_LINK)].map(
    ([target]): Found => ({ kind: 'link', target, label: null }),
  );
  if (!names) return links;
  const rooms = [...text.matchAll(/(?<![\w&])#([\p{L}\p{N}_-]+)/gu)].map(
    ([, target = '']): Found => ({ kind: 'channel', target, label: null }),
  );
  const all = [...text.matchAll(/(?<!\w)@(here|channel|everyone)\b/g)].map(
    ([, target = '']): Found => ({ kind: 'everyone', target, label: null }),
  );
  return [...links, ...rooms, ...all];
}

interface MrkdwnOptions {
  readonly verbatim: boolean;
  /** Whether names after # and @ come alive where not verbatim: in text objects, not in a message's own text. */
  readonly names: boolean;
}

/** Everything live in a mrkdwn text. `verbatim` spares plain words only: control sequences live all the same. */
function liveInMrkdwn(text: string, { verbatim, names }: MrkdwnOptions, pointer: string): Live[] {
  const sequences = [...text.matchAll(/<([^<>]+)>/g)].flatMap(([, inside = '']) => inBrackets(inside) ?? []);
  const plain = verbatim ? [] : inPlainWords(text.replace(/<[^<>]*>/g, ' '), names);
  return [...sequences, ...plain].map((found) => ({ ...found, pointer }));
}

function inMarkdown(text: string, pointer: string): Live[] {
  const links = [...text.matchAll(/!?\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g)].map(
    ([, label = '', target = '']): Live => ({ kind: 'link', target, label, pointer }),
  );
  return [
    ...links,
    ...liveInMrkdwn(text.replace(/\]\([^)]*\)/g, '] '), { verbatim: false, names: true }, pointer),
  ];
}

function liveInElement(value: Readonly<Record<string, unknown>>, pointer: string): Live[] {
  const says = (key: string) => String(value[key] ?? '');
  const one = (kind: Live['kind'], target: string): Live[] => [{ kind, target, label: null, pointer }];
  switch (value.type) {
    case 'mrkdwn':
      return liveInMrkdwn(says('text'), { verbatim: value.verbatim === true, names: true }, pointer);
    case 'markdown':
      return inMarkdown(says('text'), pointer);
    case 'user':
      return one('user', says('user_id'));
    case 'usergroup':
      return one('usergroup', says('usergroup_id'));
    case 'channel':
      return one('channel', says('channel_id'));
    case 'broadcast':
      return one('everyone', says('range'));
    default:
      return typeof value.url === 'string' ? one('link', value.url) : [];
  }
}

function walk(value: unknown, pointer: string): Live[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => walk(each, `${pointer}/${index}`));
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, each]) => walk(each, `${pointer}/${key}`));
  return [...liveInElement(value, pointer), ...inside];
}

/**
 * Everything live in a message. Its own text counts even beside blocks: notifications and plain clients show it.
 */
export function liveInMessage(message: { readonly text?: string; readonly blocks?: unknown }): Live[] {
  return [
    ...liveInMrkdwn(message.text ?? '', { verbatim: false, names: false }, '/text'),
    ...walk(message.blocks ?? [], '/blocks'),
  ];
}
