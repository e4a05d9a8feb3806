import { make } from '../../ground/page/make.ts';
import type { Json } from '../blocks/schema.ts';
import { type Doing, element, textOf } from './elements.ts';
import type { Look } from './fake.ts';
import { marked } from './marked.ts';
import { picture } from './picture.ts';
import { richText } from './rich-text.ts';
import { words } from './words.ts';

const list = (value: unknown) => (Array.isArray(value) ? value : []) as Json[];

function textObject(look: Look, text: unknown): HTMLElement {
  const { type, text: said } = text as { type: string; text: string };
  return type === 'mrkdwn' ? marked(look, said) : make('div', 'marked', said);
}

function image(block: Json): HTMLElement {
  const { slack_file: file, image_url: url } = block as { slack_file?: { id?: string }; image_url?: string };
  const alt = String(block.alt_text);
  if (file?.id) return picture(file.id, alt);
  const shown = make('img', '');
  shown.alt = alt;
  if (url) shown.src = url;
  return shown;
}

function input(block: Json, doing: Doing, look: Look, error: string | undefined): HTMLElement {
  const label = make('span', 'label', textOf(block.label));
  if (block.optional) label.append(make('small', '', ` ${words.optional}`));
  return make(
    'label',
    error ? 'input wrong' : 'input',
    label,
    element(block.element as Json, doing, look.people),
    make('small', 'hint', textOf(block.hint)),
    make('small', 'error', error ?? ''),
  );
}

function shown(block: Json, doing: Doing, look: Look, error: string | undefined): HTMLElement {
  switch (block.type) {
    case 'header':
      return make('h3', 'header', textOf(block.text));
    case 'divider':
      return make('hr', '');
    case 'image':
      return make('figure', '', make('figcaption', '', textOf(block.title)), image(block));
    case 'context':
      return make(
        'div',
        'context',
        ...list(block.elements).map((one) => (one.type === 'image' ? image(one) : textObject(look, one))),
      );
    case 'actions':
      return make('div', 'actions', ...list(block.elements).map((one) => element(one, doing, look.people)));
    case 'input':
      return input(block, doing, look, error);
    case 'rich_text':
      return richText(look, block);
    case 'markdown':
      return make('div', 'marked', String(block.text));
    default: {
      const fields = list(block.fields).map((one) => textObject(look, one));
      const text = make('div', 'said', ...(block.text ? [textObject(look, block.text)] : []));
      if (fields.length > 0) text.append(make('div', 'fields', ...fields));
      const beside = block.accessory as Json | undefined;
      if (!beside) return make('div', 'section', text);
      const held = beside.type === 'image' ? image(beside) : element(beside, doing, look.people);
      return make('div', 'section', text, make('div', 'accessory', held));
    }
  }
}

/** Blocks as Slack shows them; `errors` stand beside the inputs they belong to. */
export function blocks(
  all: readonly Json[],
  doing: Doing,
  look: Look,
  errors: Readonly<Record<string, string>> = {},
): HTMLElement {
  return make(
    'div',
    'blocks',
    ...all.map((block) => shown(block, doing, look, errors[String(block.block_id)])),
  );
}
