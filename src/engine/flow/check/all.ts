import type { Fault } from '../fault.ts';
import { escalationFaults } from './escalations.ts';
import { evidenceFaults } from './evidence.ts';
import type { FlowSetFacts } from './flow-set.ts';
import { graphFaults } from './graph.ts';
import { optionFaults } from './options.ts';
import { replyFaults } from './replies.ts';
import { textFaults } from './texts.ts';

/**
 * Every fault of a set of flows whose files have the right shape; none means it may be served. `isNamed`: whether the
 * program itself names a text, which matters only where there are texts to look at.
 */
export function flowFaults(set: FlowSetFacts, isNamed: (key: string) => boolean = () => false): Fault[] {
  const faults = [
    ...graphFaults(set),
    ...evidenceFaults(set),
    ...textFaults(set, isNamed),
    ...optionFaults(set),
    ...escalationFaults(set),
    ...replyFaults(set),
  ];
  const seen = new Set<string>();
  return faults.filter(({ file, path, reason }) => {
    const line = `${file}\n${path}\n${reason}`;
    return !seen.has(line) && seen.add(line);
  });
}
