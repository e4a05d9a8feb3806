import type { AuditEntry } from '../../domain/audit.ts';
import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ArchiveChange } from '../archive/archived-order.ts';
import type { Conversation, LogEntry } from '../conversation.ts';
import type { InboundEvent } from '../inbound.ts';

/** A document as it was read, with the version a write must name. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

/** What a conversation is, as it was read. */
interface Talk {
  readonly conversation: Versioned<Conversation> | null;
  /** The case the conversation talks about. */
  readonly case: Versioned<Case> | null;
}

/** So many of what waits in a lane are read at a time, however much somebody sent. */
export const MOST_WAITING = 500;

export interface LoadedLane extends Talk {
  /** Received and not handled, oldest first; at most {@link MOST_WAITING}. */
  readonly waiting: readonly InboundEvent[];
}

export interface ClockChange {
  readonly name: string;
  /** When it is due; `null` stops it. Setting a name that runs moves it. */
  readonly dueAt: Instant | null;
}

export interface LineEdit {
  readonly number: number;
  readonly text: string;
  readonly withdrawn?: true;
}

export interface LineCopy {
  readonly number: number;
  /** `channel:address` */
  readonly endpoint: string;
  readonly outside: string;
}

/** A case of whatever conversation that a turn changes beside its own; it must be there already. */
export interface CaseChange {
  readonly case: Versioned<Case>;
  readonly audit: readonly AuditEntry[];
  readonly paymentNumbers: readonly string[];
}

/** What became of an event that came in, and the conversation it belongs to. */
export interface Receipt {
  readonly outcome: 'new' | 'seen';
  readonly lane: string;
}

/** `answered`: the turn that came with the event stands; otherwise the event waits. */
export interface AnswerReceipt extends Receipt {
  readonly answered: boolean;
}

/** A lane as something arrives in it from one of its addresses. */
export interface Arrival extends Talk {
  readonly lane: string;
  /** Something came before it and is not handled. */
  readonly waits: boolean;
}

/**
 * All that one turn changes, written whole or not at all.
 * A document's `version` is the one that was read, 0 for a new one; if it moved meanwhile the turn is `stale`.
 */
export interface Turn {
  readonly lane: string;
  /** Event keys, command keys or clock ids this turn answers; if one was answered before, the turn is `seen`. */
  readonly handled: readonly string[];
  readonly conversation: Versioned<Conversation>;
  readonly case: Versioned<Case> | null;
  readonly audit: readonly AuditEntry[];
  /** New log entries in order; those not by the customer are also put into the outbox. */
  readonly log: readonly LogEntry[];
  /** Texts of lines that are said otherwise by now; `withdrawn` takes the line back. What was sent of them is updated. */
  readonly edits: readonly LineEdit[];
  /** Ids that lines of the customer have in the channel they came from. */
  readonly copies: readonly LineCopy[];
  readonly clocks: readonly ClockChange[];
  /** What the customer keeps for themselves from now on, or no longer. */
  readonly archive: readonly ArchiveChange[];
  /**
   * Plain payment numbers of the case, and marks of its pictures, by which a duplicate is found; the store keeps only
   * keyed hashes.
   */
  readonly paymentNumbers: readonly string[];
  /** By these the case is found at the desk, beside those it had. Only keyed hashes of them are kept. */
  readonly terms: readonly string[];
  /** Other cases that change with it; the turn is stale where one of them moved. */
  readonly also: readonly CaseChange[];
  /** What follows in other conversations: stored with the turn, as if it had come in there. */
  readonly letters: readonly InboundEvent[];
}

export type TurnOutcome = 'done' | 'stale' | 'seen';

/** Where conversations and cases are kept. Each method is one transaction. */
export interface TurnStore {
  /**
   * Stores what came in. Durable when it resolves; only then may the sender be told "received". An address that takes
   * nothing takes messages again once its customer writes.
   */
  receive(events: readonly InboundEvent[]): Promise<readonly Receipt[]>;
  load(lane: string): Promise<LoadedLane>;
  /** The conversation into which an address leads. */
  loadFrom(address: string): Promise<Arrival>;
  /**
   * Receives an event together with the turn that answers it, in one step. Where another turn was faster, or something
   * waits in the lane already, the event is received and nothing of the turn is written.
   */
  answer(event: InboundEvent, turn: Turn): Promise<AnswerReceipt>;
  /** Group commit: all turns asked for at the same time share one sync, in one call or in many; each is judged by itself. */
  commitTurns(turns: readonly Turn[]): Promise<readonly TurnOutcome[]>;
  /** Counts a failed try at an event; at the third it is set aside for an agent to look at. */
  countFailure(eventKey: string, reason: string): Promise<'again' | 'quarantined'>;
  /** Lanes with something waiting that came by then, for the sweep after a start and after a process that died. */
  waitingLanes(before?: Instant): Promise<readonly string[]>;
  /** References of cases that name one of these payment numbers, with the lane they came from. */
  casesWithPayment(
    numbers: readonly string[],
  ): Promise<readonly { reference: string; lane: string; stage: Case['stage'] }[]>;
  loadCase(
    reference: string,
  ): Promise<{ case: Versioned<Case>; conversation: Versioned<Conversation> } | null>;
}
