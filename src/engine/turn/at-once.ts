import type { Locale } from '../../domain/locale.ts';
import type { InboundEvent } from '../inbound.ts';
import type { LoadedLane, Turn } from '../ports/turn-store.ts';
import type { Tools } from '../tools.ts';
import { reachDesk } from './at-desk/reach-desk.ts';
import { confirmsDeletion } from './batches.ts';
import { decide } from './decide.ts';
import type { LaneEvent } from './lane-event.ts';
import { wantsLook } from './looks/look-wish.ts';
import { prepare, type Sources } from './prepare.ts';
import { LONG_TEXT } from './read-text.ts';
import { startedWith, typedCommand } from './typed-command.ts';
import { isWhole } from './whole.ts';

export interface AtOnceParts {
  readonly sources: Sources;
  readonly tools: Tools;
  readonly defaultLocale: Locale;
}

/** Commands whose answer takes longer than whoever brings a message should wait. */
const SLOW: readonly (string | null)[] = ['mydata', 'continue'];

/**
 * The turn that answers an event as it comes in, or `null` where it has to wait: for what is before it, for a file, for
 * more words of the same story.
 */
export async function turnAtOnce(came: InboundEvent, parts: AtOnceParts): Promise<Turn | null> {
  const { sources, tools, defaultLocale } = parts;
  if (takesTime(came, tools)) return null;
  const { lane, waits, ...talk } = await sources.store.loadFrom(came.lane);
  if (waits) return null;
  const loaded = { ...talk, waiting: [] };
  const event = lane === came.lane ? came : { ...came, lane, from: came.lane };
  const events: readonly LaneEvent[] = [{ kind: 'inbound', event }];
  if (isOnItsWay(loaded) || confirmsDeletion(loaded, events, tools)) return null;
  const knowledge = {
    ...(await prepare(lane, loaded, events, sources, tools)),
    continuing: null,
    look: null,
  };
  const turn = decide(lane, sources.clock.now(), loaded, events, defaultLocale, tools, knowledge);
  if (needsMore(turn, sources)) return null;
  const answers = came.content.kind !== 'text' || isCommand(came) || isWhole(loaded, turn, tools);
  return answers ? reachDesk(turn, loaded, sources.store) : null;
}

function takesTime(event: InboundEvent, { texts }: Tools): boolean {
  const { content } = event;
  if (content.kind === 'hello' || content.kind === 'press') return false;
  if (content.kind !== 'text' || content.text.length > LONG_TEXT) return true;
  return startedWith(content.text) !== null || SLOW.includes(typedCommand(content.text, texts));
}

/** The order book is asked first, and files of a kept order go after it. */
function needsMore({ conversation, case: theCase, archive }: Turn, { book }: Sources): boolean {
  const asks = book !== null && theCase !== null && wantsLook(conversation.value, theCase.value);
  return asks || archive.some((change) => 'drop' in change);
}

/** On the way to another case a turn may not know yet which one it writes. */
function isOnItsWay({ conversation }: LoadedLane): boolean {
  return conversation?.value.arriving != null;
}

/** A command is all there is to say. */
export function isCommand({ content }: InboundEvent): boolean {
  return content.kind === 'text' && content.text.startsWith('/');
}
