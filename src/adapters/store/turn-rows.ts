import type { AuditEntry } from '../../domain/audit.ts';
import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Conversation, LogEntry } from '../../engine/conversation.ts';
import type { Versioned } from '../../engine/ports/turn-store.ts';
import { type ChainHead, linkEvent, type Openings } from './chain.ts';
import { sealCase, sealConversation } from './documents.ts';
import { openingsRow } from './openings.ts';
import { placeOf } from './places.ts';
import type { Records } from './records.ts';
import { draftSince } from './turn-rules.ts';

/** The row that takes the place of the one that was read. */
export function conversationRow(records: Records, lane: number, read: Versioned<Conversation>) {
  const { value } = read;
  const version = read.version + 1;
  return {
    lane,
    version,
    consented: value.consentAt !== null,
    draftSince: draftSince(value),
    sealed: sealConversation(records, lane, { value, version }),
  };
}

/** `before`: the row as it was read; what is seen of a case never gets older. */
export function caseRow(
  records: Records,
  value: Case,
  before: { readonly version: number; readonly updatedAt: Instant } | null,
  at: Instant,
) {
  const { reference, stage, handedOverAt, closedAt, openedAt } = value;
  const version = (before?.version ?? 0) + 1;
  return {
    reference,
    stage,
    handedOverAt,
    closedAt,
    version,
    updatedAt: Math.max(at, before?.updatedAt ?? openedAt),
    sealed: sealCase(records, { value, version }),
  };
}

/** The entries as events that follow `head`, with all their openings sealed apart, and the head they leave. */
export function chainRows(
  records: Records,
  reference: string,
  head: ChainHead,
  entries: readonly AuditEntry[],
) {
  const events: { readonly seq: number; readonly event: string }[] = [];
  const opened: Record<number, Openings> = {};
  let last = head;
  for (const entry of entries) {
    const link = linkEvent(reference, last, entry, () => records.sealing.fresh(16));
    const { seq, hash } = link.event;
    events.push({ seq, event: link.written });
    if (Object.keys(link.openings).length > 0) opened[seq] = link.openings;
    last = { seq, hash };
  }
  return { events, opened: openingsRow(records, reference, head.seq + 1, opened), head: last };
}

export function entryRow(records: Records, lane: number, entry: LogEntry) {
  const { number, at, author } = entry;
  const place = placeOf.entry(lane, number);
  // The customer's own words are not sent to them.
  const sealed = author === 'customer' ? records.seal(place, entry) : records.sealLively(place, entry);
  return { lane, number, at, case: entry.case, sealed };
}

/** Short: a term is no secret by itself, and there are many. */
export function termToken({ sealing }: Records, term: string): Buffer {
  return sealing.token('term', term).subarray(0, 8);
}
