import type { AuditEntry, AuditEvent } from '../../domain/audit.ts';
import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import { deed } from '../../domain/policy.ts';

/** The cases a case was ever taken into: what its customer said went on there, as notes. */
export function everMergedInto(events: readonly AuditEvent[]): readonly string[] {
  const into = events.flatMap(({ type, data }) => (type === 'case_merged' ? (data.into ?? []) : []));
  return [...new Set(into.map(String))];
}

/** What goes of a case together with the words that came from another one. */
export interface WordsGone {
  readonly value: Case;
  /** Events behind which nothing stands any more. */
  readonly seqs: readonly number[];
  readonly entry: AuditEntry;
}

/**
 * The case in which the customer of `from` was heard, without their words: `instead` stands in the place of each note.
 * `null` where nothing was heard, or it is gone already.
 */
export function withoutWordsOf(
  into: Case,
  {
    events,
    opened,
  }: { readonly events: readonly AuditEvent[]; readonly opened: Readonly<Record<number, unknown>> },
  { from, instead, now }: { readonly from: string; readonly instead: string; readonly now: Instant },
): WordsGone | null {
  const heard = events.filter(({ type, data }) => type === 'note_written' && data.from === from);
  const seqs = heard.map(({ seq }) => seq).filter((seq) => seq in opened);
  if (seqs.length === 0) return null;
  const times = new Set(heard.map(({ at }) => Date.parse(at)));
  const isTheirs = ({ by, at, text }: Case['notes'][number]) =>
    by === 'zhaodan' && times.has(at) && text.includes(from);
  const notes = into.notes.map((note) => (isTheirs(note) ? { ...note, text: instead } : note));
  const entry = deed('data_deleted', { kind: 'customer' }, now, { because: 'asked', from });
  return { value: { ...into, notes }, seqs, entry };
}
