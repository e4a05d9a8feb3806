import { describe, expect, it } from 'vitest';
import { readFlowSet } from '../../../src/adapters/flow-files/read-set.ts';
import { compileFlows } from '../../../src/engine/flow/compile.ts';
import { NOTHING_KNOWN } from '../../flows/nothing-known.ts';
import { flowsWith } from '../../flows/planted.ts';

describe('flows that lead in a circle', () => {
  it('fail the step with words instead of never ending', () => {
    const folder = flowsWith('triage.yaml', '      - { to: sort }', '      - { to: charged }');
    const flows = compileFlows(readFlowSet(folder).flows.map(({ flow }) => flow));
    expect(() => flows.step('triage.charged', { type: 'told' }, NOTHING_KNOWN)).toThrow('round in circles');
  });
});
