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

export function readConversation(
  session: Session,
  row: { readonly lane: number; readonly version: number; readonly sealed: Buffer },
): Versioned<Conversation> {
  const { lane, version, sealed } = row;
  return { value: session.unseal(placeOf.conversation(lane, version), sealed), version };
}

/** `null` where the personal data went. */
export function readCase(
  session: Session,
  row: { readonly reference: string; readonly version: number; readonly sealed: Buffer | null },
): Versioned<Case> | null {
  const { reference, version, sealed } = row;
  return sealed && { value: session.unseal(placeOf.case(reference, version), sealed), version };
}

export function readEntry(
  session: Session,
  row: { readonly lane: number; readonly number: number; readonly sealed: Buffer },
): LogEntry {
  return session.unseal(placeOf.entry(row.lane, row.number), row.sealed);
}
