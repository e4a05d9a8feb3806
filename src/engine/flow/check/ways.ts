import { pathOf, stays } from '../nodes.ts';
import type { FlowFile, Guard } from '../schema.ts';
import { type FlowSetFacts, type NodeIn, nodesIn } from './flow-set.ts';

/** One way from a state to another, as it is written, with where it leads (`null`: nowhere). */
export interface Way {
  readonly from: NodeIn;
  /** `to`, `options.other.to`, `decide.2.to`, … */
  readonly at: string;
  readonly target: string;
  readonly to: string | null;
  /** What has to happen for it; `pass`: nothing, the question is answered already. */
  readonly by: 'pass' | 'decide' | 'choose' | 'clock' | 'decided' | 'reopened' | 'told' | 'human';
  /** The option's id or the clock's name, where there is one. */
  readonly name?: string;
  readonly guard?: Guard;
}

/** Every way written in the files. Events that are possible anywhere (another loss, a human) are not among them. */
export function waysIn(set: Pick<FlowSetFacts, 'flows'>): Way[] {
  const files = set.flows.map(({ flow }) => flow);
  const nodes = nodesIn(set);
  const paths = new Set(nodes.map(({ node }) => node.path));
  return nodes.flatMap((from) => {
    const way = (by: Way['by'], at: string, target: string, more: Pick<Way, 'name' | 'guard'> = {}): Way => ({
      from,
      at: `${from.at}.${at}`,
      target,
      by,
      ...more,
      to: resolved(target, from.node.file, files, paths),
    });
    const { node } = from;
    if (node.kind === 'decide') {
      return node.state.decide.map(({ to, when }, at) =>
        way('decide', `decide.${at}.to`, to, when === undefined ? {} : { guard: when }),
      );
    }
    const { state, options } = node;
    const single = (by: 'told' | 'human', target: string | undefined) =>
      target ? [way(by, by, target)] : [];
    return [
      ...(state.to ? [way('pass', 'to', state.to)] : []),
      ...options.flatMap((option) => {
        const target = option.to ?? state.to;
        return stays(option) || !target
          ? []
          : [way('choose', `options.${option.id}.to`, target, { name: option.id })];
      }),
      ...Object.entries(state.clock ?? {}).flatMap(([name, target]) =>
        target ? [way('clock', `clock.${name}`, target, { name })] : [],
      ),
      ...single('told', state.told),
      ...single('human', state.human),
      ...(state.desk?.decided ? [way('decided', 'desk.decided', state.desk.decided)] : []),
      ...(state.desk?.reopened ? [way('reopened', 'desk.reopened', state.desk.reopened)] : []),
    ];
  });
}

function resolved(
  target: string,
  from: FlowFile,
  files: readonly FlowFile[],
  paths: ReadonlySet<string>,
): string | null {
  const here = `${from.flow}.${target}`;
  return paths.has(here) ? here : pathOf(target, from, files);
}
