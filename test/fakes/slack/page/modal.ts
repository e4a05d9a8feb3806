import { button, make } from '../../ground/page/make.ts';
import { bytesOf } from '../../ground/page/remote.ts';
import type { Json } from '../blocks/schema.ts';
import type { SeenView } from '../people/reading.ts';
import { blocks } from './blocks.ts';
import type { Doing, Entered } from './elements.ts';
import { fake, type Look } from './fake.ts';
import { words } from './words.ts';

type Values = Record<string, Entered>;

let shown = '';
let values: Values = {};

function blockOf(view: SeenView, element: Json): string {
  const block = view.blocks.find(
    (one) => JSON.stringify(one.element ?? null) === JSON.stringify(element) && one.type === 'input',
  );
  return String(block?.block_id ?? '');
}

export function heldIn(view: SeenView) {
  return (element: Json): Json | undefined => {
    const all = Object.values(view.state.values as Record<string, Record<string, Json>>);
    return all.find((actions) => String(element.action_id) in actions)?.[String(element.action_id)];
  };
}

async function packed(value: Entered) {
  if (typeof value === 'string') return value;
  const files = value.filter((one) => one instanceof File);
  if (files.length === 0) return value as string[];
  return await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
}

async function keepEntered(user: string): Promise<void> {
  const entries = await Promise.all(
    Object.entries(values).map(async ([block, value]) => [block, await packed(value)] as const),
  );
  values = {};
  if (entries.length > 0) await fake.fill(user, Object.fromEntries(entries));
}

/** The person's top modal over everything else, or nothing. */
export function showModal(look: Look, user: string, outside: (view: SeenView) => Doing): void {
  const view = look.modals.at(-1);
  const veil = document.getElementById('veil') as HTMLElement;
  veil.hidden = !view;
  const { state: _, ...fixed } = view ?? { state: {} };
  const now = JSON.stringify(fixed);
  if (now === shown) return;
  shown = now;
  values = {};
  if (!view) {
    veil.replaceChildren();
    return;
  }
  const elsewhere = outside(view);
  const doing: Doing = {
    press: async (element) => {
      await keepEntered(user);
      await elsewhere.press(element);
    },
    choose: (element, value) => {
      const block = blockOf(view, element);
      if (!block) return elsewhere.choose(element, value);
      values[block] = value;
      return undefined;
    },
    held: heldIn(view),
  };
  const submit = async () => {
    await keepEntered(user);
    await fake.submit(user);
  };
  const foot = make(
    'footer',
    'foot',
    button('wide', view.close || words.cancel, () => fake.closeModals(user)),
  );
  if (view.submit) foot.append(button('wide green', view.submit, submit));
  const head = make('header', 'top', make('h2', 'heading', view.title ?? ''));
  head.append(button('plain', '✕', () => fake.closeModals(user, 'all')));
  const inside = make('div', 'inside', blocks(view.blocks, doing, look, view.errors));
  const card = make('section', 'card modal', head, inside, foot);
  card.setAttribute('role', 'dialog');
  veil.replaceChildren(card);
}
