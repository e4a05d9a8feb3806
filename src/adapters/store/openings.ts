import type { StoredAudit } from '../../engine/ports/desk-store.ts';
import type { Openings } from './chain.ts';
import { placeOf } from './places.ts';
import type { Records } from './records.ts';

/** By `seq`, what is behind the commitments of events. */
type Opened = StoredAudit['opened'];

interface Row {
  readonly seq: number;
  readonly sealed: Buffer;
}

/** What stands in the two tables of openings for one case. */
export interface OpeningRows {
  /** A record for each event, as earlier programs wrote them. */
  readonly single: readonly Row[];
  /** A record for all that was linked at once; `seq` is the first event's. */
  readonly joint: readonly Row[];
}

/** One record for all of them; none where nothing is behind any of the events. */
export function openingsRow(
  records: Records,
  reference: string,
  seq: number,
  opened: Opened,
): readonly Row[] {
  if (Object.keys(opened).length === 0) return [];
  return [{ seq, sealed: records.seal(placeOf.jointOpenings(reference, seq), opened) }];
}

/** What becomes of the joint records so that nothing stands behind these events: `null` where nothing is left in one. */
export function openingsWithout(
  records: Records,
  reference: string,
  joint: readonly Row[],
  seqs: readonly number[],
): readonly { readonly seq: number; readonly sealed: Buffer | null }[] {
  return joint.flatMap(({ seq, sealed }) => {
    const opened = records.unseal<Opened>(placeOf.jointOpenings(reference, seq), sealed);
    const left = Object.entries(opened).filter(([each]) => !seqs.includes(Number(each)));
    if (left.length === Object.keys(opened).length) return [];
    const [row] = openingsRow(records, reference, seq, Object.fromEntries(left));
    return [{ seq, sealed: row?.sealed ?? null }];
  });
}

/** Throws where one of them does not open. */
export function openedIn(records: Records, reference: string, { single, joint }: OpeningRows): Opened {
  const opened = single.map(({ seq, sealed }) => ({
    [seq]: records.unseal<Openings>(placeOf.openings(reference, seq), sealed),
  }));
  const together = joint.map(({ seq, sealed }) =>
    records.unseal<Opened>(placeOf.jointOpenings(reference, seq), sealed),
  );
  return Object.assign({}, ...opened, ...together);
}
