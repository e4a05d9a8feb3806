import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Conversation, LogEntry } from '../../engine/conversation.ts';
import type { InboundEvent } from '../../engine/inbound.ts';
import type { Delivery } from '../../engine/ports/sender.ts';
import type { CaseChange, LineEdit, Turn, TurnOutcome } from '../../engine/ports/turn-store.ts';
import { emptyDraft } from '../../engine/turn/beginning.ts';

/** At the third failure an event is set aside. */
const MOST_FAILURES = 3;
/** How long after a send of unknown fate it is looked into again. */
const DOUBT = 1_000;

/** What one more failure makes of something that failed so often before. */
export function afterFailure(before: number): {
  readonly failures: number;
  readonly answer: 'again' | 'quarantined';
} {
  const failures = before + 1;
  return { failures, answer: failures < MOST_FAILURES ? 'again' : 'quarantined' };
}

/** What becomes of a send. `again`: it is due at `at`; `closes`: its address takes nothing any more. */
type Settlement =
  | { readonly kind: 'sent' }
  | { readonly kind: 'again'; readonly at: Instant; readonly doubts: number; readonly closes: boolean }
  | { readonly kind: 'ended'; readonly state: 'failed' | 'unknown'; readonly reason: string };

/** `doubts`: how many tries may have arrived, this one counted. What may have arrived comes back once. */
export function settlementOf(delivery: Delivery, doubts: number, now: Instant): Settlement {
  const less = Math.max(0, doubts - 1);
  switch (delivery.kind) {
    case 'sent':
      return { kind: 'sent' };
    case 'later':
      return { kind: 'again', at: delivery.retryAt, doubts: less, closes: false };
    case 'closed':
      return { kind: 'again', at: now, doubts: less, closes: true };
    case 'unknown':
      if (doubts <= 1) return { kind: 'again', at: now + DOUBT, doubts, closes: false };
      return { kind: 'ended', state: 'unknown', reason: delivery.reason };
    case 'failed':
      return { kind: 'ended', state: 'failed', reason: delivery.reason };
  }
}

/** What a store found of what a turn names, before it writes anything of it. */
interface Found {
  /** Whether one of the keys was answered before. */
  readonly answered: boolean;
  /** Versions as they are now, 0 where there is none. */
  readonly conversation: number;
  /** Of the cases it writes, in the order of `caseChanges`. */
  readonly cases: readonly number[];
}

export function judge(turn: Turn, found: Found): TurnOutcome {
  if (found.answered) return 'seen';
  if (found.conversation !== turn.conversation.version) return 'stale';
  const moved = caseChanges(turn).some((change, index) => found.cases[index] !== change.case.version);
  return moved ? 'stale' : 'done';
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
  let last = 0;
  for (const { audit } of caseChanges(turn)) for (const { at } of audit) last = Math.max(last, at);
  for (const { at } of turn.log) last = Math.max(last, at);
  return last;
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
  const { content } = event;
  return content.kind === 'files' || content.kind === 'set_aside'
    ? content.files.map((file) => file.sha256)
    : [];
}
export function filesOfDraft(conversation: Conversation): readonly string[] {
  return conversation.draft.files.map((file) => file.sha256);
}
export function filesOfEntry(entry: LogEntry): readonly string[] {
  return entry.files.map((file) => file.sha256);
}
/** A line by which the customer got copies of what is kept in many places: it must outlive none of them. */
export function isHandout({ author, aside, files }: LogEntry): boolean {
  return author === 'zhaodan' && aside === true && files.length > 0;
}
export function filesOfCase(value: Case): readonly string[] {
  return value.exhibits.map((exhibit) => exhibit.sha256);
}
