import type { ForeignBill } from '../../understanding/bills/foreign-bills.ts';

/** Why a file, or a member of a zip, gives no rows, or not all of them. */
export type BillProblem =
  | { readonly what: 'foreign'; readonly of: ForeignBill }
  | {
      readonly what:
        | 'empty'
        | 'unknown'
        | 'picture'
        | 'pdf'
        | 'archive'
        | 'other_file'
        | 'old_sheet'
        | 'password'
        | 'broken'
        | 'too_large'
        | 'too_deep'
        | 'nothing_inside';
    }
  | { readonly what: 'too_many_rows' | 'lost_digits'; readonly row: number };

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
