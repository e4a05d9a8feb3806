import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
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
  link: 'modal.link',
} as const;
export type ModalName = keyof typeof MODALS;

/** Fields by their block; each holds one element of the same name. */
export const FIELD = { words: 'words', choice: 'choice', files: 'files' } as const;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const LONGEST_TITLE = 24;
const MOST_FILES = 10;
const MOST_CHOICES = 100;
const LONGEST_INPUT = 3000;

/**
 * What a modal is about, for the way back: a case, and where a message of the desk channel is handed on, that one and
 * its files. Slack hands it back signed; who acts is never taken from it.
 */
export const aboutSchema = z.object({
  reference: z.string(),
  message: z.string().optional(),
  files: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
});
export type About = z.infer<typeof aboutSchema>;

export function modal(name: ModalName, about: About, blocks: readonly KnownBlock[], voice: Voice): ModalView {
  return {
    type: 'modal',
    callback_id: MODALS[name],
    private_metadata: JSON.stringify(about),
    title: plainLine(voice.say(`title-${name}`), LONGEST_TITLE),
    submit: plainLine(voice.say(`submit-${name}`), LONGEST_TITLE),
    close: plainLine(voice.say('cancel'), LONGEST_TITLE),
    blocks: [...blocks],
  };
}

interface WordsManner {
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly optional?: boolean;
  readonly oneLine?: boolean;
  readonly longest?: number;
}

export function wordsField({
  label,
  hint,
  initial = '',
  optional = false,
  oneLine = false,
  longest = LONGEST_INPUT,
}: WordsManner): InputBlock {
  return {
    type: 'input',
    block_id: FIELD.words,
    label: plainLine(label, 200),
    optional,
    ...(hint !== undefined && { hint: plain(hint, 400) }),
    element: {
      type: 'plain_text_input',
      action_id: FIELD.words,
      multiline: !oneLine,
      max_length: longest,
      ...(initial !== '' && { initial_value: shorten(initial, longest) }),
    },
  };
}

export function choiceField(label: string, choices: readonly Choice[], initial?: string): InputBlock {
  const options = choices.slice(0, MOST_CHOICES).map((choice) => ({
    text: plainLine(choice.label, 75),
    value: choice.value,
  }));
  const chosen = options.find(({ value }) => value === initial);
  return {
    type: 'input',
    block_id: FIELD.choice,
    label: plainLine(label, 200),
    element: {
      type: 'static_select',
      action_id: FIELD.choice,
      options,
      ...(chosen && { initial_option: chosen }),
    },
  };
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
