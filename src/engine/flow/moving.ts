import { type AnyActorScope, type AnyStateMachine, createActor } from 'xstate';
import type { Brief } from './brief.ts';
import type { FlowEvent } from './flows.ts';
import { bounded } from './going-round.ts';
import type { machineOf } from './machine.ts';

type Machine = ReturnType<typeof machineOf>;
type Snapshot = ReturnType<Machine['resolveState']>;

/** A snapshot, and the acts on the way to it, which were not done. */
export type Moved = readonly [snapshot: Snapshot, acts: readonly { readonly params?: unknown }[]];

/**
 * XState's `initialTransition` and `transition`, which make an actor for every step that starts the whole machine anew, at
 * three times the cost of the step. One that never runs does for all: it is only looked at, and nothing stays in it.
 */
export function movingIn(machine: Machine) {
  let acts: { readonly params?: unknown }[] = [];
  const self = createActor(machine as AnyStateMachine);
  const nothing = () => undefined;
  const scope: AnyActorScope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    ...{ logger: nothing, defer: nothing, emit: nothing, stopChild: nothing },
    actionExecutor: (action) => void acts.push(action),
  };
  function moved(move: () => Snapshot): Moved {
    acts = [];
    return [bounded(move), acts];
  }
  return {
    begin: (brief: Brief) => moved(() => machine.getInitialSnapshot(scope, brief)),
    move: (snapshot: Snapshot, event: FlowEvent) => moved(() => machine.transition(snapshot, event, scope)),
  };
}
