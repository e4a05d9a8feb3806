import { findReference } from '../../domain/reference.ts';
import { isOwn, type OwnChoice, ownChoice } from '../flow/own-choices.ts';
import type { Forgotten } from '../ports/retention-store.ts';
import type { LoadedLane } from '../ports/turn-store.ts';
import type { Tools } from '../tools.ts';
import { typedConfirmation } from './choices/typed-choice.ts';
import { textOf } from './hear.ts';
import type { LaneEvent } from './lane-event.ts';
import { broughtCode } from './typed-command.ts';

/** Characters, and messages, that one turn takes; what waits beside them is the next turn's, after those of others. */
const MOST_READ = 50_000;
const MOST_TAKEN = 50;

/**
 * As many of the waiting events as may be one turn. An answer to a confirmation, a correction of a line, and whatever
 * leads to another case or conversation is a turn of its own: it may only be judged by what the customer had before their eyes, and a turn writes one case.
 * What was deleted is told before anything else.
 */
export function nextBatch(loaded: LoadedLane, events: readonly LaneEvent[]): readonly LaneEvent[] {
  const gone = events.find((each) => forgottenIn([each]) !== null);
  if (gone) return [gone];
  const conversation = loaded.conversation?.value;
  if (conversation && (conversation.confirming !== null || conversation.arriving)) return events.slice(0, 1);
  const apart = events.findIndex(standsApart);
  const most = readable(events);
  return events.slice(0, apart < 0 ? most : Math.min(most, Math.max(apart, 1)));
}

/** How many of the events may be taken in one turn: one at least, however long it is. */
function readable(events: readonly LaneEvent[]): number {
  let length = 0;
  const tooMany = events.findIndex((each) => {
    length += each.kind === 'inbound' ? (textOf(each.event.content)?.length ?? 0) : 0;
    return length > MOST_READ;
  });
  return Math.min(MOST_TAKEN, tooMany < 0 ? events.length : Math.max(tooMany, 1));
}

/** A line that is edited or taken back must be in the log by then. */
function standsApart(each: LaneEvent): boolean {
  if (leavesTheCase(each)) return true;
  if (each.kind !== 'inbound') return false;
  return ['edit', 'withdrawal'].includes(each.event.content.kind) || broughtCode(each.event) !== null;
}

/** Choices after which another case is talked about. */
const LEAVING: readonly OwnChoice[] = ['to', 'join'];

function leavesTheCase(each: LaneEvent): boolean {
  if (each.kind !== 'inbound') return false;
  const { content } = each.event;
  if (content.kind === 'press') return LEAVING.some((each) => ownChoice(content.option)?.choice === each);
  return content.kind === 'text' && findReference(content.text) !== null;
}

/** What was deleted and is still to be told of. */
export function forgottenIn([first]: readonly LaneEvent[]): Forgotten | null {
  return first?.kind === 'inbound' && first.event.content.kind === 'forgotten' ? first.event.content : null;
}

/** Whether the customer has just confirmed that their data be deleted. */
export function confirmsDeletion(
  loaded: LoadedLane,
  [first]: readonly LaneEvent[],
  { texts }: Tools,
): boolean {
  const conversation = loaded.conversation?.value;
  if (conversation?.confirming !== 'delete' || first?.kind !== 'inbound') return false;
  const { content } = first.event;
  if (content.kind === 'press')
    return isOwn(content.option, 'delete_yes') && content.prompt === conversation.prompt?.id;
  return content.kind === 'text' && typedConfirmation(content.text, conversation, texts) === 'delete_yes';
}
