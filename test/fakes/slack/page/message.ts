import { button, make } from '../../ground/page/make.ts';
import type { Seen } from '../people/reading.ts';
import { blocks } from './blocks.ts';
import type { Doing } from './elements.ts';
import type { Look } from './fake.ts';
import { marked } from './marked.ts';
import { addressOf, picture } from './picture.ts';
import { words } from './words.ts';

const COLOURS = ['#4a154b', '#1264a3', '#2bac76', '#e8912d', '#cd2553', '#3b6064'];

export function avatar(look: Look, user: string, size: 'small' | '' = ''): HTMLElement {
  const index = look.people.findIndex(({ id }) => id === user);
  const face = make('span', `face ${size}`, [...(look.people[index]?.realName ?? '?')][0] ?? '?');
  face.style.background = COLOURS[index % COLOURS.length] ?? '#616061';
  return face;
}

export function nameOf(look: Look, user: string): string {
  return look.people.find(({ id }) => id === user)?.realName ?? user;
}

/** What can be done with a message as a whole; what is missing cannot be done. */
export interface Acts {
  readonly doing: Doing;
  readonly tools: readonly (readonly [label: string, act: () => unknown])[];
  readonly openThread?: () => unknown;
}

function timeOf(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

function attached({ id, name }: Seen['files'][number]): HTMLElement {
  if (/\.(png|jpe?g|gif|webp)$/i.test(name))
    return make('figure', '', make('figcaption', '', name), picture(id, name));
  const anchor = make('a', 'file', name);
  anchor.download = name;
  addressOf(id).then(
    (address) => {
      anchor.href = address;
    },
    () => undefined,
  );
  return anchor;
}

type Written = Pick<Seen, 'ts' | 'user' | 'text' | 'blocks'> & Partial<Seen>;

/** One message, with its face, its time, and what hangs on it. */
export function message(look: Look, one: Written, acts: Acts, whispered = false): HTMLElement {
  const body = make('div', 'body');
  const isApp = one.user === look.app;
  const head = make('p', 'head', make('b', '', nameOf(look, one.user)));
  if (isApp) head.append(make('span', 'badge', words.app));
  head.append(make('time', '', timeOf(one.ts)));
  if (one.broadcast) head.append(make('span', 'aside', words.alsoSent));
  if (whispered) body.append(make('p', 'aside', words.onlyYou));
  body.append(head);
  if (one.state === 'tombstone') body.append(make('p', 'aside', words.deleted));
  else if (one.blocks.length > 0) body.append(blocks(one.blocks, acts.doing, look));
  else if (one.text) body.append(marked(look, one.text));
  body.append(...(one.files ?? []).map(attached));
  if (one.edited) body.append(make('small', 'aside', `（${words.edited}）`));
  const reactions = Object.entries(one.reactions ?? {});
  if (reactions.length > 0)
    body.append(
      make(
        'p',
        'reactions',
        ...reactions.map(([name, users]) => make('span', 'reaction', `:${name}: ${users.length}`)),
      ),
    );
  if (one.replies && acts.openThread)
    body.append(button('replies-link', words.replies(one.replies), acts.openThread));
  const row = make('article', whispered ? 'message whisper' : 'message', avatar(look, one.user), body);
  const tools = acts.tools.map(([label, act]) => button('tool', label, act));
  if (tools.length > 0 && one.state !== 'tombstone') row.append(make('div', 'tools', ...tools));
  return row;
}
