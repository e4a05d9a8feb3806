import type { AuditEvent } from '../../../domain/audit.ts';
import type { Case } from '../../../domain/case.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Conversation, LogEntry } from '../../../engine/conversation.ts';
import type { InboundEvent } from '../../../engine/inbound.ts';
import type { Agent, Pass } from '../../../engine/ports/pass-store.ts';
import type { Openings } from '../chain.ts';

export interface HeldConversation {
  value: Conversation;
  version: number;
  draftSince: Instant | null;
}

export interface HeldEvent {
  readonly event: InboundEvent;
  state: 'waiting' | 'quarantined';
  failures: number;
  reason: string;
}

export interface HeldCase {
  readonly reference: string;
  readonly lane: string;
  /** `null` once the personal data went; its chain stays. */
  value: Case | null;
  version: number;
  updatedAt: Instant;
  closedAt: Instant | null;
  payments: readonly string[];
  readonly events: AuditEvent[];
  readonly opened: Record<number, Openings>;
}

export interface HeldSend {
  readonly id: string;
  readonly lane: string;
  readonly number: number;
  attempt: number;
  dueAt: Instant;
  state: 'open' | 'failed' | 'unknown';
}

export interface HeldClock {
  readonly id: string;
  readonly lane: string;
  readonly name: string;
  readonly dueAt: Instant;
  leasedUntil: Instant;
  state: 'set' | 'quarantined';
  failures: number;
  reason: string;
}

/** All that a memory store holds. Documents are copied on the way in and out: a reader cannot change them. */
export class MemoryState {
  readonly conversations = new Map<string, HeldConversation>();
  readonly events = new Map<string, HeldEvent>();
  readonly handled = new Set<string>();
  readonly cases = new Map<string, HeldCase>();
  readonly log = new Map<string, LogEntry[]>();
  sends: HeldSend[] = [];
  clocks: HeldClock[] = [];
  passes: Pass[] = [];
  readonly agents = new Map<string, Agent>();
  private lastId = 0;

  nextId(kind: 'send' | 'clock'): string {
    this.lastId += 1;
    return `${kind}:${this.lastId}`;
  }

  casesOf(lane: string): readonly (HeldCase & { value: Case })[] {
    return [...this.cases.values()].filter(
      (held): held is HeldCase & { value: Case } => held.lane === lane && held.value !== null,
    );
  }
}
