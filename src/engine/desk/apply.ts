import type { DeskAct, Refusal, Verb } from './act.ts';
import type { CommandOf, DeskCommand, DeskCommandKind } from './command.ts';
import { refusalOf } from './permissions.ts';
import { amend } from './verbs/amend.ts';
import { ask } from './verbs/ask.ts';
import { assign } from './verbs/assign.ts';
import { claim } from './verbs/claim.ts';
import { dropHeld } from './verbs/drop-held.ts';
import { exportCase } from './verbs/export.ts';
import { keepPromise } from './verbs/keep-promise.ts';
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
  return refusalOf(act.agent, command.kind, act.theCase, act.work.now) ?? verbOf(command)(act, command);
}

function verbOf<K extends DeskCommandKind>({ kind }: CommandOf<K>): Verb<K> {
  return VERBS[kind] as Verb<K>;
}
