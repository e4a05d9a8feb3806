import { DAY } from '../../../domain/instant.ts';
import type { Tools } from '../../tools.ts';
import { setClock } from '../clocks/clocks.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { callHuman } from '../wishes/call-human.ts';
import { changeConversation, currentCase, type Work } from '../work.ts';
import { offerHuman } from './feelings.ts';
import { rememberWarning } from './warnings.ts';

/** A receipt for the appeal is nothing to be handed to somebody in the same breath. */
const RECEIPT_WAITS = DAY;

/**
 * Somebody said that they do not want to live. The order can wait: nothing is filed and nothing asked, where help is to be
 * had is said each time, and a human is called, who is told why. Nobody sees anything before consent, so there one is offered.
 */
export function standBy(work: Work, tools: Tools, known: Foreknowledge): void {
  changeConversation(work, { confirming: null });
  rememberWarning(work, 'distress', tools);
  work.reply.says.push({ key: 'warning-distress' });
  const stage = currentCase(work)?.stage;
  if (work.conversation.consentAt === null) offerHuman(work);
  else if (stage !== 'decided' && stage !== 'closed') {
    callHuman(work, tools, known);
    if (stage === 'collecting') {
      work.reply.says.push({ key: 'distress-human-called' });
      setClock(work, 'receipt', work.now + RECEIPT_WAITS);
    }
  }
  work.reply.ask = false;
}
