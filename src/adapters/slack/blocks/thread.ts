import type { KnownBlock } from '@slack/types';
import type { ExhibitView } from '../../../engine/desk/worded/exhibit-view-model.ts';
import type { TalkEntry } from '../../../engine/desk/worded/talk-model.ts';
import type { CaseView, NoteView, RequestView } from '../../../engine/desk/worded/view-model.ts';
import { oneLine } from './letters.ts';
import { plainLine, shorten } from './plain.ts';
import { bold, faint, quote, type Run, rich, section, struck } from './rich.ts';
import type { Voice } from './voice.ts';

/** Who presses it sees the exhibit as it was given; the value is `REFERENCE:NUMBER`. */
export const LOOK = 'case.look';

const LONGEST_NAME = 60;

export interface Manner {
  /** What is shown of an exhibit: the file that Slack holds of its preview. */
  readonly pictureOf: (exhibit: ExhibitView) => string | null;
  /** How much of somebody's words. */
  readonly longest: number;
}

export function lineBlocks(
  entry: TalkEntry,
  view: Pick<CaseView, 'reference' | 'exhibits'>,
  manner: Manner,
  voice: Voice,
): KnownBlock[] {
  const exhibits = entry.files.flatMap(
    ({ exhibit }) => view.exhibits.find(({ number }) => number === exhibit) ?? [],
  );
  const others = entry.files.filter(({ exhibit }) => exhibit === null);
  const names = others.map(({ name }) => shorten(oneLine(name), LONGEST_NAME)).join(voice.say('comma'));
  const file = names === '' ? [] : [section([faint(voice.say('files', { names }))])];
  return [
    rich([section(headOf(entry, voice)), ...wordsOf(entry, manner, voice), ...file]),
    ...exhibits.flatMap((exhibit) =>
      exhibitBlocks(exhibit, view.reference, manner.pictureOf(exhibit), voice),
    ),
  ];
}

function headOf(
  { author, name, at, withdrawn, edited, undelivered }: TalkEntry,
  { say, time }: Voice,
): Run[] {
  const who =
    author === 'agent'
      ? say('agent-to-customer', { name: shorten(oneLine(name), LONGEST_NAME) })
      : say('customer');
  const marks = [...(withdrawn ? [say('withdrawn')] : []), ...(edited === null ? [] : [say('edited')])];
  if (undelivered !== null) marks.push(say(`undelivered-${undelivered}`));
  return [bold(who), faint(` ${[time(at), ...marks].join(' · ')}`)];
}

function wordsOf({ text, edited, withdrawn }: TalkEntry, manner: Manner, voice: Voice) {
  const said = (words: string) => cut(words, manner, voice);
  if (text.trim() === '') return [];
  if (edited !== null) return [quote([struck(said(text)), { text: `\n${said(edited)}` }])];
  return [quote([withdrawn ? struck(said(text)) : { text: said(text) }])];
}

function cut(words: string, { longest }: Manner, { say }: Voice): string {
  return words.length > longest ? `${shorten(words, longest)}${say('cut')}` : words;
}

function exhibitBlocks(
  exhibit: ExhibitView,
  reference: string,
  picture: string | null,
  voice: Voice,
): KnownBlock[] {
  const { say } = voice;
  const { number, kind, name, bytes, proves } = exhibit;
  const title = say('exhibit', { number: String(number), kind });
  const about = [
    `${shorten(oneLine(name), LONGEST_NAME)} · ${Math.max(1, Math.round(bytes / 1024))} KB`,
    ...(proves.length > 0 ? [say('proves', { facts: proves.join(say('comma')) })] : []),
  ];
  const words: KnownBlock = {
    type: 'section',
    text: plainLine(`${title} · ${about.join(' · ')}`, 400),
    accessory: {
      type: 'button',
      action_id: LOOK,
      text: plainLine(say('look'), 75),
      value: `${reference}:${number}`,
    },
  };
  if (picture === null) return [words];
  const alt_text = say('masked', { number: String(number) });
  return [words, { type: 'image', slack_file: { id: picture }, alt_text, title: plainLine(alt_text, 200) }];
}

export function noteBlocks({ by, at, text }: NoteView, manner: Manner, voice: Voice): KnownBlock[] {
  const head = [
    bold(voice.say('note-by', { name: shorten(oneLine(by), LONGEST_NAME) })),
    faint(` ${voice.time(at)}`),
  ];
  return [rich([section(head), quote([{ text: cut(text, manner, voice) }])])];
}

export function requestBlocks(
  { label, note, by, at, state }: RequestView,
  manner: Manner,
  voice: Voice,
): KnownBlock[] {
  const { say, time } = voice;
  const name = shorten(oneLine(by), LONGEST_NAME);
  const head = [
    bold(say('asked-by', { name, item: label })),
    faint(` ${time(at)} · ${say(`request-${state}`)}`),
  ];
  return [rich([section(head), ...(note === '' ? [] : [quote([{ text: cut(note, manner, voice) }])])])];
}

export function decisionBlocks(
  decision: NonNullable<CaseView['decision']>,
  manner: Manner,
  voice: Voice,
): KnownBlock[] {
  const { label, by, at, words } = decision;
  const name = shorten(oneLine(by), LONGEST_NAME);
  const head = [bold(voice.say('decided-by', { name, outcome: label })), faint(` ${voice.time(at)}`)];
  return [
    rich([section(head), ...(words.trim() === '' ? [] : [quote([{ text: cut(words, manner, voice) }])])]),
  ];
}
