import { EVIDENCE_ITEMS } from '../../../domain/evidence.ts';
import type { Fault } from '../fault.ts';
import { type FlowSetFacts, nodesIn } from './flow-set.ts';

const FILE = 'evidence.yaml';

/** Faults of the evidence plan against the flows: nothing is required that nobody asks for, nothing is asked in vain. */
export function evidenceFaults(set: FlowSetFacts): Fault[] {
  const { evidence } = set;
  if (evidence === null) return [];
  return [...neverAsked(set), ...notAskedInItsFlow(set), ...cannotBeHad(set)];
}

function neverAsked(set: FlowSetFacts): Fault[] {
  const asked = new Set(nodesIn(set).flatMap(({ node }) => (node.kind === 'ask' ? asksFor(node.state) : [])));
  const wanted = new Set(set.evidence?.rows.flatMap(({ required, optional }) => [...required, ...optional]));
  return EVIDENCE_ITEMS.flatMap((item): Fault[] => {
    const rule = set.evidence?.items[item];
    const byFacts =
      rule !== undefined && rule.facts.length > 0 && rule.facts.every((fact) => asked.has(fact));
    const required = set.evidence?.rows.some((row) => row.required.includes(item)) ?? false;
    if (asked.has(item) && !wanted.has(item))
      return [{ file: FILE, path: `items.${item}`, reason: 'it is asked for, and no case needs it' }];
    if (required && !asked.has(item) && !byFacts)
      return [{ file: FILE, path: `items.${item}`, reason: 'a case needs it, and nobody asks for it' }];
    return [];
  });
}

function asksFor(state: { readonly evidence?: string | undefined; readonly fact?: string | undefined }) {
  return [state.evidence, state.fact].filter((name) => name !== undefined);
}

/** What a loss requires must be asked in that loss's own flow; otherwise its appeal could never be complete. */
function notAskedInItsFlow(set: FlowSetFacts): Fault[] {
  const nodes = nodesIn(set);
  return (set.evidence?.rows ?? []).flatMap(({ when, required }, at) =>
    set.flows
      .filter(({ flow }) => flow.loss !== undefined && asksAnything(flow.flow))
      .filter(({ flow }) => when.loss === undefined || (flow.loss && when.loss.includes(flow.loss)))
      .flatMap(({ file, flow }) =>
        required
          .filter((item) => !asksIn(flow.flow, item))
          .map((item) => ({
            file,
            path: 'states',
            reason: `${item} is required by evidence.yaml (rows.${at}) and never asked for in this flow`,
          })),
      ),
  );

  function asksIn(flow: string, item: string): boolean {
    return nodes.some(
      ({ node }) => node.kind === 'ask' && node.file.flow === flow && node.state.evidence === item,
    );
  }
  /** A flow that asks for no evidence at all is a short way out and hands nothing over. */
  function asksAnything(flow: string): boolean {
    return nodes.some(({ node }) => node.kind === 'ask' && node.file.flow === flow && node.state.evidence);
  }
}

/** "I don't have it" must lead on: by facts that can be marked as not to be had, or by another file instead. */
function cannotBeHad(set: FlowSetFacts): Fault[] {
  return EVIDENCE_ITEMS.flatMap((item): Fault[] => {
    const rule = set.evidence?.items[item];
    const required = set.evidence?.rows.some((row) => row.required.includes(item));
    if (rule === undefined || !required) return [];
    return rule.facts.length === 0 && rule.instead_of.length === 0
      ? [{ file: FILE, path: `items.${item}`, reason: 'it is required, and nothing can stand in for it' }]
      : [];
  });
}
