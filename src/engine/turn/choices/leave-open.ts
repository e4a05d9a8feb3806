import type { LackReason } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import { isSide } from '../disputes/disputes.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { optionsOf } from '../reply/put-question.ts';
import { changeConversation, currentCase, type Work } from '../work.ts';
import { choose } from './take-press.ts';

/** Whoever has no reason to give for what they cannot get has said enough, too. */
const NO_REASON: LackReason = 'other';

/** Who said so many things in a row from which nothing could be taken does not answer the question when it is put once more, either. */
const PATIENCE = 3;
/** Who brings something new each time is on the way, and still has not answered after so many. */
const MORE_PATIENCE = 5;

/**
 * A question that may stay open is left open instead of being put for ever; what comes later can still answer it.
 * `asked`: where the turn began.
 */
export function leaveOpen(work: Work, asked: string, tools: Tools, known: Foreknowledge): void {
  const { place, unanswered = 0 } = work.conversation;
  const collecting = currentCase(work)?.stage === 'collecting';
  const pending = tools.flows.state(place.state);
  const unsure = optionsOf(work, pending, tools).find(({ id, means }) =>
    pending.lackOf === null ? means === 'unsure' : id === NO_REASON,
  );
  if (place.state !== asked || !collecting || unsure === undefined) {
    if (unanswered > 0) changeConversation(work, { unanswered: 0 });
    return;
  }
  // Which of two versions is right was asked in its place.
  const shown = [...(work.conversation.prompt?.buttons ?? []), ...work.reply.extra];
  const keptBack = shown.some(({ option }) => isSide(option));
  if (!work.reply.besides || keptBack) return;
  changeConversation(work, { unanswered: unanswered + 1 });
  if (unanswered + 1 < (work.reply.understood.length > 0 ? MORE_PATIENCE : PATIENCE)) return;
  changeConversation(work, { unanswered: 0 });
  work.reply.says.push({ key: 'left-open' });
  choose(work, unsure.id, tools, known);
}
