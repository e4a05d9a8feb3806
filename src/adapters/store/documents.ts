import type { Case } from '../../domain/case.ts';
import type { Conversation, LogEntry } from '../../engine/conversation.ts';
import type { Versioned } from '../../engine/ports/turn-store.ts';
import { placeOf } from './places.ts';
import type { Records } from './records.ts';

export function readConversation(
  records: Records,
  row: { readonly lane: number; readonly version: number; readonly sealed: Buffer },
): Versioned<Conversation> {
  const { lane, version, sealed } = row;
  return { value: records.unsealLively(placeOf.conversation(lane, version), sealed), version };
}

/** `null` where the personal data went. */
export function readCase(
  records: Records,
  row: { readonly reference: string; readonly version: number; readonly sealed: Buffer | null },
): Versioned<Case> | null {
  const { reference, version, sealed } = row;
  return sealed && { value: records.unsealLively(placeOf.case(reference, version), sealed), version };
}

export function readEntry(
  records: Records,
  row: { readonly lane: number; readonly number: number; readonly sealed: Buffer },
): LogEntry {
  return records.unsealLively(placeOf.entry(row.lane, row.number), row.sealed);
}
