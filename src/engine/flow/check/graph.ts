import type { Fault } from '../fault.ts';
import { stays } from '../nodes.ts';
import { ENGINE_STATES, FLOW, QUESTION } from '../places.ts';
import { type FlowSetFacts, nodesIn } from './flow-set.ts';
import { type Way, waysIn } from './ways.ts';

/** Faults of the ways between states. */
export function graphFaults(set: FlowSetFacts): Fault[] {
  const ways = waysIn(set);
  return [
    ...missingFlows(set),
    ...missingStates(set),
    ...duplicateFlows(set),
    ...unknownStarts(set),
    ...unknownTargets(ways),
    ...unreachable(set, ways),
    ...deadEnds(set),
    ...withoutOtherwise(set),
    ...rounds(ways),
  ];
}

function missingFlows({ flows }: FlowSetFacts): Fault[] {
  return [...new Set([...Object.values(FLOW), ...ENGINE_STATES.map(flowOf)])]
    .filter((name) => !flows.some(({ flow }) => flow.flow === name))
    .map((name) => ({ file: '', path: '', reason: `there must be a flow called ${name}` }));
}

function flowOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

/** Where the engine goes by itself there must be something, and a question where it stands a case at one. */
function missingStates(set: FlowSetFacts): Fault[] {
  const kinds = new Map(nodesIn(set).map(({ node }) => [node.path, node.kind]));
  const questions: readonly string[] = Object.values(QUESTION);
  return ENGINE_STATES.flatMap((path): Fault[] => {
    const of = set.flows.find(({ flow }) => flow.flow === flowOf(path));
    const isQuestion = questions.includes(path);
    if (of === undefined || kinds.get(path) === 'ask' || (kinds.has(path) && !isQuestion)) return [];
    const what = `a ${isQuestion ? 'question' : 'state'} called ${path.slice(of.flow.flow.length + 1)}`;
    return [
      { file: of.file, path: 'states', reason: `there must be ${what}: the program itself leads there` },
    ];
  });
}

function duplicateFlows({ flows }: FlowSetFacts): Fault[] {
  return flows.flatMap(({ file, flow }, at) => {
    const earlier = flows.slice(0, at);
    const name = earlier.find((other) => other.flow.flow === flow.flow);
    const loss = earlier.find((other) => flow.loss !== undefined && other.flow.loss === flow.loss);
    return [
      ...(name ? [{ file, path: 'flow', reason: `${name.file} is called ${flow.flow} as well` }] : []),
      ...(loss ? [{ file, path: 'loss', reason: `${loss.file} is about ${flow.loss} as well` }] : []),
    ];
  });
}

function unknownStarts({ flows }: FlowSetFacts): Fault[] {
  return flows
    .filter(({ flow }) => !(flow.start in flow.states))
    .map(({ file, flow }) => ({ file, path: 'start', reason: `no state is called ${flow.start}` }));
}

function unknownTargets(ways: readonly Way[]): Fault[] {
  return ways
    .filter(({ to }) => to === null)
    .map(({ from, at, target }) => ({ file: from.file, path: at, reason: `nothing is called ${target}` }));
}

function unreachable(set: FlowSetFacts, ways: readonly Way[]): Fault[] {
  const starts = set.flows
    .filter(({ flow }) => flow.loss !== undefined || flow.flow === FLOW.first || flow.flow === FLOW.human)
    .map(({ flow }) => `${flow.flow}.${flow.start}`)
    .concat(ENGINE_STATES);
  const reached = new Set(starts);
  const next = [...starts];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    for (const { from, to } of ways) {
      if (from.node.path !== path || to === null || reached.has(to)) continue;
      reached.add(to);
      next.push(to);
    }
  }
  return nodesIn(set)
    .filter(({ node }) => !reached.has(node.path))
    .map(({ file, at }) => ({ file, path: at, reason: 'no way leads here' }));
}

/** A question nobody can get away from: no option, no answer that is filed, no clock, no decision of the desk. */
function deadEnds(set: FlowSetFacts): Fault[] {
  return nodesIn(set).flatMap(({ file, at, node }): Fault[] => {
    if (node.kind !== 'ask') return [];
    const { state, options } = node;
    const faults: Fault[] = [];
    const leaves = options.some((option) => !stays(option) && (option.to ?? state.to) !== undefined);
    if (!leaves && !state.clock && !state.desk && !(state.to && (state.fact || state.check))) {
      faults.push({ file, path: at, reason: 'there is no way out' });
    }
    for (const option of options) {
      if (!stays(option) && (option.to ?? state.to) === undefined)
        faults.push({ file, path: `${at}.options.${option.id}`, reason: 'it leads nowhere: give it a `to`' });
    }
    const passes = state.skip !== undefined || state.fact !== undefined || state.evidence !== undefined;
    if (passes && state.to === undefined)
      faults.push({ file, path: at, reason: 'it can be passed over and does not say where to' });
    return faults;
  });
}

function withoutOtherwise(set: FlowSetFacts): Fault[] {
  return nodesIn(set).flatMap(({ file, at, node }): Fault[] => {
    if (node.kind !== 'decide') return [];
    const { decide } = node.state;
    const open = decide.findIndex(({ when }) => when === undefined);
    if (open < 0)
      return [{ file, path: at, reason: 'the last branch must hold always: leave out its `when`' }];
    return decide.slice(open + 1).map((_, after) => ({
      file,
      path: `${at}.decide.${open + 1 + after}`,
      reason: 'it is never looked at: the branch before it holds always',
    }));
  });
}

/** A question that is led to because its answer would tell most has no answer yet, so that it is not passed over. */
function asksWhatIsOpen({ guard, to }: Way, ways: readonly Way[]): boolean {
  if (typeof guard !== 'object' || !('tells_most' in guard)) return false;
  const asked = ways.find(({ from }) => from.node.path === to)?.from.node;
  return asked?.kind === 'ask' && asked.state.fact === guard.tells_most;
}

/** Ways that nothing has to happen for may not lead back to where they began: the machine would run for ever. */
function rounds(ways: readonly Way[]): Fault[] {
  const silent = ways.filter(
    (way) => (way.by === 'pass' || way.by === 'decide') && !asksWhatIsOpen(way, ways),
  );
  const done = new Set<string>();
  const faults: Fault[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      const way = silent.find(({ from, to }) => from.node.path === trail.at(-1) && to === path);
      const round = [...trail.slice(trail.indexOf(path)), path].join(' → ');
      if (way) faults.push({ file: way.from.file, path: way.at, reason: `it goes round for ever: ${round}` });
      return;
    }
    if (done.has(path)) return;
    for (const { from, to } of silent)
      if (from.node.path === path && to !== null) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const { from } of silent) visit(from.node.path, []);
  return faults;
}
