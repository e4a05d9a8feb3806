import { setup } from 'xstate';
import { ZhaodanError } from '../errors.ts';
import type { Brief } from './brief.ts';
import type { FlowEvent, StateOption } from './flows.ts';
import { countGuard } from './going-round.ts';
import { holds, passedOver } from './guards.ts';
import { type AskNode, type FlowNode, nodesOf, pathOf, stays } from './nodes.ts';
import { ENTRANCES, FLOW } from './places.ts';
import { type Act, type AskState, CLOCK_NAMES, type FlowFile, type Guard } from './schema.ts';

/** An act as the machine returns it: done on the way, or only on really entering or leaving the question `of`. */
export interface ActParams {
  readonly act: Act;
  readonly when: 'way' | 'entering' | 'leaving';
  readonly of: string;
}

/** What guards look at, whole: XState copies the fields of a context, and a brief makes some of its own when asked. */
export interface Looked {
  readonly brief: Brief;
}

const frame = setup({
  types: {} as { context: Looked; input: Brief; events: FlowEvent },
  guards: {
    holds: ({ context }, guard: { readonly guard: Guard }) => {
      countGuard();
      return holds(guard.guard, context.brief);
    },
    passed: ({ context }, { state }: { readonly state: AskState }) => {
      countGuard();
      return passedOver(state, context.brief);
    },
    chose: ({ event }, { option }: { readonly option: string }) =>
      event.type === 'choose' && event.option === option,
    rang: ({ event }, { name }: { readonly name: string }) => event.type === 'clock' && event.name === name,
  },
  actions: { act: (_, _params: ActParams) => {} },
});
type Config = Parameters<typeof frame.createMachine>[0];
type StateConfig = NonNullable<Config['states']>[string];
type Transition = { guard?: object; target?: string; actions?: object[] };

/** All flow files as one statechart: a compound state per flow, and in it a state per question and decision. */
export function machineOf(files: readonly FlowFile[]) {
  const nodes = nodesOf(files);
  const states = Object.fromEntries(
    files.map((file) => {
      const own = nodes.filter((node) => node.file === file);
      const inner = own.map((node) => [nameOf(node), stateConfig(node, targetIn(node, nodes, files))]);
      return [
        file.flow,
        { initial: file.start, states: Object.fromEntries(inner), on: flowEvents(file, files) },
      ];
    }),
  );
  const config = {
    id: 'flows',
    context: ({ input }: { input: Brief }): Looked => ({ brief: input }),
    initial: FLOW.first,
    states,
    on: {
      human: [
        {
          guard: guarded({ all: ['consented', 'complete'] }),
          target: idOf(FLOW.human),
          actions: acting(['hand_over']),
        },
        {
          guard: guarded('consented'),
          target: idOf(FLOW.human),
          actions: acting(['hand_over_incomplete']),
        },
        { actions: acting([{ say: 'human-needs-consent' }]) },
      ],
      anew: { target: idOf(FLOW.first), actions: acting(['start_anew']) },
      choose: entrances(nodes, 'choose'),
      clock: entrances(nodes, 'clock'),
    },
  };
  return frame.createMachine(config as Config);
}

function entrances(nodes: readonly FlowNode[], by: 'choose' | 'clock'): Transition[] {
  return ENTRANCES.filter((each) => each.by === by).map(({ name, to }) => {
    if (!nodes.some(({ path }) => path === to))
      throw new ZhaodanError('flow_invalid', `nothing is called ${to}`);
    const guard =
      by === 'choose' ? { type: 'chose', params: { option: name } } : { type: 'rang', params: { name } };
    return { guard, target: idOf(to) };
  });
}

function nameOf(node: FlowNode): string {
  return node.path.slice(node.file.flow.length + 1);
}

function idOf(path: string): string {
  return `#flows.${path}`;
}

function guarded(guard: Guard): object {
  return { type: 'holds', params: { guard } };
}

function acting(acts: readonly Act[], when: ActParams['when'] = 'way', of = ''): object[] {
  return acts.map((act) => ({ type: 'act', params: { act, when, of } satisfies ActParams }));
}

/** A clock that a question set is of no use once the question is left. */
function stopping(acts: readonly Act[]): Act[] {
  return acts.flatMap((act) =>
    typeof act === 'object' && 'wait' in act ? [{ stop_waiting: act.wait.clock }] : [],
  );
}

/** New facts that make it another loss lead to that loss's flow; nothing known is lost on the way. */
function flowEvents(file: FlowFile, files: readonly FlowFile[]): object {
  const losses = files.filter(({ loss }) => loss !== undefined);
  if (file.loss === undefined) return {};
  const told = losses
    .filter((other) => other !== file)
    .map(
      ({ flow, loss }): Transition => ({ guard: guarded({ loss: loss ?? 'unknown' }), target: idOf(flow) }),
    );
  return { told };
}

/** The machine's id of what a target means where this node writes it. */
function targetIn(node: FlowNode, nodes: readonly FlowNode[], files: readonly FlowFile[]) {
  return (target: string): string => {
    const here = `${node.file.flow}.${target}`;
    const path = nodes.some((other) => other.path === here) ? here : pathOf(target, node.file, files);
    if (path === null) throw new ZhaodanError('flow_invalid', `${node.path}: nothing is called ${target}`);
    return idOf(path);
  };
}

function stateConfig(node: FlowNode, to: (target: string) => string): StateConfig {
  if (node.kind === 'decide') {
    return {
      always: node.state.decide.map(
        (branch): Transition => ({
          ...(branch.when === undefined ? {} : { guard: guarded(branch.when) }),
          target: to(branch.to),
          actions: acting(branch.acts ?? []),
        }),
      ),
    } as StateConfig;
  }
  const { state } = node;
  const one = (event: string, target: string | undefined) =>
    target === undefined ? {} : { [event]: { target: to(target) } };
  return {
    entry: acting(state.acts ?? [], 'entering', node.path),
    exit: acting(stopping(state.acts ?? []), 'leaving', node.path),
    always:
      state.to === undefined ? [] : [{ guard: { type: 'passed', params: { state } }, target: to(state.to) }],
    on: {
      ...one('told', state.told),
      ...one('decided', state.desk?.decided),
      ...one('reopened', state.desk?.reopened),
      ...one('human', state.human),
      choose: node.options.flatMap((option) => choices(node, option, to)),
      clock: CLOCK_NAMES.flatMap((name): Transition[] => {
        const target = state.clock?.[name];
        return target === undefined
          ? []
          : [{ guard: { type: 'rang', params: { name } }, target: to(target) }];
      }),
    },
  } as StateConfig;
}

/** The way an option leads; one that stays leads nowhere, and what it says is the engine's to say. */
function choices(node: AskNode, option: StateOption, to: (target: string) => string): Transition[] {
  if (stays(option)) return [];
  const target = option.to ?? node.state.to;
  if (target === undefined)
    throw new ZhaodanError('flow_invalid', `${node.path}: ${option.id} leads nowhere`);
  const guard = { type: 'chose', params: { option: option.id } };
  return [{ guard, target: to(target), actions: acting(option.acts ?? []) }];
}
