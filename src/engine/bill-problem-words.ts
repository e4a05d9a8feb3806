import type { BillProblem } from '../understanding/bills/bill-problem.ts';
import type { Phrase } from './ports/texts.ts';

/** Why a file is no bill, or not read to its end. `wanted`: what would be read. */
export function billProblemWords(problem: BillProblem, wanted: Phrase = { key: 'bill-wanted' }): Phrase {
  return {
    key: `bill-${dashed(problem.what)}`,
    args: {
      wanted,
      ...('of' in problem ? { of: { key: `bill-of-${dashed(problem.of)}` } } : {}),
      ...('row' in problem ? { row: String(problem.row) } : {}),
    },
  };
}

function dashed(name: string): string {
  return name.replaceAll('_', '-');
}
