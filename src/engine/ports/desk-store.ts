import type { AuditEvent } from '../../domain/audit.ts';
import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { LogEntry } from '../conversation.ts';

/** A case as the queue lists it. */
export interface QueueRow {
  readonly reference: string;
  readonly lane: string;
  readonly case: Case;
  readonly updatedAt: Instant;
  /** Since when the customer takes nothing from us (has blocked the bot), `null` where they do. */
  readonly unreachableSince: Instant | null;
}

/** An event, a clock, a message or a piece of desk mail that could not be handled or delivered. */
export interface SetAside {
  readonly key: string;
  readonly lane: string;
  readonly reason: string;
  /** When it came, was due, or was said. */
  readonly at: Instant;
}

/**
 * A line of a conversation that did not reach the customer everywhere: refused, of a fate that nobody knows, or waiting
 * because the customer takes nothing from us.
 */
export interface Undelivered {
  readonly number: number;
  readonly why: 'failed' | 'unknown' | 'waiting';
}

export interface StoredAudit {
  readonly events: readonly AuditEvent[];
  /** By `seq`: the salt and value behind each commitment, as far as they have not been deleted. */
  readonly opened: Readonly<
    Record<number, Readonly<Record<string, { readonly salt: string; readonly value: string }>>>
  >;
}

/** What the pages and the exports read. */
export interface DeskStore {
  /** Every case that was handed over and has no decision yet, the longest at the desk first. */
  open(): Promise<readonly QueueRow[]>;
  /** Cases that were handed over and are decided or closed, newest change first. */
  decided(limit: number): Promise<readonly QueueRow[]>;
  row(reference: string): Promise<QueueRow | null>;
  /** Entries of a conversation after a number, oldest first. */
  log(lane: string, after: number): Promise<readonly LogEntry[]>;
  audit(reference: string): Promise<StoredAudit>;
  casesOf(lane: string): Promise<readonly QueueRow[]>;
  /** What of a conversation did not arrive, as long as nobody has seen to it. */
  undelivered(lane: string): Promise<readonly Undelivered[]>;
  quarantined(): Promise<readonly SetAside[]>;
  /** An agent has looked at something that was set aside; it is not listed any more. */
  dismiss(key: string): Promise<void>;
}
