import { button, make } from '../../ground/page/make.ts';
import type { Json } from '../blocks/schema.ts';
import { words } from './words.ts';

/** What a value may be on its way to the fake. */
export type Entered = string | string[] | File[];

/** Where elements stand: what a press and a choice do there, and what they hold. */
export interface Doing {
  press(element: Json): unknown;
  choose(element: Json, value: Entered): unknown;
  held(element: Json): Json | undefined;
}

export const textOf = (value: unknown) => String((value as { text?: unknown } | undefined)?.text ?? '');
const list = (value: unknown) => (Array.isArray(value) ? value : []) as Json[];

/** The app's own question before something is done. */
async function confirmed(element: Json): Promise<boolean> {
  const asked = element.confirm as Json | undefined;
  if (!asked) return true;
  const dialog = document.getElementById('confirm') as HTMLDialogElement;
  const answer = Promise.withResolvers<boolean>();
  const close = (yes: boolean) => () => {
    dialog.close();
    answer.resolve(yes);
  };
  dialog.replaceChildren(
    make('h3', 'heading', textOf(asked.title)),
    make('p', '', textOf(asked.text)),
    make(
      'footer',
      'foot',
      button('wide', textOf(asked.deny) || words.cancel, close(false)),
      button(
        asked.style === 'danger' ? 'wide red' : 'wide green',
        textOf(asked.confirm) || words.yes,
        close(true),
      ),
    ),
  );
  dialog.oncancel = close(false);
  dialog.showModal();
  return await answer.promise;
}

function allOptions(element: Json): Json[] {
  return [...list(element.options), ...list(element.option_groups).flatMap(({ options }) => list(options))];
}

function chosenIn(held: Json | undefined): string[] {
  const { selected_option: one, selected_options: many, ...rest } = held ?? {};
  if (one || many) return (many ? list(many) : [one as Json]).map(({ value }) => String(value));
  const value = rest.selected_user ?? rest.selected_date ?? rest.selected_time ?? rest.value;
  return value === undefined || value === null ? [] : [String(value)];
}

function menu(element: Json, doing: Doing, users: readonly { id: string; realName: string }[]): HTMLElement {
  const hasOnlyDots = element.type === 'overflow';
  const select = make('select', hasOnlyDots ? 'menu dots' : 'menu');
  select.multiple = String(element.type).startsWith('multi_');
  const chosen = chosenIn(doing.held(element));
  if (!select.multiple)
    select.append(new Option(hasOnlyDots ? '⋮' : textOf(element.placeholder) || words.choose, ''));
  const options = /users_select$/.test(String(element.type))
    ? users.map(({ id, realName }) => [realName, id])
    : allOptions(element).map((option) => [textOf(option.text), String(option.value)]);
  for (const [label, value] of options) {
    const known = chosen.includes(value ?? '');
    select.append(new Option(label, value, known, known));
  }
  select.addEventListener('change', async () => {
    const values = [...select.selectedOptions].map(({ value }) => value).filter(Boolean);
    if (values.length > 0 && (await confirmed(element)))
      doing.choose(element, select.multiple ? values : (values[0] ?? ''));
    if (hasOnlyDots) select.value = '';
  });
  return select;
}

function boxes(element: Json, doing: Doing): HTMLElement {
  const several = element.type === 'checkboxes';
  const chosen = new Set(chosenIn(doing.held(element)));
  const name = `${element.action_id}-${Math.random()}`;
  const rows = list(element.options).map((option) => {
    const value = String(option.value);
    const box = make('input', '');
    box.type = several ? 'checkbox' : 'radio';
    box.name = name;
    box.checked = chosen.has(value);
    box.addEventListener('change', () => {
      if (!several) chosen.clear();
      if (box.checked) chosen.add(value);
      else chosen.delete(value);
      doing.choose(element, several ? [...chosen] : value);
    });
    return make(
      'label',
      '',
      box,
      make('span', '', textOf(option.text), make('small', '', textOf(option.description))),
    );
  });
  return make('div', 'boxes', ...rows);
}

function field(element: Json, doing: Doing): HTMLElement {
  const { type, multiline, max_length } = element;
  const input = multiline ? make('textarea', '') : make('input', '');
  if (input instanceof HTMLInputElement) {
    if (type === 'number_input') input.inputMode = 'decimal';
    if (type === 'datepicker') input.type = 'date';
    if (type === 'timepicker') input.type = 'time';
    if (type === 'file_input') {
      input.type = 'file';
      input.multiple = Number(element.max_files ?? 10) > 1;
    }
  }
  input.placeholder = textOf(element.placeholder);
  if (typeof max_length === 'number') input.maxLength = max_length;
  if (type !== 'file_input') input.value = chosenIn(doing.held(element))[0] ?? '';
  if (element.focus_on_load) input.autofocus = true;
  const event = /picker$|^file/.test(String(type)) ? 'change' : 'input';
  input.addEventListener(event, () =>
    doing.choose(
      element,
      type === 'file_input' ? [...((input as HTMLInputElement).files ?? [])] : input.value,
    ),
  );
  return input;
}

function pressable(element: Json, doing: Doing): HTMLElement {
  const style = String(element.style ?? '');
  return button(`press ${style}`, textOf(element.text), async () => {
    if (typeof element.url === 'string') window.open(element.url, '_blank', 'noreferrer');
    if (await confirmed(element)) doing.press(element);
  });
}

/** One interactive element. */
export function element(
  value: Json,
  doing: Doing,
  users: readonly { id: string; realName: string }[],
): HTMLElement {
  switch (value.type) {
    case 'button':
      return pressable(value, doing);
    case 'checkboxes':
    case 'radio_buttons':
      return boxes(value, doing);
    case 'static_select':
    case 'multi_static_select':
    case 'users_select':
    case 'multi_users_select':
      return menu(value, doing, users);
    case 'overflow':
      return menu({ ...value, placeholder: { text: '⋯' } }, doing, users);
    default:
      return field(value, doing);
  }
}
