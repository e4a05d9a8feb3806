import type { Actor } from '../../domain/audit.ts';
import type { Case } from '../../domain/case.ts';
import type { Agent } from '../ports/pass-store.ts';
import type { Tools } from '../tools.ts';
import type { Work } from '../turn/work.ts';
import type { CommandOf, DeskCommandKind, DeskRefusal } from './command.ts';
import type { DeskKnowledge } from './knowledge.ts';

/** One command on its way: the case as it stands, who does it, and what it is done with. */
export interface DeskAct {
  readonly work: Work;
  /** The case before the command. */
  readonly theCase: Case;
  readonly agent: Agent;
  readonly actor: Extract<Actor, { readonly kind: 'agent' }>;
  readonly tools: Tools;
  readonly knowledge: DeskKnowledge;
}

export type Refusal = Exclude<DeskRefusal, 'not_found'>;

/** Does one kind of command to the work of one turn. A string is why it was not done; then nothing was changed. */
export type Verb<K extends DeskCommandKind> = (act: DeskAct, command: CommandOf<K>) => Refusal | null;
