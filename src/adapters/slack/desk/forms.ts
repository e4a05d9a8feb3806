import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import { titleOf } from '../blocks/card.ts';
import {
  type About,
  choiceField,
  filesField,
  type ModalName,
  modal,
  paragraph,
  wordsField,
} from '../blocks/modals.ts';
import type { Voice } from '../blocks/voice.ts';

export interface Filled {
  readonly words?: string;
  /** What has to be known before it is sent off once more. */
  readonly trouble?: string;
}

/** The form by which an agent acts on a case; what was typed before stands in it again. */
export function formFor(
  name: Exclude<ModalName, 'link'>,
  view: CaseView,
  voice: Voice,
  about: About = { reference: view.reference },
  { words = '', trouble }: Filled = {},
): ModalView {
  const blocks: KnownBlock[] = [
    ...(trouble === undefined ? [] : [paragraph(trouble)]),
    paragraph(titleOf(view, voice)),
    ...fieldsOf(name, view, voice, about, words),
  ];
  return modal(name, about, blocks, voice);
}

function fieldsOf(
  name: Exclude<ModalName, 'link'>,
  view: CaseView,
  { say }: Voice,
  about: About,
  initial: string,
): KnownBlock[] {
  const reads = say(`customer-reads-${view.customerLocale}`);
  switch (name) {
    case 'reply':
      return [
        wordsField({ label: say('field-reply'), hint: reads, initial, optional: true }),
        filesField(say('field-files')),
      ];
    case 'send': {
      const names = (about.files ?? []).map((file) => file.name).join(say('comma'));
      const files = names === '' ? [] : [paragraph(say('files', { names }))];
      return [
        wordsField({ label: say('field-reply'), hint: reads, initial, optional: files.length > 0 }),
        ...files,
      ];
    }
    case 'ask':
      return [
        choiceField(
          say('field-item'),
          view.askable.map(({ item, label }) => ({ value: item, label })),
        ),
        wordsField({
          label: say('field-note-to-customer'),
          hint: reads,
          initial,
          optional: true,
          longest: 500,
        }),
      ];
    case 'resolve':
      return [
        choiceField(
          say('field-resolution'),
          view.resolutions.map(({ code, label }) => ({ value: code, label })),
        ),
        wordsField({ label: say('field-resolution-words'), hint: reads, initial, optional: true }),
      ];
    case 'reject':
      return [wordsField({ label: say('field-reason'), hint: reads, initial })];
    case 'note':
      return [wordsField({ label: say('field-note'), hint: say('hint-note'), initial })];
    case 'reveal':
      return [
        choiceField(
          say('field-fact'),
          view.facts.flatMap(({ veiled, label, value }) =>
            veiled === null ? [] : [{ value: veiled, label: `${label} ${value ?? ''}` }],
          ),
        ),
        wordsField({
          label: say('field-why'),
          hint: say('hint-reveal'),
          initial,
          oneLine: true,
          longest: 200,
        }),
      ];
  }
}
