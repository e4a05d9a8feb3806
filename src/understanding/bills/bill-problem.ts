import type { ForeignBill } from './foreign-bills.ts';

/** Why a file, or a member of a zip, gives no rows of a bill, or not all of them. */
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
