import type { CheckRecord } from '../../../domain/check.ts';
import type { FactName, NamedValue } from '../../../domain/fact.ts';
import type { FlowEvent, StateOption, WaitingState } from '../../flow/flows.ts';
import { stays } from '../../flow/nodes.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { isOfArchive } from '../archive/kept-orders.ts';
import { concludeAnew } from '../dossier.ts';
import { noteLack } from '../facts/note-lack.ts';
import { fileFacts } from '../facts/state-facts.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { explained, howToFind } from '../reply/how-to-find.ts';
import {
  addToLog,
  CUSTOMER,
  changeCase,
  changeConversation,
  currentCase,
  record,
  type Work,
} from '../work.ts';
import { chooseAnywhere } from './anywhere.ts';
import { isUnseen } from './unseen.ts';

/** A press. Only the newest prompt's buttons are alive; whatever else is pressed is answered with the state as it is. */
export function takePress(
  work: Work,
  { prompt, option }: { readonly prompt: string; readonly option: string },
  tools: Tools,
  known: Foreknowledge,
): void {
  const alive = work.conversation.prompt;
  const button = alive?.id === prompt ? alive.buttons.find((each) => each.option === option) : undefined;
  if (button) {
    const aside = isOfArchive(option) ? { aside: true as const } : {};
    addToLog(work, { author: 'customer', text: button.label, pressed: true, ...aside });
    return choose(work, option, tools, known);
  }
  const { answered } = work.conversation;
  if (answered?.prompt === prompt && answered.option === option) return;
  changeConversation(work, { confirming: null });
  work.reply.says.push({ key: 'stale-press' });
  work.reply.ask = true;
}

/** A choice, pressed or typed: one that is possible anywhere, or one of the state's own. */
export function choose(work: Work, option: string, tools: Tools, known: Foreknowledge): void {
  const { prompt, place, correcting } = work.conversation;
  const state = tools.flows.state(place.state);
  const chosen = state.options.find(({ id }) => id === option);
  if (chosen && isUnseen(work, chosen)) {
    work.reply.ask = true;
    return;
  }
  changeConversation(work, { confirming: null });
  if (correcting) changeConversation(work, { correcting: null });
  if (prompt)
    changeConversation(work, { prompt: null, answered: { prompt: prompt.id, option }, misunderstood: 0 });
  if (!isOfArchive(option)) changeConversation(work, { archiving: null });
  if (chooseAnywhere(work, option, tools, known)) return;
  if (!chosen) {
    work.reply.ask = true;
    return;
  }
  if (stays(chosen)) {
    work.reply.says.push(
      chosen.stay === undefined ? howToFind(work, state, tools) : explained(work, chosen.stay, tools),
    );
    work.reply.ask = true;
  }
  stateWhatItSays(work, state, chosen, tools);
  if (!stays(chosen)) {
    const event: FlowEvent = { type: 'choose', option };
    advance(work, event, tools, known);
    work.reply.ask = true;
  }
}

/** The facts a question asks for. */
function factsOf({ evidence, fact }: WaitingState, { plan }: Tools): readonly FactName[] {
  if (evidence !== undefined) return plan.rules[evidence].facts;
  return fact === undefined ? [] : [fact];
}

/** Files the facts, the check's result or the lack that a choice states. */
function stateWhatItSays(work: Work, state: WaitingState, chosen: StateOption, tools: Tools): void {
  const source = { kind: 'button', id: `${state.path}#${chosen.id}` } as const;
  const stated = Object.entries(chosen.facts ?? {}).map(([name, value]) => ({ name, value }) as NamedValue);
  fileFacts(work, stated, source, true);
  if (chosen.result !== undefined && state.check !== undefined && currentCase(work)) {
    const done: CheckRecord = { check: state.check, result: chosen.result, by: 'customer', at: work.now };
    changeCase(work, { checks: [...(work.case?.checks ?? []), done] });
    record(work, 'check_done', CUSTOMER, { check: done.check, result: done.result });
    concludeAnew(work);
  }
  if (chosen.lack !== undefined) noteLack(work, factsOf(state, tools), chosen.lack);
}
