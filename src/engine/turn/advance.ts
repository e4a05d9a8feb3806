import type { FlowEvent, Step } from '../flow/flows.ts';
import type { Tools } from '../tools.ts';
import { CUSTOMERS_ACTS, perform } from './acts.ts';
import { briefOf } from './dossier.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { changeConversation, type Work } from './work.ts';

/** How far `/back` goes. */
const LONGEST_TRAIL = 20;
/** Acts can settle what the next state asks for; a flow that never comes to rest is a bug. */
const MOST_STEPS = 12;

/** Tells the machine what happened, performs the acts it answers with, and lets it come to rest. */
export function advance(work: Work, event: FlowEvent, tools: Tools, known: Foreknowledge): void {
  for (let told: FlowEvent = event, steps = 0; ; told = { type: 'told' }, steps += 1) {
    if (steps > MOST_STEPS)
      throw new Error(`the flow does not come to rest at ${work.conversation.place.state}`);
    const from = work.conversation.place.state;
    const step = tools.flows.step(from, told, briefOf(work, tools));
    settleIn(work, step, tools, known, moverOf(event));
    if (step.state === from && step.acts.length === 0) return;
  }
}

/** Who moved things: nothing that takes a customer's word happens because a clock ran out. */
type Mover = 'program' | 'customer' | 'agent';

function moverOf({ type }: FlowEvent): Mover {
  if (type === 'clock') return 'program';
  return type === 'decided' || type === 'reopened' ? 'agent' : 'customer';
}

/** Takes a step's state as the conversation's place and performs what goes with it. */
export function settleIn(
  work: Work,
  { state, acts }: Step,
  tools: Tools,
  known: Foreknowledge,
  by: Mover = 'program',
): void {
  const { place, trail } = work.conversation;
  for (const act of acts) {
    if (by !== 'customer' && CUSTOMERS_ACTS.includes(act))
      throw new Error(`${act} takes more than the word of the ${by}`);
    perform(work, act, known, tools);
  }
  if (state === place.state) return;
  const { flow, flowVersion } = tools.flows.state(state);
  changeConversation(work, {
    place: { version: `${flow}@${flowVersion}`, state },
    trail: place.state === '' ? trail : [...trail, place.state].slice(-LONGEST_TRAIL),
  });
  work.reply.ask = true;
}
