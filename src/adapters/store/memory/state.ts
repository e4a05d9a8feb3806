import type { AuditEvent } from '../../../domain/audit.ts';
import type { Case } from '../../../domain/case.ts';
import type { Incident } from '../../../domain/incident.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { ArchivedOrder } from '../../../engine/archive/archived-order.ts';
import type { Conversation, LogEntry } from '../../../engine/conversation.ts';
import type { InboundEvent } from '../../../engine/inbound.ts';
import type { Mail } from '../../../engine/ports/desk-outside-store.ts';
import type { Shown } from '../../../engine/ports/desk-view.ts';
import type { Agent, Pass } from '../../../engine/ports/pass-store.ts';
import type { Parcel } from '../../../engine/ports/sender.ts';
import type { Versioned } from '../../../engine/ports/turn-store.ts';
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
  readonly terms: Set<string>;
  readonly events: AuditEvent[];
  readonly opened: Record<number, Openings>;
}

export interface HeldSend {
  readonly id: string;
  readonly lane: string;
  readonly number: number;
  /** The address it goes to: the conversation's own, or one that leads into it. */
  readonly to: string;
  readonly what: Parcel['what'];
  attempt: number;
  /** Tries that may have arrived. */
  doubts: number;
  dueAt: Instant;
  state: 'open' | 'failed' | 'unknown';
  reason: string;
}

/** What a line is called at an address. */
export interface HeldCopy {
  readonly endpoint: string;
  readonly outside: string;
  readonly lane: string;
  readonly number: number;
}

export interface HeldView {
  readonly id: string;
  readonly reference: string;
  mark: number;
  dueAt: Instant | null;
  shown: Shown | null;
}

export interface HeldMail extends Mail {
  readonly id: string;
  readonly at: Instant;
  dueAt: Instant;
  state: 'waiting' | 'quarantined';
  attempt: number;
  failures: number;
  reason: string;
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
  copies: HeldCopy[] = [];
  readonly incidents = new Map<string, Versioned<Incident>>();
  archive: { readonly lane: string; readonly order: ArchivedOrder }[] = [];
  readonly views = new Map<string, HeldView>();
  mail: HeldMail[] = [];
  /** Addresses and the conversation each leads into. */
  readonly leads = new Map<string, string>();
  /** Addresses that take nothing, and since when. */
  readonly closed = new Map<string, Instant>();
  passes: Pass[] = [];
  readonly agents = new Map<string, Agent>();
  readonly identities = new Map<string, string>();
  private lastId = 0;

  /** The conversation's own address and those that lead into it. */
  addressesOf(lane: string): readonly string[] {
    return [lane, ...[...this.leads].filter(([, to]) => to === lane).map(([endpoint]) => endpoint)];
  }

  /** This conversation, then those that lead into it, or into one that does. */
  withLeading(lane: string): readonly string[] {
    const found = new Set([lane]);
    for (const each of found) for (const address of this.addressesOf(each)) found.add(address);
    return [...found];
  }

  /** Puts a line into the outbox, for each address of its conversation. */
  addSends(lane: string, number: number, dueAt: Instant, what: Parcel['what']): void {
    for (const to of this.addressesOf(lane)) {
      const fresh = { attempt: 0, doubts: 0, state: 'open' as const, reason: '' };
      this.sends.push({ id: this.nextId('send'), lane, number, to, what, dueAt, ...fresh });
    }
  }

  markView(reference: string, at: Instant): void {
    const held = this.views.get(reference);
    if (held) {
      held.mark += 1;
      held.dueAt ??= at;
    } else {
      this.views.set(reference, { id: this.nextId('view'), reference, mark: 1, dueAt: at, shown: null });
    }
  }

  nextId(kind: 'send' | 'clock' | 'view' | 'mail'): string {
    this.lastId += 1;
    return `${kind}:${this.lastId}`;
  }

  casesOf(lane: string): readonly (HeldCase & { value: Case })[] {
    return [...this.cases.values()].filter(
      (held): held is HeldCase & { value: Case } => held.lane === lane && held.value !== null,
    );
  }
}
