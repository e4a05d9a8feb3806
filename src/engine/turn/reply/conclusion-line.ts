import type { LossReason } from '../../../domain/case.ts';
import type { WaitingState } from '../../flow/flows.ts';
import { FLOW } from '../../flow/places.ts';
import type { Phrase } from '../../ports/texts.ts';
import { dashed } from '../facts/state-facts.ts';
import { currentCase, type Work } from '../work.ts';

/** Flows in which it is still open what the loss is. */
const UNDECIDED: ReadonlySet<string> = new Set(['', FLOW.first, FLOW.sorting]);
/** What the customer knows from their own eyes; a loss that the shop's books settle is told with what they say. */
const SEEN: ReadonlySet<LossReason> = new Set([
  'order_absent',
  'order_unpaid',
  'order_gone',
  'order_changed',
  'order_without_goods',
  'page_stuck',
  'order_whole',
]);

/** Why it is thought to be this loss, once: when the questions about it are over, or when it became another one. */
export function whyLine(work: Work, from: string, state: WaitingState): Phrase[] {
  const theCase = currentCase(work);
  if (theCase?.stage !== 'collecting' || theCase.lossType === null || UNDECIDED.has(state.flow)) return [];
  const [flow = ''] = from.split('.');
  const isNew = UNDECIDED.has(flow) || work.stored?.lossType !== theCase.lossType;
  const { because, lossType } = theCase;
  if (!isNew || !because.some((reason) => SEEN.has(reason))) return [];
  const reasons = because.filter((reason) => reason === 'wallet_charged' || SEEN.has(reason));
  return [
    {
      key: 'concluded',
      args: {
        reasons: reasons.map((reason) => ({ key: `because-${dashed(reason)}` })),
        loss: { key: `loss-${dashed(lossType)}` },
      },
    },
  ];
}
