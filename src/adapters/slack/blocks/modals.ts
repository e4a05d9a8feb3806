import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { isoInBeijing } from '../../../domain/beijing.ts';
import type { Instant } from '../../../domain/instant.ts';
import { plain, plainLine, shorten } from './plain.ts';
import type { Voice } from './voice.ts';

export const MODALS = {
  ask: 'modal.ask',
  reply: 'modal.reply',
  resolve: 'modal.resolve',
  reject: 'modal.reject',
  note: 'modal.note',
  reveal: 'modal.reveal',
  send: 'modal.send',
  promise: 'modal.promise',
  amend: 'modal.amend',
  merge: 'modal.merge',
  assign: 'modal.assign',
  incident: 'modal.incident',
  link: 'modal.link',
} as const;
export type ModalName = keyof typeof MODALS;

/** Fields by their block; each holds one element. */
export const FIELD = {
  words: 'words',
  /** The same in the other language, where both are asked for. */
  wordsEn: 'words-en',
  choice: 'choice',
  how: 'how',
  date: 'date',
  time: 'time',
  files: 'files',
  goesOn: 'goes-on',
} as const;

/** What becomes of something that was said. */
export const HOW = { amend: 'amend', withdraw: 'withdraw' } as const;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const LONGEST_TITLE = 24;
const MOST_FILES = 10;
const MOST_CHOICES = 100;
const BEIJING = 'Asia/Shanghai';
const LONGEST_INPUT = 3000;

/**
 * What a modal is about, for the way back: a case; where a message of the desk channel is handed on, that one and its
 * files; promises that are still to be offered; how often it was filled in from here. Slack hands it back signed; who
 * acts is never taken from it.
 */
export const aboutSchema = z.object({
  reference: z.string(),
  message: z.string().optional(),
  files: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  promises: z.array(z.object({ words: z.string(), dueAt: z.number() })).optional(),
  filled: z.number().optional(),
});
export type About = z.infer<typeof aboutSchema>;

export function modal(name: ModalName, about: About, blocks: readonly KnownBlock[], voice: Voice): ModalView {
  return form(MODALS[name], name, about, blocks, voice);
}

/** What is filled in and sent off under `callback`; `about` comes back with it. */
export function form(
  callback: string,
  name: string,
  about: object,
  blocks: readonly KnownBlock[],
  voice: Voice,
): ModalView {
  return {
    type: 'modal',
    callback_id: callback,
    private_metadata: JSON.stringify(about),
    title: plainLine(voice.say(`title-${name}`), LONGEST_TITLE),
    submit: plainLine(voice.say(`submit-${name}`), LONGEST_TITLE),
    close: plainLine(voice.say('cancel'), LONGEST_TITLE),
    blocks: [...blocks],
  };
}

interface WordsManner {
  readonly field?: 'words' | 'wordsEn';
  readonly filled?: number;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly optional?: boolean;
  readonly oneLine?: boolean;
  readonly longest?: number;
}

/** Slack keeps what stands in a field as long as it has the same name, also where another form takes the place of one. */
function nameOf(field: 'words' | 'wordsEn' | 'date' | 'time', filled: number): string {
  return filled === 0 ? FIELD[field] : `${FIELD[field]}-${filled}`;
}

export function wordsField({
  field = 'words',
  filled = 0,
  label,
  hint,
  initial = '',
  optional = false,
  oneLine = false,
  longest = LONGEST_INPUT,
}: WordsManner): InputBlock {
  return {
    type: 'input',
    block_id: FIELD[field],
    label: plainLine(label, 200),
    optional,
    ...(hint !== undefined && { hint: plain(hint, 400) }),
    element: {
      type: 'plain_text_input',
      action_id: nameOf(field, filled),
      multiline: !oneLine,
      max_length: longest,
      ...(initial !== '' && { initial_value: shorten(initial, longest) }),
    },
  };
}

export function optionsOf(choices: readonly Choice[], most = MOST_CHOICES) {
  return choices.slice(0, most).map(({ value, label }) => ({ text: plainLine(label, 75), value }));
}

function choosing(
  name: 'choice' | 'how',
  label: string,
  element: Exclude<InputBlock['element'], { type: 'file_input' }>,
): InputBlock {
  return { type: 'input', block_id: FIELD[name], label: plainLine(label, 200), element };
}

export function choiceField(label: string, choices: readonly Choice[]): InputBlock {
  const options = optionsOf(choices);
  return choosing('choice', label, { type: 'static_select', action_id: FIELD.choice, options });
}

/** One or more of them. */
export function choicesField(label: string, choices: readonly Choice[]): InputBlock {
  const options = optionsOf(choices);
  return choosing('choice', label, { type: 'multi_static_select', action_id: FIELD.choice, options });
}

/** Two or three that are seen at once; the first is chosen until another is. */
export function howField(label: string, choices: readonly Choice[]): InputBlock {
  const options = optionsOf(choices);
  const [first] = options;
  return choosing('how', label, {
    type: 'radio_buttons',
    action_id: FIELD.how,
    options,
    ...(first && { initial_option: first }),
  });
}

/** A day and a time of it in Beijing, as two fields. */
export function momentFields(
  labels: { readonly date: string; readonly time: string },
  initial: Instant,
  filled: number,
) {
  const [date = '', rest = ''] = isoInBeijing(initial).split('T');
  const field = (name: 'date' | 'time', element: InputBlock['element']): InputBlock => ({
    type: 'input',
    block_id: FIELD[name],
    label: plainLine(labels[name], 200),
    element,
  });
  return [
    field('date', { type: 'datepicker', action_id: nameOf('date', filled), initial_date: date }),
    field('time', {
      type: 'timepicker',
      action_id: nameOf('time', filled),
      initial_time: rest.slice(0, 5),
      timezone: BEIJING,
    }),
  ];
}

export function filesField(label: string): InputBlock {
  return {
    type: 'input',
    block_id: FIELD.files,
    label: plainLine(label, 200),
    optional: true,
    element: { type: 'file_input', action_id: FIELD.files, max_files: MOST_FILES },
  };
}

/** Something that is so where it is ticked. */
export function tickField(label: string, words: string): InputBlock {
  return {
    type: 'input',
    block_id: FIELD.goesOn,
    label: plainLine(label, 200),
    optional: true,
    element: {
      type: 'checkboxes',
      action_id: FIELD.goesOn,
      options: optionsOf([{ value: FIELD.goesOn, label: words }]),
    },
  };
}

/** A modal that only says something: while something is fetched, when it is done, when it went wrong. */
export function notice(title: string, blocks: readonly KnownBlock[], voice: Voice): ModalView {
  return {
    type: 'modal',
    title: plainLine(title, LONGEST_TITLE),
    close: plainLine(voice.say('close'), LONGEST_TITLE),
    blocks: [...blocks],
  };
}

export function paragraph(words: string): KnownBlock {
  return { type: 'section', text: plain(words, 3000) };
}
