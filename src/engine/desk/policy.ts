import type { Role } from '../ports/pass-store.ts';
import type { DeskCommandKind } from './command.ts';

/** Who may do one thing to which cases. */
export interface Rule {
  /** The least role. */
  readonly role: Role;
  /** `open`: at the desk and not decided; `decided`: decided or closed; `handed_over`: either of them. */
  readonly stage: 'open' | 'decided' | 'handed_over';
  /** Whose case it must be; `owned` is one's own where others may come in, but never nobody's. */
  readonly whose: 'own' | 'owned' | 'nobodys' | 'any';
  /** The least role for whom it may be somebody else's, or nobody's, all the same; `null`: nobody. */
  readonly others: Role | null;
  /** It can be taken back shortly after. */
  readonly undo: boolean;
}

const OWN: Rule = { role: 'agent', stage: 'open', whose: 'own', others: null, undo: false };
const LOOK: Rule = { ...OWN, stage: 'handed_over', others: 'lead' };

/**
 * The one table of what may be done at the desk. Both doors offer by it, every command is checked by it, and the tests
 * go through each of its cells.
 */
export const POLICY: Readonly<Record<DeskCommandKind, Rule>> = {
  claim: { ...OWN, whose: 'nobodys', undo: true },
  release: { ...OWN, whose: 'owned', others: 'lead', undo: true },
  assign: { ...OWN, others: 'lead', undo: true },
  note: { ...OWN, stage: 'handed_over', whose: 'any', undo: true },
  reply: { ...OWN, undo: true },
  release_held: { ...OWN, role: 'lead', whose: 'any' },
  drop_held: { ...OWN, whose: 'any' },
  amend: OWN,
  withdraw: OWN,
  ask: { ...OWN, undo: true },
  resolve: { ...OWN, undo: true },
  reject: { ...OWN, undo: true },
  reopen: { ...OWN, stage: 'decided', whose: 'any' },
  merge: { ...OWN, others: 'lead' },
  split: { ...OWN, others: 'lead' },
  settle: { ...OWN, undo: true },
  link: { ...OWN, others: 'lead' },
  find: { ...OWN, role: 'lead', whose: 'any' },
  promise: { ...OWN, undo: true },
  keep_promise: { ...LOOK, undo: true },
  export: LOOK,
  look: LOOK,
  reveal: LOOK,
  seen: { ...OWN, stage: 'handed_over' },
  undo: { ...OWN, stage: 'handed_over', whose: 'any' },
};

/** Every command there is, in the order of the table. */
export const AGENT_COMMANDS = Object.keys(POLICY) as readonly DeskCommandKind[];
