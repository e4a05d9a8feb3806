import type { BillReader } from '../../engine/ports/bill-reader.ts';
import type { BillProblem } from '../../understanding/bills/bill-problem.ts';
import type { BillRow } from '../../understanding/bills/bill-row.ts';
import { type BillMatch, findInBill, type WantedPayment } from '../../understanding/bills/find-in-bill.ts';

const MOST_INFLATED = 64 * 1024 * 1024;
/** A year of somebody's payments is a few thousand; whoever sends more is searched so far. */
const MOST_ROWS = 200_000;
const LONGEST_MS = 15_000;
/** So many rows are compared in one go, before others have their turn. */
const AT_ONCE = 500;

/** Reads a bill as it is searched: of all its rows only the best are kept. */
export function createBillReader(now: () => number = () => performance.now()): BillReader {
  return {
    async find(bytes, wanted) {
      // Loaded with the first bill: few chats have one.
      const { readBill } = await import('./read-bill.ts');
      const until = now() + LONGEST_MS;
      const search = searchFor(wanted);
      let cut: BillProblem | null = null;
      try {
        for await (const event of readBill({ bytes }, MOST_INFLATED)) {
          if (event.kind === 'problem') cut ??= event.problem;
          if (event.kind === 'row') search.take(event.row);
          if (search.rows < MOST_ROWS && now() <= until) continue;
          cut = { what: 'too_large' };
          break;
        }
      } catch {
        // Strangers' bytes in somebody else's parser: whatever it throws, the file is at fault.
        cut = { what: 'broken' };
      }
      const { rows } = search;
      return rows === 0 && cut !== null
        ? { kind: 'no_bill', problem: cut }
        : { kind: 'searched', rows, matches: search.best(), cut };
    },
  };
}

function searchFor(wanted: WantedPayment) {
  let best: readonly BillMatch[] = [];
  let waiting: BillRow[] = [];
  const sift = () => {
    best = findInBill([...best.map(({ row }) => row), ...waiting], wanted);
    waiting = [];
  };
  return {
    rows: 0,
    take(row: BillRow) {
      this.rows += 1;
      waiting.push(row);
      if (waiting.length >= AT_ONCE) sift();
    },
    best() {
      sift();
      return best;
    },
  };
}
