import { isObject, type Json } from '../blocks/schema.ts';

/** An element that a person can set, and where it stands. */
export interface Field {
  readonly blockId: string;
  readonly actionId: string;
  readonly label: string;
  readonly optional: boolean;
  /** Stands in an input block: part of what is submitted, and silent unless it dispatches. */
  readonly isInput: boolean;
  readonly element: Json;
}

function wordsOf(text: unknown): string {
  return isObject(text) ? String(text.text ?? '') : '';
}

/** Everything in the blocks that can be pressed, chosen or typed into. */
export function fieldsOf(blocks: readonly Json[]): Field[] {
  return blocks.flatMap((block) => {
    const inside = block.type === 'input' ? [block.element] : [block.accessory, ...elementsOf(block)];
    return inside
      .filter(isObject)
      .filter((element) => 'action_id' in element)
      .map((element) => ({
        blockId: String(block.block_id),
        actionId: String(element.action_id),
        label: wordsOf(block.type === 'input' ? block.label : element.text) || wordsOf(element.placeholder),
        optional: block.optional === true,
        isInput: block.type === 'input',
        element,
      }));
  });
}

function elementsOf(block: Json): unknown[] {
  return block.type === 'actions' && Array.isArray(block.elements) ? block.elements : [];
}

export function keyOf({ blockId, actionId }: Field): string {
  return JSON.stringify([blockId, actionId]);
}

/** What an element's state holds besides its `type`, by the element's type: name, and how it is given at first. */
const HOLDS: Readonly<Record<string, readonly [held: string, initial: string]>> = {
  checkboxes: ['selected_options', 'initial_options'],
  datepicker: ['selected_date', 'initial_date'],
  email_text_input: ['value', 'initial_value'],
  file_input: ['files', 'initial_files'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_users_select: ['selected_users', 'initial_users'],
  number_input: ['value', 'initial_value'],
  plain_text_input: ['value', 'initial_value'],
  radio_buttons: ['selected_option', 'initial_option'],
  static_select: ['selected_option', 'initial_option'],
  timepicker: ['selected_time', 'initial_time'],
  url_text_input: ['value', 'initial_value'],
  users_select: ['selected_user', 'initial_user'],
};

export function heldName(element: Json): string | null {
  return HOLDS[String(element.type)]?.[0] ?? null;
}

/** Untouched, an element holds what it was given at first. */
export function heldAtFirst(element: Json): Json | null {
  const [held, initial] = HOLDS[String(element.type)] ?? [];
  if (!held || !initial) return null;
  const many = /s$/.test(held);
  return { type: element.type, [held]: element[initial] ?? (many ? [] : null) };
}

/** `state` as interactions carry it: of every element that holds something. */
export function stateOf(blocks: readonly Json[], entered: ReadonlyMap<string, Json>): Json {
  const values: Record<string, Record<string, Json>> = {};
  for (const field of fieldsOf(blocks)) {
    const held = entered.get(keyOf(field)) ?? heldAtFirst(field.element);
    if (held) values[field.blockId] = { ...values[field.blockId], [field.actionId]: held };
  }
  return { values };
}
