import { z } from 'zod';
import { RESOLUTIONS } from '../../../domain/case.ts';
import { EVIDENCE_ITEMS } from '../../../domain/evidence.ts';
import type { Instant } from '../../../domain/instant.ts';
import { parseReference } from '../../../domain/reference.ts';
import { type DeskCommand, VEILED_FACTS } from '../../../engine/desk/command.ts';
import { type About, FIELD, HOW, type ModalName } from '../blocks/modals.ts';
import type { HeldFile, Interaction } from '../receive/interaction.ts';
import { NO_INCIDENT } from './forms.ts';
import type { DeskParts } from './parts.ts';
import { deskEndpoint } from './threads.ts';

/** A modal as somebody filled it in. */
export type View = NonNullable<Interaction['view']>;

/** Double presses have the same view and the same hash: they are one act. */
export function keyOf({ id, hash }: View): string {
  return `slack:${id}:${hash}`;
}

/** The one element of a field. */
function heldIn({ state }: View, field: keyof typeof FIELD) {
  return Object.values(state?.values[FIELD[field]] ?? {})[0];
}

export function wordsIn(view: View, field: 'words' | 'wordsEn' = 'words'): string {
  return heldIn(view, field)?.value ?? '';
}

function choicesIn(view: View): readonly string[] {
  return (heldIn(view, 'choice')?.selected_options ?? []).map(({ value }) => value);
}

/** Both fields are in Beijing time. */
function momentIn(view: View): Instant {
  const date = heldIn(view, 'date')?.selected_date ?? '';
  return Date.parse(`${date}T${heldIn(view, 'time')?.selected_time ?? ''}:00+08:00`) || 0;
}

export function choiceIn(view: View): string {
  return heldIn(view, 'choice')?.selected_option?.value ?? '';
}

/** The desk goes on working, and nobody waits for the customer; nothing where the box is empty: the words say it. */
export function goesOnIn(view: View): { readonly goesOn?: true } {
  return (heldIn(view, 'goesOn')?.selected_options ?? []).length > 0 ? { goesOn: true } : {};
}

export function filesIn(view: View, about: About): readonly HeldFile[] {
  return [...(about.files ?? []), ...(heldIn(view, 'files')?.files ?? [])];
}

export function commandOf(
  name: Exclude<ModalName, 'link'>,
  view: View,
  { reference, message }: About,
  { channel }: DeskParts,
): DeskCommand {
  const common = { key: keyOf(view), reference };
  const words = wordsIn(view);
  switch (name) {
    case 'reply':
      return { ...common, kind: 'reply', text: words, files: [], ...goesOnIn(view) };
    case 'send':
      return {
        ...common,
        kind: 'reply',
        text: words,
        files: [],
        ...goesOnIn(view),
        ...copyOf(channel, message),
      };
    case 'ask':
      return {
        ...common,
        kind: 'ask',
        items: z.array(z.enum(EVIDENCE_ITEMS)).parse(choicesIn(view)),
        note: words,
      };
    case 'resolve': {
      const resolution = z.enum(RESOLUTIONS).parse(choiceIn(view));
      return { ...common, kind: 'resolve', resolution, words };
    }
    case 'reject':
      return { ...common, kind: 'reject', reason: words };
    case 'note':
      return { ...common, kind: 'note', text: words };
    case 'promise':
      return { ...common, kind: 'promise', words, dueAt: momentIn(view) };
    case 'amend': {
      const line = Number(choiceIn(view));
      const isWithdrawn = heldIn(view, 'how')?.selected_option?.value === HOW.withdraw;
      return isWithdrawn
        ? { ...common, kind: 'withdraw', line }
        : { ...common, kind: 'amend', line, text: words };
    }
    case 'merge':
      return { ...common, kind: 'merge', other: parseReference(words) ?? words.trim() };
    case 'incident': {
      const incident = choiceIn(view);
      return { ...common, kind: 'link', incident: incident === NO_INCIDENT ? null : incident };
    }
    case 'assign':
      return { ...common, kind: 'assign', to: choiceIn(view) };
    case 'reveal':
      return { ...common, kind: 'reveal', fact: z.enum(VEILED_FACTS).parse(choiceIn(view)), reason: words };
  }
}

/** The message that is handed on; what becomes of it later is told to the customer too. */
export function copyOf(channel: string, message: string | undefined) {
  return message === undefined ? {} : { copy: { endpoint: deskEndpoint(channel), outside: message } };
}
