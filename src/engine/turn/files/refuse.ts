import { channelOf, type InboundContent, type InboundEvent, type Unsupported } from '../../inbound.ts';
import type { Tools } from '../../tools.ts';
import { continueWords } from '../commands.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { changeConversation, type Work } from '../work.ts';

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

interface Refused {
  readonly what: Unsupported;
  /** Where it did not come alone. */
  readonly name: string | null;
}

/** What of it cannot be taken. */
export function refusedIn(content: InboundContent): readonly Refused[] {
  if (content.kind === 'unsupported') return [{ what: content.what, name: null }];
  if (content.kind !== 'files') return [];
  const { files, refused = [] } = content;
  const isAlone = files.length + refused.length === 1;
  return refused.map(({ name, what }) => ({ what, name: isAlone ? null : name }));
}

/** Says what cannot be taken, and where a file that is too big for the channel can be. */
export function refuse(
  work: Work,
  { lane, from = lane, content }: InboundEvent,
  tools: Tools,
  { continueCode }: Pick<Foreknowledge, 'continueCode'>,
): void {
  const refused = refusedIn(content);
  if (refused.length === 0) return;
  const { reply } = work;
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
