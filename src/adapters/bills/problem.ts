import type { BillProblem } from '../../understanding/bills/bill-problem.ts';

/** Carries a problem up to the one place that reports it. */
export class Unreadable extends Error {
  readonly problem: BillProblem;
  constructor(problem: BillProblem, options?: ErrorOptions) {
    super(problem.what, options);
    this.name = 'Unreadable';
    this.problem = problem;
  }
}

const OTHER_THINGS: ReadonlySet<BillProblem['what']> = new Set([
  'foreign',
  'empty',
  'unknown',
  'picture',
  'pdf',
  'archive',
  'other_file',
]);

/** Something that is no bill at all: beside a bill in the same zip it is nobody's fault. */
export function isSomethingElse({ what }: BillProblem): boolean {
  return OTHER_THINGS.has(what);
}
