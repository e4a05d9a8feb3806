import { deskOf } from '../../domain/desk-state.ts';
import type { DeskAct, Refusal, Verb } from './act.ts';
import type { CommandOf, DeskCommand, DeskCommandKind } from './command.ts';
import { hasRight, refusalOf } from './permissions.ts';
import { amend } from './verbs/amend.ts';
import { ask } from './verbs/ask.ts';
import { assign } from './verbs/assign.ts';
import { claim } from './verbs/claim.ts';
import { dropHeld } from './verbs/drop-held.ts';
import { exportCase } from './verbs/export.ts';
import { find } from './verbs/find.ts';
import { keepPromise } from './verbs/keep-promise.ts';
import { link } from './verbs/link.ts';
import { look } from './verbs/look.ts';
import { merge } from './verbs/merge.ts';
import { note } from './verbs/note.ts';
import { promise } from './verbs/promise.ts';
import { reject } from './verbs/reject.ts';
import { release } from './verbs/release.ts';
import { releaseHeld } from './verbs/release-held.ts';
import { reopen } from './verbs/reopen.ts';
import { reply } from './verbs/reply.ts';
import { resolve } from './verbs/resolve.ts';
import { reveal } from './verbs/reveal.ts';
import { seen } from './verbs/seen.ts';
import { settle } from './verbs/settle.ts';
import { split } from './verbs/split.ts';
import { undo } from './verbs/undo.ts';
import { withdraw } from './verbs/withdraw.ts';

const VERBS: { readonly [K in DeskCommandKind]: Verb<K> } = {
  claim,
  release,
  assign,
  note,
  reply,
  release_held: releaseHeld,
  drop_held: dropHeld,
  amend,
  withdraw,
  ask,
  resolve,
  reject,
  reopen,
  merge,
  split,
  settle,
  link,
  find,
  promise,
  keep_promise: keepPromise,
  export: exportCase,
  look,
  reveal,
  seen,
  undo,
};

/** Applies an agent's command to the work of one turn. A string is why it was refused; then nothing was changed. */
export function applyCommand(act: DeskAct, command: DeskCommand): Refusal | null {
  const { agent, theCase, work } = act;
  // What is done to a whole incident is done to each of its cases, whoever has it.
  const asOwn = isThroughIncident(act, command) ? { ...theCase, owner: agent.id } : theCase;
  return refusalOf(agent, command.kind, asOwn, work.now) ?? verbOf(command)(act, command);
}

function isThroughIncident({ agent, theCase }: DeskAct, command: DeskCommand): boolean {
  if (command.kind !== 'reply' && command.kind !== 'resolve') return false;
  if (command.incident === undefined) return false;
  return deskOf(theCase).incident === command.incident && hasRight(agent, 'manage_incidents');
}

function verbOf<K extends DeskCommandKind>({ kind }: CommandOf<K>): Verb<K> {
  return VERBS[kind] as Verb<K>;
}
