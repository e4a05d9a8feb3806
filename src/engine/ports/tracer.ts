import type { Channel } from '../inbound.ts';
import type { Unavailable } from './order-book.ts';
import type { PictureOutcome } from './picture-reader.ts';
import type { Delivery } from './sender.ts';
import type { TurnOutcome } from './turn-store.ts';

/** What is timed. `turn` holds `load`, `decide` and `commit`; `receive` holds what is answered at once. */
export type Step =
  | 'receive'
  | 'store'
  | 'turn'
  | 'load'
  | 'decide'
  | 'commit'
  | 'send'
  | 'clock'
  | 'view'
  | 'mail'
  | 'read_picture'
  | 'look_up';

type Outcome =
  /** Of an event: answered as it came in, waiting in its lane, or known already. */
  | 'answered'
  | 'waits'
  | TurnOutcome
  | Delivery['kind']
  | PictureOutcome<{ kind: 'read' }>['kind']
  | 'records'
  | Unavailable;

/** Closed words and counts: nothing that anybody wrote, and no name of a person or a conversation. */
export interface Marks {
  readonly channel?: Channel;
  /** Of what came in, or the name of a clock without its case. */
  readonly kind?: string;
  readonly outcome?: Outcome;
  /** Which try it is, from 1. */
  readonly attempt?: number;
  /** How many events a turn answers, or records a look found. */
  readonly count?: number;
}

/** Says more of a step that is under way. */
export type Mark = (more: Marks) => void;

/** Times what the engine does, for whoever operates it. What a step rejects with is noted by its class and passed on. */
export interface Tracer {
  /** A step of the one that is under way here, or the first of a trace. */
  step<T>(step: Step, marks: Marks, work: (mark: Mark) => Promise<T>): Promise<T>;
  /** A step that follows from nothing that is under way here, but from the one that promised it, where that is known. */
  apart<T>(step: Step, marks: Marks, work: (mark: Mark) => Promise<T>, promised?: string): Promise<T>;
  /** What is done later under this name follows from the step that is under way here. */
  promise(name: string): void;
}

const unheard: Mark = () => undefined;

/** Of a program whose traces nobody collects. */
export const noTracer: Tracer = {
  step: (_step, _marks, work) => work(unheard),
  apart: (_step, _marks, work) => work(unheard),
  promise: () => undefined,
};
