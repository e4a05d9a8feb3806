import type { Brief } from './brief.ts';
import type { Act, AskState, ClockName, Option } from './schema.ts';

/** What the machine is told. `told`: facts were filed, look again. */
export type FlowEvent =
  | { readonly type: 'told' }
  | { readonly type: 'choose'; readonly option: string }
  | { readonly type: 'clock'; readonly name: ClockName }
  | { readonly type: 'decided' }
  | { readonly type: 'reopened' }
  /** The customer asks for a human. Leads to the handover wherever there is consent. */
  | { readonly type: 'human' }
  /** The customer wants to start another case. */
  | { readonly type: 'anew' };

/** An option as the engine uses it: those written in the file, and those that come with evidence. */
export interface StateOption extends Option {
  readonly id: string;
}

export interface WaitingState {
  /** Dotted: `paid_no_order.numbers`. */
  readonly path: string;
  readonly flow: string;
  readonly flowVersion: number;
  readonly ask: string;
  /** The words where the question is put again; those of `ask` where there are no shorter ones. */
  readonly again: string;
  readonly check: AskState['check'] | undefined;
  readonly evidence: AskState['evidence'] | undefined;
  readonly fact: AskState['fact'] | undefined;
  readonly offers: AskState['offers'] | undefined;
  readonly options: readonly StateOption[];
  readonly silenceHours: number;
  /** The state of the same evidence that asks why it cannot be had, where this is one. */
  readonly lackOf: string | null;
}

export interface Step {
  readonly state: string;
  readonly acts: readonly Act[];
}

export interface Resumed extends Step {
  /** Still the question that was put, by whatever name; else an answer to that one says nothing here. */
  readonly sameQuestion: boolean;
}

/** All flow files, checked and compiled into one statechart. */
export interface Flows {
  /** First waiting state of a new conversation, with what is said on the way. */
  begin(brief: Brief): Step;
  /** Pure: `(state, event) → (state, acts)`. A decision state is never returned. */
  step(state: string, event: FlowEvent, brief: Brief): Step;
  state(path: string): WaitingState;
  /** The texts that say which part of the talk a question belongs to, and what it is about; `null` for a path nobody knows. */
  about(path: string): { readonly part: string; readonly what: string | null } | null;
  readonly questions: readonly WaitingState[];
  /** The state an old path stands for now; a path nobody knows leads to the first question that is still open. */
  resume(path: string, brief: Brief): Resumed;
}
