import type { BillProblem } from '../../understanding/bills/bill-problem.ts';
import type { BillMatch, WantedPayment } from '../../understanding/bills/find-in-bill.ts';

/** What became of looking for a payment in a file that may be an exported bill. */
export type BillSearch =
  | {
      readonly kind: 'searched';
      /** Rows that were looked at. */
      readonly rows: number;
      /** The ones that fit, best first, at most five; empty where nothing is known to look for. */
      readonly matches: readonly BillMatch[];
      /** Why it was not read to its end. */
      readonly cut: BillProblem | null;
    }
  | { readonly kind: 'no_bill'; readonly problem: BillProblem };

/** Looks into the bills that customers export from their wallets. */
export interface BillReader {
  /**
   * Bounded in rows, in time, and in what may come out of a zip; the service goes on meanwhile. Never rejects for what
   * the bytes are.
   */
  find(bytes: Uint8Array, wanted: WantedPayment): Promise<BillSearch>;
}
