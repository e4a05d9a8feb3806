import { make } from '../../ground/page/make.ts';
import type { Look } from './fake.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

export function mention(look: Look, user: string): HTMLElement {
  const person = look.people.find(({ id }) => id === user);
  return make('span', 'mention', `@${person?.realName ?? user}`);
}

export function link(url: string, label: string): HTMLElement {
  const anchor = make('a', '', label);
  if (/^(https?|mailto):/.test(url)) anchor.href = url;
  anchor.target = '_blank';
  anchor.rel = 'noreferrer';
  return anchor;
}

function sequence(look: Look, inside: string): Node {
  const [head = '', label = ''] = inside.split('|');
  if (head.startsWith('@')) return mention(look, head.slice(1));
  if (head.startsWith('#')) {
    const name = look.channels.find(({ id }) => id === head.slice(1))?.name ?? head.slice(1);
    return make('span', 'mention', `#${name}`);
  }
  if (head.startsWith('!date')) return document.createTextNode(plain(label));
  if (head.startsWith('!')) return make('span', 'mention loud', `@${head.slice(1).split('^')[0]}`);
  return link(plain(head), plain(label || head));
}

/** Code first, then sequences, then what stands between marks; each may hold what comes after it. */
const PATTERN =
  /```\n?([\s\S]+?)\n?```|`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?!\w)|(?<![\w_])_(\S(?:[^_\n]*\S)?)_(?!\w)|(?<![\w~])~(\S(?:[^~\n]*\S)?)~(?!\w)/g;

function spans(look: Look, text: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(PATTERN)) {
    const [whole, block, code, inside, bold, slanted, struck] = match;
    nodes.push(document.createTextNode(plain(text.slice(from, match.index))));
    if (block !== undefined) nodes.push(make('pre', '', plain(block)));
    else if (code !== undefined) nodes.push(make('code', '', plain(code)));
    else if (inside !== undefined) nodes.push(sequence(look, inside));
    else if (bold !== undefined) nodes.push(make('strong', '', ...spans(look, bold)));
    else if (slanted !== undefined) nodes.push(make('em', '', ...spans(look, slanted)));
    else nodes.push(make('s', '', ...spans(look, struck ?? '')));
    from = match.index + whole.length;
  }
  nodes.push(document.createTextNode(plain(text.slice(from))));
  return nodes;
}

/** A mrkdwn text as Slack shows it. */
export function marked(look: Look, text: string): HTMLElement {
  const whole = make('div', 'marked');
  for (const part of text.split(/(^(?:&gt;|>).*(?:\n(?:&gt;|>).*)*)/m)) {
    const quoted = /^(?:&gt;|>)/.test(part);
    const inside = quoted ? part.replace(/^(?:&gt;|>) ?/gm, '') : part;
    if (quoted) whole.append(make('blockquote', '', ...spans(look, inside)));
    else whole.append(...spans(look, inside));
  }
  return whole;
}
