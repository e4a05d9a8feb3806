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
  notice,
  optionsOf,
  paragraph,
  tickField,
  wordsField,
} from '../blocks/modals.ts';
import { ownLines } from '../blocks/own-lines.ts';
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

type FormName = Exclude<ModalName, 'link'>;

/** The form by which an agent acts on a case; what was typed before stands in it again. Where there is nothing to choose from it says so. */
export function formFor(
  name: FormName,
  view: CaseView,
  voice: Voice,
  about: About = { reference: view.reference },
  { words = '', trouble, agents = [], incidents = [] }: Filled = {},
): ModalView {
  const fields = FIELDS[name]({ view, voice, about, words, agents, incidents });
  if (typeof fields === 'string') return notice(voice.say(`title-${name}`), [paragraph(fields)], voice);
  const before = trouble === undefined ? [] : [paragraph(trouble)];
  return modal(name, about, [...before, paragraph(titleOf(view, voice)), ...fields], voice);
}

interface Making extends Required<Omit<Filled, 'trouble'>> {
  readonly view: CaseView;
  readonly voice: Voice;
  readonly about: About;
}

/** Words in place of fields: Slack takes no list without an entry. */
type Fields = KnownBlock[] | string;

const FIELDS: Readonly<Record<FormName, (making: Making) => Fields>> = {
  reply: replyFields,
  send: sendFields,
  ask: askFields,
  resolve: resolveFields,
  reject: (making) => [wordsField({ ...forCustomer(making), label: making.voice.say('field-reason') })],
  note: noteFields,
  promise: promiseFields,
  amend: amendFields,
  merge: mergeFields,
  assign: assignFields,
  incident: incidentFields,
  reveal: revealFields,
};

/** How words are asked for that the customer will read. */
function forCustomer({ view, voice, words }: Making) {
  return { hint: voice.say(`customer-reads-${view.customerLocale}`), initial: words };
}

function replyFields(making: Making): KnownBlock[] {
  const { view, voice, about } = making;
  const { say } = voice;
  const filled = about.filled ?? 0;
  return [
    ...cannedReplies(view, voice),
    wordsField({ ...forCustomer(making), label: say('field-reply'), optional: true, filled }),
    filesField(say('field-files')),
    tickField(say('field-next'), say('goes-on')),
  ];
}

function sendFields(making: Making): KnownBlock[] {
  const { say } = making.voice;
  const names = (making.about.files ?? []).map((file) => file.name).join(say('comma'));
  const files = names === '' ? [] : [paragraph(say('files', { names }))];
  return [
    wordsField({ ...forCustomer(making), label: say('field-reply'), optional: files.length > 0 }),
    ...files,
    tickField(say('field-next'), say('goes-on')),
  ];
}

function askFields(making: Making): KnownBlock[] {
  const { say } = making.voice;
  const items = making.view.askable.map(({ item, label, state }) => ({
    value: item,
    label: state === 'open' ? label : say(`item-${state}`, { label }),
  }));
  const note = { label: say('field-note-to-customer'), optional: true, longest: 500 };
  return [choicesField(say('field-item'), items), wordsField({ ...forCustomer(making), ...note })];
}

function resolveFields(making: Making): KnownBlock[] {
  const { say } = making.voice;
  const ends = making.view.resolutions.map(({ code, label }) => ({ value: code, label }));
  return [
    choiceField(say('field-resolution'), ends),
    wordsField({ ...forCustomer(making), label: say('field-resolution-words'), optional: true }),
  ];
}

function noteFields({ voice: { say }, words }: Making): KnownBlock[] {
  return [wordsField({ label: say('field-note'), hint: say('hint-note'), initial: words })];
}

function promiseFields({ voice: { say, now }, about }: Making): KnownBlock[] {
  const [offered] = about.promises ?? [];
  const filled = about.filled ?? 0;
  const manner = { initial: offered?.words ?? '', oneLine: true, longest: 400, filled };
  const labels = { date: say('field-date'), time: say('field-time') };
  return [
    ...(offered ? [paragraph(say('promise-found'))] : []),
    wordsField({ label: say('field-promise'), ...manner }),
    ...momentFields(labels, offered?.dueAt ?? now + DAY, filled),
  ];
}

function amendFields(making: Making): Fields {
  const { say } = making.voice;
  const lines = ownLines(making.view, making.voice);
  if (lines.length === 0) return say('no-line');
  return [
    choiceField(say('field-line'), lines),
    howField(say('field-how'), [
      { value: HOW.amend, label: say('how-amend') },
      { value: HOW.withdraw, label: say('how-withdraw') },
    ]),
    wordsField({ ...forCustomer(making), label: say('field-new-words'), optional: true }),
  ];
}

function mergeFields({ voice: { say }, words }: Making): KnownBlock[] {
  const manner = { initial: words, oneLine: true, longest: 40 };
  return [wordsField({ label: say('field-other'), hint: say('hint-merge'), ...manner })];
}

function assignFields({ voice: { say }, agents }: Making): Fields {
  return agents.length === 0 ? say('no-colleague') : [choiceField(say('field-agent'), agents)];
}

function incidentFields({ view, voice: { say }, incidents }: Making): Fields {
  const choices = [
    ...incidents.filter(({ value }) => value !== view.incident),
    ...(view.incident === null ? [] : [{ value: NO_INCIDENT, label: say('incident-none') }]),
  ];
  return choices.length === 0 ? say('no-incident') : [choiceField(say('field-incident'), choices)];
}

function revealFields({ view, voice: { say }, words }: Making): Fields {
  const facts = view.facts.flatMap(({ veiled, label, value }) =>
    veiled === null ? [] : [{ value: veiled, label: `${label} ${value ?? ''}` }],
  );
  if (facts.length === 0) return say('nothing-veiled');
  const manner = { initial: words, oneLine: true, longest: 200 };
  return [
    choiceField(say('field-fact'), facts),
    wordsField({ label: say('field-why'), hint: say('hint-reveal'), ...manner }),
  ];
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
