import type { KnownBlock } from '@slack/types';
import type { Instant } from '../../../domain/instant.ts';
import type { ExhibitView } from '../../../engine/desk/worded/exhibit-view-model.ts';
import type { TalkEntry } from '../../../engine/desk/worded/talk-model.ts';
import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import { decisionBlocks, lineBlocks, type Manner, noteBlocks, requestBlocks } from '../blocks/thread.ts';
import type { Voice } from '../blocks/voice.ts';

/** So much of what somebody wrote stands in the thread; the rest on the desk page. */
export const LONGEST_LINE = 1800;

/** One thing the thread of a case tells. */
export interface ThreadItem {
  readonly id: string;
  readonly at: Instant;
  readonly exhibits: readonly ExhibitView[];
  blocks(manner: Manner, voice: Voice): KnownBlock[];
}

/** What goes into one message at first, with room for what becomes of it: blocks, and characters with what a block counts as. */
const MOST_BLOCKS = 40;
const HEAVY = 9_000;
const WEIGHT_OF_A_BLOCK = 125;
/** What Slack takes. */
const SLACKS_MOST_BLOCKS = 50;
const HEAVIEST = 12_500;
const LENGTHS = [LONGEST_LINE, 900, 400, 120, 30];

/** What happened in a case, in order. Notes that were written in the thread stand there already. */
export function threadItems(view: CaseView): readonly ThreadItem[] {
  const { talk, notes, requests, decision } = view;
  const told = talk.filter((entry) => isTold(entry, view)).map((entry): ThreadItem => lineItem(entry, view));
  const noted = notes.flatMap((note, index): ThreadItem[] =>
    note.isOutside
      ? []
      : [
          {
            id: `note:${index}`,
            at: note.at,
            exhibits: [],
            blocks: (manner, voice) => noteBlocks(note, manner, voice),
          },
        ],
  );
  const asked = requests.map(
    (request): ThreadItem => ({
      id: `request:${request.id}`,
      at: request.at,
      exhibits: [],
      blocks: (manner, voice) => requestBlocks(request, manner, voice),
    }),
  );
  const decided = decision
    ? [
        {
          id: `decision:${decision.at}`,
          at: decision.at,
          exhibits: [],
          blocks: (manner: Manner, voice: Voice) => decisionBlocks(decision, manner, voice),
        },
      ]
    : [];
  return [...told, ...noted, ...asked, ...decided].sort((one, other) => one.at - other.at);
}

/** What the program says is left out, and presses that the card has made facts of. */
function isTold({ author, pressed, at }: TalkEntry, { handedOverAt }: CaseView): boolean {
  if (author === 'zhaodan') return false;
  return !pressed || (handedOverAt !== null && at > handedOverAt);
}

function lineItem(entry: TalkEntry, view: CaseView): ThreadItem {
  const exhibits = entry.files.flatMap(
    ({ exhibit }) => view.exhibits.find(({ number }) => number === exhibit) ?? [],
  );
  return {
    id: `line:${entry.number}`,
    at: entry.at,
    exhibits,
    blocks: (manner, voice) => lineBlocks(entry, view, manner, voice),
  };
}

/** What comes next, as much as goes into one message. */
export function nextMessage(
  items: readonly ThreadItem[],
  manner: Manner,
  voice: Voice,
): readonly ThreadItem[] {
  const taken: ThreadItem[] = [];
  let [blocks, weight] = [0, 0];
  for (const item of items) {
    const own = item.blocks(manner, voice);
    const [count, heavy] = [blocks + own.length, weight + weightOf(own)];
    if (taken.length > 0 && (count > MOST_BLOCKS || heavy > HEAVY)) break;
    taken.push(item);
    [blocks, weight] = [count, heavy];
  }
  return taken;
}

/** The blocks of one message, with as much of everybody's words as it takes: edits may have made them more. */
export function messageBlocks(
  items: readonly ThreadItem[],
  pictureOf: Manner['pictureOf'],
  voice: Voice,
): readonly KnownBlock[] {
  const rendered = (longest: number) => items.flatMap((item) => item.blocks({ pictureOf, longest }, voice));
  const fitting = LENGTHS.map(rendered).find((blocks) => weightOf(blocks) <= HEAVIEST) ?? rendered(0);
  return fitting.slice(0, SLACKS_MOST_BLOCKS);
}

function weightOf(blocks: readonly KnownBlock[]): number {
  return charactersIn(blocks) + blocks.length * WEIGHT_OF_A_BLOCK;
}

function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + charactersIn(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, each]) =>
      sum + (name === 'text' && typeof each === 'string' ? each.length : charactersIn(each)),
    0,
  );
}
