import type { Case } from '../../domain/case.ts';
import type { Conversation, LogEntry } from '../../engine/conversation.ts';
import { isForNewer } from '../../engine/errors.ts';
import type { Versioned } from '../../engine/ports/turn-store.ts';
import { documentShape } from './document-shape.ts';
import { placeOf } from './places.ts';
import type { Records } from './records.ts';

const conversations = documentShape<Conversation>();
const cases = documentShape<Case>();

export const { lay: layConversation } = conversations;

export function sealConversation(
  records: Records,
  lane: number,
  { value, version }: Versioned<Conversation>,
): Buffer {
  return records.sealLively(placeOf.conversation(lane, version), value, layConversation(value));
}

export function sealCase(records: Records, { value, version }: Versioned<Case>): Buffer {
  return records.sealLively(placeOf.case(value.reference, version), value, cases.lay(value));
}

export function readConversation(
  records: Records,
  row: { readonly lane: number; readonly version: number; readonly sealed: Buffer },
): Versioned<Conversation> {
  const { lane, version, sealed } = row;
  const place = placeOf.conversation(lane, version);
  return { value: records.unsealLively(place, sealed, conversations.take), version };
}

/** `null` where the personal data went. */
export function readCase(
  records: Records,
  row: { readonly reference: string; readonly version: number; readonly sealed: Buffer | null },
): Versioned<Case> | null {
  const { reference, version, sealed } = row;
  const place = placeOf.case(reference, version);
  return sealed && { value: records.unsealLively(place, sealed, cases.take), version };
}

/** As {@link readCase}, for one of many: a list goes on without what only a newer program can read, and shows it there. */
export function readListed(records: Records, row: Parameters<typeof readCase>[1]): Versioned<Case> | null {
  try {
    return readCase(records, row);
  } catch (reason) {
    if (isForNewer(reason)) return null;
    throw reason;
  }
}

export function readEntry(
  records: Records,
  row: { readonly lane: number; readonly number: number; readonly sealed: Buffer },
): LogEntry {
  return records.unsealLively(placeOf.entry(row.lane, row.number), row.sealed);
}
