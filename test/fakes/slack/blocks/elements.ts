import {
  boxOption,
  confirmation,
  dispatchConfig,
  id,
  menuOption,
  optionGroup,
  overflowOption,
  plainText,
  style,
  url,
} from './composition.ts';
import { imageElement } from './image.ts';
import { type Check, flag, isObject, list, shape, whole, words } from './schema.ts';

const action = { action_id: id };
const confirm = { confirm: confirmation };
const focus = { focus_on_load: flag };
const placeholder = { placeholder: plainText(150) };
const dispatch = { dispatch_action_config: dispatchConfig };
const picker = { ...action, ...confirm, ...focus, ...placeholder };
const several = { max_selected_items: whole(1, 100) };
const person = words(1, 255, /^[UW][A-Z0-9]+$/);

function optionsOf(element: Readonly<Record<string, unknown>>): string[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : [];
  const all = [element.options, ...groups.map((group) => (isObject(group) ? group.options : null))];
  return all.flatMap((options) => (Array.isArray(options) ? options : [])).map((one) => JSON.stringify(one));
}

/** What is chosen at first must stand among the options, word for word. */
const chosenAmongOptions: Check = (value, at, faults) => {
  if (!isObject(value)) return;
  const known = optionsOf(value);
  for (const key of ['initial_option', 'initial_options']) {
    const chosen = value[key];
    for (const one of Array.isArray(chosen) ? chosen : isObject(chosen) ? [chosen] : [])
      if (!known.includes(JSON.stringify(one)))
        faults.push({ message: 'must be one of the provided options', pointer: `${at}/${key}` });
  }
};

const eitherOptionsOrGroups: Check = (value, at, faults) => {
  if (isObject(value) && 'options' in value === 'option_groups' in value)
    faults.push({ message: 'must define either `options` or `option_groups`', pointer: at });
  chosenAmongOptions(value, at, faults);
};

const limitsInOrder: Check = (value, at, faults) => {
  if (!isObject(value)) return;
  const { min_length: min, max_length: max } = value;
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    faults.push({ message: '`min_length` must be less than or equal to `max_length`', pointer: at });
};

const menu = { options: list(menuOption, 1, 100), option_groups: list(optionGroup, 1, 100) };
const number = words(1, 255, /^-?\d+(\.\d+)?$/);
const textField = { ...action, ...dispatch, ...focus, ...placeholder };

const button = shape(
  { text: plainText(75) },
  { ...action, ...confirm, url, value: words(0, 2000), style, accessibility_label: words(1, 75) },
);

const pickers: Readonly<Record<string, Check>> = {
  static_select: shape({}, { ...picker, ...menu, initial_option: menuOption }, eitherOptionsOrGroups),
  multi_static_select: shape(
    {},
    { ...picker, ...menu, ...several, initial_options: list(menuOption, 1, 100) },
    eitherOptionsOrGroups,
  ),
  users_select: shape({}, { ...picker, initial_user: person }),
  multi_users_select: shape({}, { ...picker, ...several, initial_users: list(person, 1, 100) }),
  checkboxes: shape(
    { options: list(boxOption, 1, 10) },
    { ...action, ...confirm, ...focus, initial_options: list(boxOption, 1, 10) },
    chosenAmongOptions,
  ),
  radio_buttons: shape(
    { options: list(boxOption, 1, 10) },
    { ...action, ...confirm, ...focus, initial_option: boxOption },
    chosenAmongOptions,
  ),
  datepicker: shape({}, { ...picker, initial_date: words(1, 10, /^\d{4}-\d{2}-\d{2}$/) }),
  timepicker: shape(
    {},
    { ...picker, initial_time: words(1, 5, /^([01]\d|2[0-3]):[0-5]\d$/), timezone: words(1, 255) },
  ),
};

const overflow = shape({ options: list(overflowOption, 1, 5) }, { ...action, ...confirm });

const fields: Readonly<Record<string, Check>> = {
  plain_text_input: shape(
    {},
    {
      ...textField,
      initial_value: words(0, 3000),
      multiline: flag,
      min_length: whole(0, 3000),
      max_length: whole(1, 3000),
    },
    limitsInOrder,
  ),
  number_input: shape(
    { is_decimal_allowed: flag },
    { ...textField, initial_value: number, min_value: number, max_value: number },
  ),
  email_text_input: shape({}, { ...textField, initial_value: words(0, 3000) }),
  url_text_input: shape({}, { ...textField, initial_value: words(0, 3000) }),
  file_input: shape({}, { ...action, filetypes: list(words(1, 20), 1, 100), max_files: whole(1, 10) }),
};

/** Which elements may stand where. */
export const inActions: Readonly<Record<string, Check>> = { button, overflow, ...pickers };
export const inAccessory: Readonly<Record<string, Check>> = { ...inActions, image: imageElement };
export const inInput: Readonly<Record<string, Check>> = { ...pickers, ...fields };
