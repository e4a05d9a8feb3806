import type { Picking } from '../../conversation.ts';
import type { ReceivedFile } from '../../inbound.ts';
import type { LaneEvent } from '../lane-event.ts';
import { marksOf } from './picture-marks.ts';
import { type FileReading, keptReading } from './reading.ts';

/** The files that come with these events. */
export function filesIn(events: readonly LaneEvent[]): readonly ReceivedFile[] {
  return events.flatMap((each) =>
    each.kind === 'inbound' && each.event.content.kind === 'files' ? each.event.content.files : [],
  );
}

/** The payment numbers that may be filed from these files, or from the rows the customer was shown. */
export function numbersIn(readings: ReadonlyMap<string, FileReading>, picking: Picking | null): string[] {
  const read = [...readings.values()].flatMap((reading) => {
    if (reading.kind === 'picture') {
      const { transaction_id, merchant_order_id } = reading.says.facts;
      return [transaction_id?.value, merchant_order_id?.value];
    }
    const rows = reading.kind === 'bill' ? reading.search.matches.map(({ row }) => row) : [];
    return rows.flatMap(({ transaction_id, merchant_order_id }) => [transaction_id, merchant_order_id]);
  });
  const shown = picking?.rows.flatMap((row) => [row.transaction_id, row.merchant_order_id]) ?? [];
  return [...read, ...shown].filter((number) => number != null);
}

/** By what the pictures of these events are found in other cases. */
export function marksIn(events: readonly LaneEvent[], readings: ReadonlyMap<string, FileReading>): string[] {
  return filesIn(events).flatMap((file) => {
    const reading = readings.get(file.sha256);
    return marksOf({ ...file, ...(reading && { reading: keptReading(reading) }) });
  });
}
