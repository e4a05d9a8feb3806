import {
  channelOf,
  type Denial,
  type InboundContent,
  type InboundEvent,
  type RefusedFile,
  type Unsupported,
} from '../../inbound.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { continueWords } from '../commands.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { changeConversation, type Reply, type Work } from '../work.ts';

/** What came and cannot be taken, in words. */
const WORDS: Readonly<Record<Unsupported, string>> = {
  voice: 'voice-received',
  sticker: 'sticker-received',
  animation: 'sticker-received',
  video: 'video-received',
  contact: 'contact-received',
  location: 'location-received',
  too_big: 'too-big-file',
  bad_file: 'bad-file',
  file_gone: 'file-gone',
  unknown: 'unknown-received',
};

/** Why there was no place for it. */
const NO_PLACE: Readonly<Record<Denial, string>> = {
  storage_full: 'no-room-for-files',
  conversation_full: 'conversation-full',
  consent_first: 'consent-before-more-files',
};

/** So many of the files there is no place for are named; of the others it is said how many. */
const MOST_NAMED = 5;

interface Refused {
  readonly what: Unsupported;
  /** Where it did not come alone. */
  readonly name: string | null;
}

/** What of it cannot be taken, whatever place there is. */
export function refusedIn(content: InboundContent): readonly Refused[] {
  if (content.kind === 'unsupported') return [{ what: content.what, name: null }];
  if (content.kind !== 'files') return [];
  const { files, refused = [] } = content;
  const isAlone = files.length + refused.length === 1;
  return refused.flatMap(({ name, what }) => (isDenial(what) ? [] : [{ what, name: isAlone ? null : name }]));
}

/** What there was no place for. */
function withoutPlace(content: InboundContent): Reply['noPlace'] {
  if (content.kind !== 'files') return [];
  return (content.refused ?? []).flatMap(({ name, what }) => (isDenial(what) ? [{ name, why: what }] : []));
}

/** Told once for each reason, however many files it is about. */
export function noPlaceLines({ reply: { noPlace } }: Work): Phrase[] {
  return [...Map.groupBy(noPlace, ({ why }) => why)].map(([why, files]) => {
    const named = files.slice(0, MOST_NAMED).map(({ name }) => ({ key: 'verbatim', args: { words: name } }));
    const others = { key: 'files-and-others', args: { count: String(files.length - MOST_NAMED) } };
    const names = files.length > MOST_NAMED ? [...named, others] : named;
    return { key: 'files-not-kept', args: { names, why: { key: NO_PLACE[why] } } };
  });
}

function isDenial(what: RefusedFile['what']): what is Denial {
  return what in NO_PLACE;
}

/** Says what cannot be taken, and where a file that is too big for the channel can be. */
export function refuse(
  work: Work,
  { lane, from = lane, content }: InboundEvent,
  tools: Tools,
  { continueCode }: Pick<Foreknowledge, 'continueCode'>,
): void {
  const refused = refusedIn(content);
  const { reply } = work;
  const before = reply.noPlace.length;
  reply.noPlace.push(...withoutPlace(content));
  if (refused.length === 0 && reply.noPlace.length === before) return;
  changeConversation(work, { confirming: null });
  for (const { what, name } of refused) {
    const why = { key: WORDS[what] };
    reply.says.push(name === null ? why : { key: 'one-file-refused', args: { name, why } });
  }
  if (refused.some(({ what }) => what === 'too_big') && channelOf(from) !== 'web' && tools.chatPage !== null)
    reply.says.push(continueWords(from, continueCode, tools));
  reply.ask = true;
  // It is news, and no more of an album that was told of.
  reply.into = null;
}
