import { type EvidenceItem, lackReasons } from '../../domain/evidence.ts';
import type { StateOption } from './flows.ts';
import { EVIDENCE_OPTION } from './own-choices.ts';
import type { AskState, DecideState, FlowFile } from './schema.ts';

interface Node {
  /** Dotted: `paid_no_order.numbers`. */
  readonly path: string;
  readonly file: FlowFile;
}
/** A question with everything that comes with it: targets as paths, and the options evidence brings along. */
export interface AskNode extends Node {
  readonly kind: 'ask';
  readonly state: AskState;
  readonly options: readonly StateOption[];
  /** The question this one asks the lack of. */
  readonly lackOf: string | null;
}
interface DecideNode extends Node {
  readonly kind: 'decide';
  readonly state: DecideState;
}
export type FlowNode = AskNode | DecideNode;

function isDecide(state: AskState | DecideState): state is DecideState {
  return 'decide' in state;
}

/** Whether an option keeps the question: it only says something, like where to find what is asked for. */
export function stays(option: StateOption): boolean {
  return option.stay !== undefined || option.id === EVIDENCE_OPTION.how;
}

/** Where a target written in a file leads: a state of this flow, another flow's start, or a state of another flow. */
export function pathOf(target: string, from: FlowFile, files: readonly FlowFile[]): string | null {
  const [first = '', second] = target.split('.');
  if (second === undefined && first in from.states) return `${from.flow}.${first}`;
  const flow = files.find((file) => file.flow === first);
  if (flow === undefined) return null;
  const name = second ?? flow.start;
  return name in flow.states ? `${flow.flow}.${name}` : null;
}

/** Name of the generated question why a piece of evidence cannot be had. */
function lackName(name: string): string {
  return `${name}_lack`;
}

/** Every state of every file, with the generated ones; targets stay as written. */
export function nodesOf(files: readonly FlowFile[]): FlowNode[] {
  return files.flatMap((file) =>
    Object.entries(file.states).flatMap(([name, state]): FlowNode[] => {
      const path = `${file.flow}.${name}`;
      if (isDecide(state)) return [{ kind: 'decide', path, file, state }];
      const written = Object.entries(state.options ?? {}).map(([id, option]) => ({ ...option, id }));
      if (state.evidence === undefined) {
        return [{ kind: 'ask', path, file, state, options: written, lackOf: null }];
      }
      const extra: StateOption[] = [
        { id: EVIDENCE_OPTION.how, label: 'option-how', means: 'how' },
        { id: EVIDENCE_OPTION.lack, label: 'option-lack', means: 'lack', to: lackName(name) },
      ];
      return [
        { kind: 'ask', path, file, state, options: [...written, ...extra], lackOf: null },
        lackNode(file, name, state, state.evidence),
      ];
    }),
  );
}

function lackNode(file: FlowFile, name: string, asked: AskState, evidence: EvidenceItem): AskNode {
  const reasons: StateOption[] = lackReasons(evidence).map((lack) => ({
    id: lack,
    lack,
    label: `lack-reason-${lack.replaceAll('_', '-')}`,
    ...(lack === 'other' ? {} : { means: lack }),
  }));
  const state: AskState = {
    ask: `lack-${evidence.replaceAll('_', '-')}`,
    again: 'lack-again',
    evidence,
    ...(asked.skip === undefined ? {} : { skip: asked.skip }),
    ...(asked.to === undefined ? {} : { to: asked.to }),
  };
  return {
    kind: 'ask',
    path: `${file.flow}.${lackName(name)}`,
    file,
    state,
    options: [...reasons, { id: EVIDENCE_OPTION.back, label: 'option-back', means: 'look_again', to: name }],
    lackOf: `${file.flow}.${name}`,
  };
}
