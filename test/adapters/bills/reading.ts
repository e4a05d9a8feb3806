import { type BillEvent, readBill } from '../../../src/adapters/bills/read-bill.ts';
import { said } from '../../understanding/bills/samples/sample.ts';

/** What a file said, sorted by kind; `rows` in the words of a sample. */
export async function reading(bytes: Uint8Array, mostInflated?: number) {
  const events: BillEvent[] = [];
  for await (const event of readBill({ bytes }, mostInflated)) events.push(event);
  const rows = events.flatMap((event) => (event.kind === 'row' ? [event.row] : []));
  return {
    rows: rows.map(said),
    at: rows.map(({ row }) => row),
    sources: [...new Set(rows.map(({ source }) => source))],
    bad: events.flatMap((event) => (event.kind === 'bad_row' ? [event.row] : [])),
    problems: events.flatMap((event) =>
      event.kind === 'problem' ? [{ ...event.problem, member: event.member }] : [],
    ),
  };
}
