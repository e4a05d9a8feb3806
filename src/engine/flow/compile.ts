import { tellsMost } from '../../domain/differential.ts';
import { ZhaodanError } from '../errors.ts';
import { aboutKey } from './about.ts';
import type { Brief } from './brief.ts';
import type { FlowEvent, Flows, Resumed, Step, WaitingState } from './flows.ts';
import { type ActParams, type Looked, machineOf } from './machine.ts';
import { type Moved, movingIn } from './moving.ts';
import { type AskNode, nodesOf, pathOf } from './nodes.ts';
import type { FlowFile } from './schema.ts';

/**
 * Compiles flow files that passed the check. Throws `ZhaodanError('flow_invalid')` where a target leads nowhere.
 * The machine holds no state: each step resolves the stored path, moves, and gives path and acts back.
 */
export function compileFlows(files: readonly FlowFile[]): Flows {
  const machine = machineOf(files);
  const moving = movingIn(machine);
  /** To resolve a path costs as much as the step that follows it. */
  const starts = new Map<string, ReturnType<typeof machine.resolveState>>();
  const waiting = new Map(
    nodesOf(files).flatMap((node) => (node.kind === 'ask' ? [[node.path, node] as const] : [])),
  );

  function ask(path: string): AskNode {
    const node = waiting.get(path);
    if (node === undefined) throw new ZhaodanError('flow_invalid', `no question is called ${path}`);
    return node;
  }

  /** Questions that were passed over on the way neither set clocks nor speak. */
  function stepOf([snapshot, actions]: Moved, from: string | null): Step {
    const state = dotted(snapshot.value);
    ask(state);
    const done = actions
      .map((action) => action.params as ActParams)
      .filter(({ when, of }) => when === 'way' || of === (when === 'entering' ? state : from));
    return { state, acts: done.map(({ act }) => act) };
  }

  /** A machine that starts at this question: it moves on at once where that needs no asking any more. */
  function at(path: string, brief: Brief) {
    const known = starts.get(path) ?? startAt(path);
    starts.set(path, known);
    return { ...known, context: { brief } };
  }

  /** Nothing is looked at on the way there, so that nothing of anybody's is kept with it. */
  function startAt(path: string) {
    const dot = path.indexOf('.');
    const value = { [path.slice(0, dot)]: path.slice(dot + 1) };
    return machine.resolveState({ value, context: {} as Looked });
  }

  function begin(brief: Brief): Step {
    return stepOf(moving.begin(brief), null);
  }

  function step(path: string, event: FlowEvent, brief: Brief): Step {
    const node = ask(path);
    const context = startsAnew(node, event) ? fresh(brief) : brief;
    const next = stepOf(moving.move(at(path, context), event), path);
    return event.type === 'told' && next.state === path ? { state: path, acts: [] } : next;
  }

  function resume(path: string, brief: Brief): Resumed {
    if (waiting.has(path)) return { state: path, acts: [], sameQuestion: true };
    const [flow = '', name = ''] = path.split('.');
    const file = files.find((one) => one.flow === flow);
    const renamed = file?.renamed?.[name];
    const now = file && renamed ? pathOf(renamed, file, files) : null;
    if (now !== null && waiting.has(now)) {
      const next = step(now, { type: 'told' }, brief);
      return { ...next, sameQuestion: next.state === now };
    }
    const start = file && file.loss === undefined ? `${file.flow}.${file.start}` : '';
    const next = waiting.has(start) ? step(start, { type: 'told' }, brief) : begin(brief);
    return { ...next, sameQuestion: false };
  }

  return {
    begin,
    step,
    resume,
    state: (path) => waitingState(ask(path)),
    about(path) {
      const node = waiting.get(path);
      return node ? { part: node.file.title, what: aboutKey(node.state) } : null;
    },
    questions: [...waiting.values()].map(waitingState),
  };
}

function dotted(value: unknown): string {
  const [[flow, name] = []] = Object.entries(value as Record<string, string>);
  return `${flow}.${name}`;
}

/** Another order begins with nothing known of it. */
function startsAnew(node: AskNode, event: FlowEvent): boolean {
  if (event.type === 'anew') return true;
  if (event.type !== 'choose') return false;
  return node.options.find(({ id }) => id === event.option)?.acts?.includes('start_anew') === true;
}

function fresh({ consented, spared, inIncident, reopenOver, shopSays }: Brief): Brief {
  return {
    consented,
    ...(spared && { spared }),
    ...(inIncident !== undefined && { inIncident }),
    reopenOver,
    shopSays,
    facts: {},
    checks: [],
    lossType: null,
    tellsMost: tellsMost({}, [], false),
    decision: null,
    settled: new Set(),
    complete: false,
    minutesSincePaid: null,
    stage: null,
    beyond: { anyOpen: false, picked: null },
    book: null,
  };
}

function waitingState({ path, file, state, options, lackOf }: AskNode): WaitingState {
  return {
    path,
    flow: file.flow,
    flowVersion: file.version,
    ask: state.ask,
    again: state.again ?? state.ask,
    check: state.check,
    evidence: state.evidence,
    fact: state.fact,
    offers: state.offers,
    options,
    silenceHours: file.silence_hours,
    lackOf,
  };
}
