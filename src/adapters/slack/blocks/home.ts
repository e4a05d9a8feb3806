import type { HomeView, KnownBlock } from '@slack/types';
import type { QueueView, RowView } from '../../../engine/desk/worded/view-model.ts';
import { CASE_ACTIONS } from './card-buttons.ts';
import { clockWords } from './clock.ts';
import { plainLine } from './plain.ts';
import type { Voice } from './voice.ts';

export const HOME_ACTIONS = { desk: 'home.desk', link: 'home.link', card: 'home.card' } as const;

const MOST_ROWS = 15;
/** Where the card of a case is, `null` where there is none (yet). */
export type CardAddress = (reference: string) => string | null;

/** The queue as one agent sees it. */
export function homeOf(queue: QueueView, linked: boolean, cardOf: CardAddress, voice: Voice): HomeView {
  return {
    type: 'home',
    callback_id: 'queue',
    blocks: [
      { type: 'header', text: plainLine(voice.say('home-title'), 150) },
      {
        type: 'actions',
        elements: [
          button(HOME_ACTIONS.desk, voice.say('home-desk')),
          ...(linked ? [] : [button(HOME_ACTIONS.link, voice.say('home-link'))]),
        ],
      },
      ...queueBlocks(queue, cardOf, voice),
    ],
  };
}

/** The lists an agent works from, and what nobody could handle. */
export function queueBlocks(queue: QueueView, cardOf: CardAddress, voice: Voice): KnownBlock[] {
  const { counts, setAside, now } = queue;
  const isLate = ({ dueAt }: RowView) => dueAt !== null && dueAt <= now;
  const lists = (['overdue', 'unclaimed', 'mine', 'waiting'] as const).map((name) => {
    const rows = name === 'overdue' ? queue[name] : queue[name].filter((row) => !isLate(row));
    return { name, rows, count: counts[name] - (queue[name].length - rows.length) };
  });
  const aside: KnownBlock[] =
    setAside.count === 0 ? [] : [context(voice.say('set-aside', { count: String(setAside.count) }))];
  const blocks = lists.flatMap((list) => listBlocks(list, cardOf, voice));
  return [...aside, ...(blocks.length > 0 ? blocks : [context(voice.say('queue-empty'))])];
}

interface List {
  readonly name: string;
  readonly rows: readonly RowView[];
  /** Of the whole list. */
  readonly count: number;
}

function listBlocks({ name, rows, count }: List, cardOf: CardAddress, voice: Voice): KnownBlock[] {
  if (rows.length === 0) return [];
  const more = count - Math.min(rows.length, MOST_ROWS);
  const title = voice.say(`list-${name}`, { count: String(count) });
  return [
    { type: 'header', text: plainLine(title, 150) },
    ...rows.slice(0, MOST_ROWS).map((row) => rowBlock(row, cardOf(row.reference), voice)),
    ...(more > 0 ? [context(voice.say('list-more', { count: String(more) }))] : []),
  ];
}

function rowBlock(row: RowView, card: string | null, voice: Voice): KnownBlock {
  const { reference, loss, amount, paymentChannel, product, got, of, owner, nudged, since } = row;
  const { say, time } = voice;
  const what = [amount, paymentChannel, product].filter(Boolean).join(' ');
  const waits = clockWords(row, voice) ?? say('since', { time: time(since) });
  const words = [
    `${reference} · ${loss}${what === '' ? '' : ` · ${what}`}`,
    [
      say('meter', { got: String(got), of: String(of) }),
      waits,
      ...(owner ? [owner.name] : []),
      ...(nudged ? [say('nudged')] : []),
    ].join(' · '),
  ];
  const open = { ...button(HOME_ACTIONS.card, say('open-card')), ...(card !== null && { url: card }) };
  const claim = { ...button(CASE_ACTIONS.claim, say('button-claim')), value: reference };
  const accessory = owner === null ? claim : card === null ? null : open;
  return {
    type: 'section',
    text: {
      ...plainLine(words[0] ?? '', 400),
      text: words.map((line) => plainLine(line, 400).text).join('\n'),
    },
    ...(accessory && { accessory }),
  };
}

function button(action_id: string, text: string) {
  return { type: 'button' as const, action_id, text: plainLine(text, 75) };
}

function context(words: string): KnownBlock {
  return { type: 'context', elements: [plainLine(words, 300)] };
}

/** What somebody sees who is not of the desk: a customer, who talks in the other tab. */
export function homeOfCustomer(voice: Voice): HomeView {
  return {
    type: 'home',
    callback_id: 'customer',
    blocks: [{ type: 'section', text: plainLine(voice.say('home-customer'), 500) }],
  };
}
