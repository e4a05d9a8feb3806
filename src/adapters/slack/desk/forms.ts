import type { KnownBlock, ModalView } from '@slack/types';
import { DAY } from '../../../domain/instant.ts';
import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import { titleOf } from '../blocks/card.ts';
import {
  type About,
  type Choice,
  choiceField,
  choicesField,
  filesField,
  HOW,
  howField,
  type ModalName,
  modal,
  momentFields,
  optionsOf,
  paragraph,
  tickField,
  wordsField,
} from '../blocks/modals.ts';
import { plainLine } from '../blocks/plain.ts';
import type { Voice } from '../blocks/voice.ts';

/** Something that is ready to be said was chosen in the form of a reply. */
export const CANNED = 'reply.canned';

/** The choice that takes a case out of its incident. */
export const NO_INCIDENT = 'none';

export interface Filled {
  readonly words?: string;
  /** What has to be known before it is sent off once more. */
  readonly trouble?: string;
  /** Who the case could be given to. */
  readonly agents?: readonly Choice[];
  /** What is going on that the case could be counted to. */
  readonly incidents?: readonly Choice[];
}

/** The form by which an agent acts on a case; what was typed before stands in it again. */
export function formFor(
  name: Exclude<ModalName, 'link'>,
  view: CaseView,
  voice: Voice,
  about: About = { reference: view.reference },
  filled: Filled = {},
): ModalView {
  const { trouble } = filled;
  const blocks: KnownBlock[] = [
    ...(trouble === undefined ? [] : [paragraph(trouble)]),
    paragraph(titleOf(view, voice)),
    ...fieldsOf(name, view, voice, about, filled),
  ];
  return modal(name, about, blocks, voice);
}

function fieldsOf(
  name: Exclude<ModalName, 'link'>,
  view: CaseView,
  voice: Voice,
  about: About,
  { words: initial = '', agents = [], incidents = [] }: Filled,
): KnownBlock[] {
  const { say } = voice;
  const reads = say(`customer-reads-${view.customerLocale}`);
  switch (name) {
    case 'reply':
      return [
        ...cannedReplies(view, voice),
        wordsField({
          ...{ label: say('field-reply'), hint: reads, initial, optional: true },
          filled: about.filled ?? 0,
        }),
        filesField(say('field-files')),
        tickField(say('field-next'), say('goes-on')),
      ];
    case 'send': {
      const names = (about.files ?? []).map((file) => file.name).join(say('comma'));
      const files = names === '' ? [] : [paragraph(say('files', { names }))];
      return [
        wordsField({ label: say('field-reply'), hint: reads, initial, optional: files.length > 0 }),
        ...files,
        tickField(say('field-next'), say('goes-on')),
      ];
    }
    case 'ask':
      return [
        choicesField(
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
    case 'promise': {
      const [offered] = about.promises ?? [];
      const again = about.filled ?? 0;
      return [
        ...(offered ? [paragraph(say('promise-found'))] : []),
        wordsField({
          label: say('field-promise'),
          initial: offered?.words ?? '',
          oneLine: true,
          longest: 400,
          filled: again,
        }),
        ...momentFields(
          { date: say('field-date'), time: say('field-time') },
          offered?.dueAt ?? voice.now + DAY,
          again,
        ),
      ];
    }
    case 'amend':
      return [
        choiceField(say('field-line'), ownLines(view, voice)),
        howField(say('field-how'), [
          { value: HOW.amend, label: say('how-amend') },
          { value: HOW.withdraw, label: say('how-withdraw') },
        ]),
        wordsField({ label: say('field-new-words'), hint: reads, initial, optional: true }),
      ];
    case 'merge':
      return [
        wordsField({
          label: say('field-other'),
          hint: say('hint-merge'),
          initial,
          oneLine: true,
          longest: 40,
        }),
      ];
    case 'assign':
      return [choiceField(say('field-agent'), agents)];
    case 'incident':
      return [
        choiceField(say('field-incident'), [
          ...incidents.filter(({ value }) => value !== view.incident),
          ...(view.incident === null ? [] : [{ value: NO_INCIDENT, label: say('incident-none') }]),
        ]),
      ];
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

const MOST_LINES = 30;

/** What agents said to the customer, the newest first. */
export function ownLines({ talk }: Pick<CaseView, 'talk'>, { time }: Voice): readonly Choice[] {
  return talk
    .filter(({ author, withdrawn, text }) => author === 'agent' && !withdrawn && text.trim() !== '')
    .toReversed()
    .slice(0, MOST_LINES)
    .map(({ number, at, text, edited }) => ({
      value: String(number),
      label: `${time(at)} ${edited ?? text}`,
    }));
}

/** What is chosen there goes into the field below. */
function cannedReplies({ canned }: CaseView, { say }: Voice): KnownBlock[] {
  if (canned.length === 0) return [];
  const options = optionsOf(canned.map(({ id, label }) => ({ value: id, label })));
  const placeholder = plainLine(say('canned'), 150);
  return [
    { type: 'actions', elements: [{ type: 'static_select', action_id: CANNED, placeholder, options }] },
  ];
}
