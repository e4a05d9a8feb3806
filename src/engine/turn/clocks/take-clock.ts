import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { arriveNowhere } from '../payments/switching.ts';
import { offerNext } from '../payments/waiting-payments.ts';
import { givePacket } from '../routes/give-packet.ts';
import { currentCase, type Work } from '../work.ts';
import { ABANDONED_AFTER, abandon } from './absence.ts';
import { caseOfClock, setClock, takeOff, talkClockOf } from './clocks.ts';
import { ringForCase } from './ring.ts';

/** A clock rang: one of a case, one of the conversation, or one that a flow waits for. */
export function takeClock(work: Work, stored: string, tools: Tools, knowledge: Foreknowledge): void {
  takeOff(work, stored);
  const ofCase = caseOfClock(stored);
  if (ofCase) return ringForCase(work, stored, ofCase.clock, tools, knowledge);
  const clock = talkClockOf(stored);
  switch (clock) {
    case 'arrive':
      return arriveNowhere(work);
    case 'receipt':
      if (knowledge.receipt) work.reply.says.push({ key: 'receipt', args: { receipt: knowledge.receipt } });
      return;
    case 'next':
      return offerNext(work);
    case 'packet':
      return givePacket(work, tools, knowledge);
    case 'abandon':
      return abandon(work);
    case 'silence':
      return rest(work);
    case 'recheck':
    case 'escalation':
      return advance(work, { type: 'clock', name: clock }, tools, knowledge);
    // A turn that comes for this has opened the case before it took anything.
    case 'open':
    case null:
      return;
  }
}

/** The last kind word to somebody who says no more; a month later the story counts as closed. */
function rest(work: Work): void {
  if ((currentCase(work)?.stage ?? 'collecting') !== 'collecting') return;
  setClock(work, 'abandon', work.now + ABANDONED_AFTER);
  work.reply.says.push({ key: 'silence-rest' });
}
