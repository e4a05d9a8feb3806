import { make } from '../../ground/page/make.ts';
import type { Json } from '../blocks/schema.ts';
import type { Look } from './fake.ts';
import { link, mention } from './marked.ts';

const list = (value: unknown) => (Array.isArray(value) ? value : []) as Json[];
const MARKS = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' } as const;

function bare(look: Look, element: Json): Node {
  switch (element.type) {
    case 'user':
      return mention(look, String(element.user_id));
    case 'channel': {
      const name = look.channels.find(({ id }) => id === element.channel_id)?.name;
      return make('span', 'mention', `#${name ?? element.channel_id}`);
    }
    case 'broadcast':
      return make('span', 'mention loud', `@${element.range}`);
    case 'usergroup':
      return make('span', 'mention', `@${element.usergroup_id}`);
    case 'link':
      return link(String(element.url), String(element.text ?? element.url));
    case 'emoji':
      return document.createTextNode(`:${element.name}:`);
    default:
      return document.createTextNode(String(element.text ?? element.fallback ?? element.value ?? ''));
  }
}

function inline(look: Look, element: Json): Node {
  const style = (element.style ?? {}) as Readonly<Record<string, boolean>>;
  const marks = Object.entries(MARKS).filter(([name]) => style[name]);
  return marks.reduce<Node>((inside, [, tag]) => make(tag, '', inside), bare(look, element));
}

function part(look: Look, element: Json): HTMLElement {
  const inside = list(element.elements);
  switch (element.type) {
    case 'rich_text_preformatted':
      return make('pre', '', ...inside.map((one) => inline(look, one)));
    case 'rich_text_quote':
      return make('blockquote', '', ...inside.map((one) => inline(look, one)));
    case 'rich_text_list': {
      const lines = make(element.style === 'ordered' ? 'ol' : 'ul', '');
      lines.style.marginLeft = `${Number(element.indent ?? 0) * 1.5}em`;
      lines.append(...inside.map((one) => make('li', '', part(look, one))));
      return lines;
    }
    default:
      return make('div', 'marked', ...inside.map((one) => inline(look, one)));
  }
}

export function richText(look: Look, block: Json): HTMLElement {
  return make('div', 'rich', ...list(block.elements).map((element) => part(look, element)));
}
