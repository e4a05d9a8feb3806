import type { Case } from '../../../domain/case.ts';
import type { Conversation, LogEntry } from '../../../engine/conversation.ts';
import type { Versioned } from '../../../engine/ports/turn-store.ts';
import type { Session } from './session.ts';

/** Places of the sealed documents. A version in it keeps an old copy from being put back in the new one's row. */
export const placeOf = {
  conversation: (lane: number, version: number) => `conversations/${lane}/${version}`,
  case: (reference: string, version: number) => `cases/${reference}/${version}`,
  entry: (lane: number, number: number) => `log/${lane}/${number}`,
  openings: (reference: string, seq: number) => `openings/${reference}/${seq}`,
};

/** Seals what is soon read again. */
export function sealLively(session: Session, place: string, document: unknown): Buffer {
  const sealed = session.seal(place, document);
  session.documents.put(place, sealed, document);
  return sealed;
}

export function readConversation(
  session: Session,
  row: { readonly lane: number; readonly version: number; readonly sealed: Buffer },
): Versioned<Conversation> {
  const { lane, version, sealed } = row;
  return { value: open(session, placeOf.conversation(lane, version), sealed), version };
}

/** `null` where the personal data went. */
export function readCase(
  session: Session,
  row: { readonly reference: string; readonly version: number; readonly sealed: Buffer | null },
): Versioned<Case> | null {
  const { reference, version, sealed } = row;
  return sealed && { value: open(session, placeOf.case(reference, version), sealed), version };
}

export function readEntry(
  session: Session,
  row: { readonly lane: number; readonly number: number; readonly sealed: Buffer },
): LogEntry {
  return open(session, placeOf.entry(row.lane, row.number), row.sealed);
}

function open<T>(session: Session, place: string, sealed: Buffer): T {
  const known = session.documents.get(place, sealed);
  if (known !== undefined) return known as T;
  const document = session.unseal<T>(place, sealed);
  session.documents.put(place, sealed, document);
  return document;
}
