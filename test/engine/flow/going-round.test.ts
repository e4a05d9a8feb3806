import { describe, expect, it } from 'vitest';
import { readFlowSet } from '../../../src/adapters/flow-files/read-set.ts';
import { compileFlows } from '../../../src/engine/flow/compile.ts';
import { flowsWith } from '../../flows/planted.ts';

describe('flows that lead in a circle', () => {
  it('fail the step with words instead of never ending', () => {
    const folder = flowsWith('triage.yaml', '      - { to: sort }', '      - { to: charged }');
    const flows = compileFlows(readFlowSet(folder).flows.map(({ flow }) => flow));
    const nothing = {
      consented: true,
      facts: {},
      checks: [],
      lossType: null,
      tellsMost: null,
      decision: null,
      settled: new Set<never>(),
      reopenOver: false,
      complete: false,
      minutesSincePaid: null,
      stage: 'collecting' as const,
      beyond: { anyOpen: false, picked: null },
      book: null,
      shopSays: new Set<never>(),
    };
    expect(() => flows.step('triage.charged', { type: 'told' }, nothing)).toThrow('round in circles');
  });
});
