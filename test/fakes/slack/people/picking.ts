import { isObject, type Json } from '../blocks/schema.ts';
import { type Field, fieldsOf, heldName } from '../workspace/entries.ts';
import { shownFile } from '../workspace/files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type GivenFile, giveFile } from './talk.ts';

/** An element by its action_id, its block_id, its label or its value; several at once narrow it down. */
export type Which =
  | string
  | { readonly action?: string; readonly block?: string; readonly label?: string; readonly value?: string };

/** A text, an option's value or label, several of them, or files. */
export type Value = string | readonly string[] | readonly GivenFile[];

function fits(field: Field, which: Which): boolean {
  const { actionId, blockId, label, element } = field;
  if (typeof which === 'string') return [actionId, blockId, label, element.value].includes(which);
  return (
    (which.action === undefined || which.action === actionId) &&
    (which.block === undefined || which.block === blockId) &&
    (which.label === undefined || which.label === label) &&
    (which.value === undefined || which.value === element.value)
  );
}

export function pickField(blocks: readonly Json[], which: Which): Field {
  const found = fieldsOf(blocks).filter((field) => fits(field, which));
  const [first] = found;
  if (!first) throw new Error(`nothing here is ${JSON.stringify(which)}`);
  if (found.length > 1) throw new Error(`${found.length} elements are ${JSON.stringify(which)}`);
  return first;
}

function optionsOf(element: Json): Json[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups.filter(isObject) : [];
  return [element.options, ...groups.map(({ options }) => options)]
    .flatMap((options) => (Array.isArray(options) ? options : []))
    .filter(isObject);
}

export function pickOption(element: Json, wanted: unknown): Json {
  const option = optionsOf(element).find(
    ({ value, text }) => value === wanted || (isObject(text) && text.text === wanted),
  );
  if (!option) throw new Error(`there is no option ${JSON.stringify(wanted)}`);
  return option;
}

function typed(element: Json, value: unknown): string {
  const text = String(value);
  const longest = typeof element.max_length === 'number' ? element.max_length : 3000;
  // The client takes no more than that, whatever is typed or pasted.
  return text.slice(0, longest);
}

/** What an element holds once the person has set it. */
export function heldBy(workspace: Workspace, user: string, element: Json, value: Value): Json {
  const held = heldName(element);
  if (!held) throw new Error(`a ${element.type} holds nothing`);
  const all = Array.isArray(value) ? value : [value];
  const holds = (what: unknown): Json => ({ type: element.type, [held]: what });
  switch (held) {
    case 'selected_option':
      return holds(pickOption(element, value));
    case 'selected_options':
      return holds(all.map((one) => pickOption(element, one)));
    case 'selected_users':
      return holds(all);
    case 'files':
      return holds(all.map((file) => handOver(workspace, user, file as GivenFile)));
    case 'value':
      return holds(value === '' ? null : typed(element, value));
    default:
      return holds(value);
  }
}

function handOver(workspace: Workspace, user: string, given: GivenFile): Json {
  const file = giveFile(workspace, user, given);
  file.handedOver = true;
  return shownFile(workspace, file);
}
