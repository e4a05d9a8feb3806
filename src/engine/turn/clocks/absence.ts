import { DAY, HOUR } from '../../../domain/instant.ts';
import { isOver } from '../../flow/places.ts';
import {
  CUSTOMER,
  changeCase,
  changeConversation,
  currentCase,
  isCollecting,
  PROGRAM,
  record,
  type Work,
} from '../work.ts';
import { setClock } from './clocks.ts';

/** Silence after the last kind word. Then the story counts as closed, so that its retention has a beginning. */
export const ABANDONED_AFTER = 30 * DAY;

/** Closes a case that was never handed over and that nobody has spoken of for a month. Says nothing. */
export function abandon(work: Work): void {
  if (currentCase(work)?.stage !== 'collecting') return;
  changeCase(work, { stage: 'closed', closedAt: work.now });
  record(work, 'case_closed', PROGRAM, { unfinished: true });
}

/** The customer came back: an abandoned story goes on at the question where it stopped. */
export function takeUpAgain(work: Work): void {
  setClock(work, 'abandon', null);
  const current = currentCase(work);
  if (current?.stage !== 'closed' || current.handedOverAt !== null || current.arrived !== null) return;
  if (isOver(work.conversation.place.state)) return;
  changeCase(work, { stage: 'collecting', closedAt: null });
  record(work, 'case_reopened', CUSTOMER);
}

/** After so long the customer may not remember where they were. */
const LONG_AGO = 12 * HOUR;

/** Says once that everything is still there, and puts the pending question in full. */
export function greetAgain(work: Work): void {
  const { heardAt } = work.conversation;
  changeConversation(work, { heardAt: work.now });
  if (heardAt === null || work.now - heardAt < LONG_AGO || !isCollecting(work)) return;
  work.reply.says.push({ key: 'still-here' });
  work.reply.whole = true;
}
