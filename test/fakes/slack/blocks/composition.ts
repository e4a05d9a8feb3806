import { allowed, type Check, flag, kinds, list, oneOf, prose, shape, words } from './schema.ts';

/** The longest any text object may be. */
const LONGEST = 3000;

export function plainText(max: number): Check {
  return kinds({ plain_text: shape({ text: prose(max) }, { emoji: flag }) });
}

export function anyText(max: number = LONGEST): Check {
  return allowed(
    kinds({
      plain_text: shape({ text: prose(max) }, { emoji: flag }),
      mrkdwn: shape({ text: prose(max) }, { verbatim: flag }),
    }),
  );
}

export const id: Check = words(0, 255);
export const url: Check = (value, at, faults) => {
  words(1, 3000)(value, at, faults);
  if (typeof value === 'string' && !URL.canParse(value))
    faults.push({ message: 'must provide a valid URL', pointer: at });
};
export const style: Check = oneOf('primary', 'danger');

export const confirmation: Check = shape(
  { text: anyText(300) },
  { title: plainText(100), confirm: plainText(30), deny: plainText(30), style },
);

function option(text: Check, extra: Readonly<Record<string, Check>> = {}): Check {
  return shape({ text, value: words(1, 75) }, { description: plainText(75), ...extra });
}

export const menuOption: Check = option(plainText(75));
export const boxOption: Check = option(anyText(75));
export const overflowOption: Check = option(plainText(75), { url });

export const optionGroup: Check = shape({ label: plainText(75), options: list(menuOption, 1, 100) });

export const dispatchConfig: Check = shape(
  {},
  { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 1, 2) },
);
