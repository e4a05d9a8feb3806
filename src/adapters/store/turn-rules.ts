import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Conversation, LogEntry } from '../../engine/conversation.ts';
import type { InboundEvent } from '../../engine/inbound.ts';
import type { CaseChange, LineEdit, Turn } from '../../engine/ports/turn-store.ts';
import { emptyDraft } from '../../engine/turn/beginning.ts';

/** At the third failure an event is set aside. */
export const MOST_FAILURES = 3;
/** How long a taken send or clock belongs to its taker. */
export const LEASE = 30_000;
/** How long after a send of unknown fate it is looked into again. */
const DOUBT = 1_000;

/** When a send that was tried so often without an answer is tried once more; `null`: it stays unknown. */
export function afterDoubt(doubts: number, now: Instant): Instant | null {
  return doubts <= 1 ? now + DOUBT : null;
}

/** A turn that names what cannot be is a fault of the engine, never an outcome. */
export function requireSound(turn: Turn): void {
  if (turn.audit.length > 0 && turn.case === null) throw new Error('a turn with audit entries needs a case');
  const { conversation } = turn;
  const foreign = conversation.value.lane !== turn.lane || turn.log.some((entry) => entry.lane !== turn.lane);
  if (foreign) throw new Error('a turn may only write into its own lane');
  const written = caseChanges(turn).map((change) => change.case.value.reference);
  if (new Set(written).size < written.length) throw new Error('a turn writes a case twice');
  if (turn.also.some((change) => change.case.version === 0)) throw new Error('a turn opens one case at most');
}

/** All cases a turn writes, its own first. */
export function caseChanges(turn: Turn): readonly CaseChange[] {
  const { audit, paymentNumbers, also } = turn;
  return turn.case ? [{ case: turn.case, audit, paymentNumbers }, ...also] : also;
}

/** When the turn happened, as far as it says so. */
export function turnTime(turn: Turn): Instant {
  const acts = [turn, ...turn.also].flatMap(({ audit }) => audit);
  return Math.max(0, ...acts.map((entry) => entry.at), ...turn.log.map((entry) => entry.at));
}

/** Since when things are said without consent, `null` where there is consent. */
export function draftSince(conversation: Conversation): Instant | null {
  return conversation.consentAt === null ? conversation.draft.startedAt : null;
}

export function withEdit(entry: LogEntry, { text, withdrawn }: LineEdit): LogEntry {
  return withdrawn ? { ...entry, withdrawn } : { ...entry, edited: text };
}

export function withEmptyDraft(conversation: Conversation, now: Instant): Conversation {
  return { ...conversation, draft: emptyDraft(now) };
}

export function filesOfEvent(event: InboundEvent): readonly string[] {
  return event.content.kind === 'files' ? event.content.files.map((file) => file.sha256) : [];
}
export function filesOfDraft(conversation: Conversation): readonly string[] {
  return conversation.draft.files.map((file) => file.sha256);
}
export function filesOfEntry(entry: LogEntry): readonly string[] {
  return entry.files.map((file) => file.sha256);
}
export function filesOfCase(value: Case): readonly string[] {
  return value.exhibits.map((exhibit) => exhibit.sha256);
}
