import type { AuditEntry } from '../../domain/audit.ts';
import type { CaseStage } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import { CASE_KEPT, DRAFT_KEPT } from '../../domain/kept.ts';
import { deed } from '../../domain/policy.ts';
import type { Conversation } from '../../engine/conversation.ts';
import type { InboundEvent } from '../../engine/inbound.ts';
import type { Forgotten } from '../../engine/ports/retention-store.ts';

/** What is still held of one customer. */
export interface HeldLane {
  readonly conversation: {
    readonly consented: boolean;
    /** Since when things are said without consent; `null` where there is consent, or nothing was said. */
    readonly draftSince: Instant | null;
    /** When something was said last. */
    readonly heardAt: Instant;
    readonly case: string | null;
  } | null;
  /** Cases whose document is still there. */
  readonly cases: readonly {
    readonly reference: string;
    readonly stage: CaseStage;
    readonly closedAt: Instant | null;
  }[];
}

/** What is to go. What waits to be handled always stays: it is answered first. */
export interface LaneDeletion {
  /** Documents, openings, payment tokens, and what was said in these cases. */
  readonly cases: readonly string[];
  /** `all`: the conversation and all that was said; a span: what was said outside of any case in it. */
  readonly said: 'all' | { readonly from: Instant; readonly until: Instant } | null;
  readonly withEmptyDraft: boolean;
  /** Raw events up to this time. */
  readonly rawUntil: Instant | null;
  /** What takes the place of what was heard of them in cases that theirs were taken into; `null` leaves it. */
  readonly insteadElsewhere: string | null;
}

/** What a store keeps of a conversation, as {@link HeldLane} has it. */
export function heldConversation(
  { consentAt, draft, heardAt, case: about }: Conversation,
  draftSince: Instant | null,
): HeldLane['conversation'] {
  return {
    consented: consentAt !== null,
    draftSince,
    heardAt: Math.max(heardAt ?? 0, draft.startedAt),
    case: about,
  };
}

/** What the dates of product and law say must go now. */
export function dueDeletion(lane: HeldLane, now: Instant): LaneDeletion & { readonly talk: boolean } {
  const { conversation } = lane;
  const expired = lane.cases.filter((one) => one.closedAt !== null && one.closedAt <= now - CASE_KEPT);
  const cases = expired.map((one) => one.reference);
  const since = conversation?.draftSince ?? null;
  const draft = since !== null && since <= now - DRAFT_KEPT;
  if (expired.length < lane.cases.length) {
    const said = draft ? { from: since, until: now } : null;
    return { cases, said, withEmptyDraft: draft, rawUntil: null, insteadElsewhere: null, talk: draft };
  }
  const about = conversation?.case ?? null;
  const over = expired.length > 0 && (conversation === null || (about !== null && cases.includes(about)));
  // What was said to no case goes by the day of its last word.
  const quiet = conversation?.consented === true && conversation.heardAt <= now - CASE_KEPT;
  const lastClosed = Math.max(...expired.map((one) => one.closedAt ?? 0));
  return {
    cases,
    said: draft || over || quiet ? 'all' : expired.length > 0 ? { from: 0, until: lastClosed } : null,
    withEmptyDraft: false,
    insteadElsewhere: null,
    rawUntil: conversation?.consented ? null : now - DRAFT_KEPT,
    talk: draft || (quiet && expired.length === 0),
  };
}

/** What a customer may have deleted at once: everything but appeals that are still open. */
export function wishedDeletion(
  lane: HeldLane,
  now: Instant,
  insteadElsewhere: string,
): LaneDeletion & { readonly kept: string[] } {
  const open = lane.cases.filter((one) => one.stage === 'handed_over' || one.stage === 'decided');
  return {
    cases: lane.cases.filter((one) => !open.includes(one)).map((one) => one.reference),
    said: open.length === 0 ? 'all' : { from: 0, until: now },
    withEmptyDraft: open.length > 0 && lane.conversation !== null,
    rawUntil: now,
    insteadElsewhere,
    kept: open.map((one) => one.reference),
  };
}

/** What stands in the chain of a case whose personal data went. */
export function deletionEntry(by: 'customer' | 'program', at: Instant): AuditEntry {
  return deed('data_deleted', { kind: by }, at, { because: by === 'customer' ? 'asked' : 'retention' });
}

/** What tells the customer later what went. */
export function forgottenEvent(
  lane: string,
  at: Instant,
  asked: Pick<Forgotten, 'of' | 'locale' | 'lastNumber'>,
  { deleted, kept }: Pick<Forgotten, 'deleted' | 'kept'>,
): InboundEvent {
  return { key: `${asked.of}:forgotten`, lane, at, content: { kind: 'forgotten', ...asked, deleted, kept } };
}

/** Words of `forget`: what was deleted and what stays, by name; a door puts them into sentences. */
export function inNames(
  held: HeldLane,
  deletion: ReturnType<typeof wishedDeletion>,
  gone: { readonly entries: number; readonly events: number; readonly archived: number },
): { readonly deleted: readonly string[]; readonly kept: readonly string[] } {
  return {
    deleted: [
      ...(held.conversation?.draftSince != null ? ['draft'] : []),
      ...(gone.entries > 0 ? ['messages'] : []),
      ...(gone.events > 0 ? ['events'] : []),
      ...(gone.archived > 0 ? ['archive'] : []),
      ...deletion.cases.map((reference) => `case:${reference}`),
    ],
    kept: [
      ...deletion.kept.map((reference) => `appeal:${reference}`),
      ...held.cases.map(({ reference }) => `chain:${reference}`),
    ],
  };
}

/** The same of several lanes of one customer, each name once. */
export function allNames(each: readonly Pick<Forgotten, 'deleted' | 'kept'>[]) {
  return {
    deleted: [...new Set(each.flatMap(({ deleted }) => deleted))],
    kept: [...new Set(each.flatMap(({ kept }) => kept))],
  };
}
