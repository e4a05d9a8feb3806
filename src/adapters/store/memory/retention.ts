import type { Instant } from '../../../domain/instant.ts';
import { ARCHIVE_KEPT, CHAIN_KEPT, HANDOUT_KEPT } from '../../../domain/kept.ts';
import type { LogEntry } from '../../../engine/conversation.ts';
import type { RetentionStore } from '../../../engine/ports/retention-store.ts';
import { everMergedInto, withoutWordsOf } from '../passed-on.ts';
import {
  allNames,
  deletionEntry,
  dueDeletion,
  forgottenEvent,
  type HeldLane,
  heldConversation,
  inNames,
  type LaneDeletion,
  wishedDeletion,
} from '../retention.ts';
import {
  filesOfCase,
  filesOfDraft,
  filesOfEntry,
  filesOfEvent,
  isHandout,
  withEmptyDraft,
} from '../turn-rules.ts';
import type { HeldCase, HeldEvent, MemoryState } from './state.ts';
import { appendAudit } from './turns.ts';

/** The rules of keeping and deleting, in memory. */
export class MemoryRetention implements RetentionStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  purge: RetentionStore['purge'] = async (now, signal) => {
    const before = this.usedFiles();
    const counts = { talks: 0, rawEvents: 0, conversations: 0, chains: 0 };
    for (const lane of this.lanes()) {
      if (signal?.aborted) break;
      const deletion = dueDeletion(this.held(lane), now);
      counts.talks += deletion.talk ? 1 : 0;
      counts.conversations += deletion.cases.length;
      counts.rawEvents += this.apply(lane, deletion, now, 'program').events;
    }
    for (const held of this.state.cases.values()) {
      if (held.value !== null || held.closedAt === null || held.closedAt > now - CHAIN_KEPT) continue;
      this.state.cases.delete(held.reference);
      this.state.views.delete(held.reference);
      counts.chains += 1;
    }
    for (const [lane, log] of this.state.log)
      this.keepOnly(
        lane,
        log.filter((entry) => !isHandout(entry) || entry.at > now - HANDOUT_KEPT),
      );
    this.state.archive = this.state.archive.filter(({ order }) => order.keptAt > now - ARCHIVE_KEPT);
    return { ...counts, orphanedFiles: this.orphans(before) };
  };

  forget: RetentionStore['forget'] = async (lane, now, asked, instead = '') => {
    const before = this.usedFiles();
    const names = allNames(this.state.withLeading(lane).map((each) => this.forgetLane(each, now, instead)));
    const event = asked && forgottenEvent(lane, now, asked, names);
    if (event && !this.state.events.has(event.key))
      this.state.events.set(event.key, { event, state: 'waiting', failures: 0, reason: '' });
    return { ...names, orphanedFiles: this.orphans(before) };
  };

  unnamed: RetentionStore['unnamed'] = async (files) =>
    [...new Set(files).difference(this.usedFiles())].sort();

  private forgetLane(lane: string, now: Instant, instead: string) {
    const held = this.held(lane);
    const deletion = wishedDeletion(held, now, instead);
    const kept = this.state.archive.filter((one) => one.lane !== lane);
    const archived = this.state.archive.length - kept.length;
    this.state.archive = kept;
    const gone = this.apply(lane, deletion, now, 'customer');
    return inNames(held, deletion, { ...gone, archived });
  }

  private held(lane: string): HeldLane {
    const conversation = this.state.conversations.get(lane);
    return {
      conversation: conversation ? heldConversation(conversation.value, conversation.draftSince) : null,
      cases: this.state.casesOf(lane).map(({ reference, value: { stage, closedAt } }) => ({
        reference,
        stage,
        closedAt,
      })),
    };
  }

  private apply(lane: string, deletion: LaneDeletion, now: Instant, by: 'customer' | 'program') {
    const { state } = this;
    for (const reference of deletion.cases) {
      this.dropCase(state.cases.get(reference), now, by);
      if (deletion.insteadElsewhere !== null) this.dropPassedOn(reference, deletion.insteadElsewhere, now);
    }
    const { said, cases } = deletion;
    const span = said === 'all' ? { from: 0, until: Number.POSITIVE_INFINITY } : said;
    const log = state.log.get(lane) ?? [];
    const keptLog = log.filter(
      (entry) =>
        !(entry.case !== null && cases.includes(entry.case)) &&
        !(said === 'all' || (span && entry.case === null && entry.at >= span.from && entry.at <= span.until)),
    );
    this.keepOnly(lane, keptLog);
    const events = this.dropEvents(lane, (at) => {
      const inSpan = span !== null && at >= span.from && at <= span.until;
      return inSpan || (deletion.rawUntil !== null && at <= deletion.rawUntil);
    });
    const conversation = state.conversations.get(lane);
    if (said === 'all') {
      state.conversations.delete(lane);
      for (const clock of state.clocks) if (clock.lane === lane) state.handled.add(clock.id);
      state.clocks = state.clocks.filter((clock) => clock.lane !== lane);
      for (const endpoint of state.addressesOf(lane).slice(1)) state.leads.delete(endpoint);
    } else if (deletion.withEmptyDraft && conversation) {
      conversation.value = withEmptyDraft(conversation.value, now);
      conversation.version += 1;
      conversation.draftSince = null;
    }
    return { entries: log.length - keptLog.length, events };
  }

  /** The other lines of the lane go, and what was to be sent of them. */
  private keepOnly(lane: string, entries: LogEntry[]): void {
    const { state } = this;
    state.log.set(lane, entries);
    const numbers = entries.map((entry) => entry.number);
    const stays = (one: { lane: string; number: number }) =>
      one.lane !== lane || numbers.includes(one.number);
    state.sends = state.sends.filter(stays);
    state.copies = state.copies.filter(stays);
  }

  private dropCase(held: HeldCase | undefined, now: Instant, by: 'customer' | 'program'): void {
    if (!held) return;
    held.value = null;
    held.version += 1;
    held.closedAt ??= now;
    held.payments = [];
    held.terms.clear();
    for (const seq of Object.keys(held.opened)) delete held.opened[Number(seq)];
    appendAudit(held, deletionEntry(by, now));
    if (this.state.views.get(held.reference)?.shown) this.state.markView(held.reference, now);
  }

  private dropPassedOn(from: string, instead: string, now: Instant): void {
    for (const reference of everMergedInto(this.state.cases.get(from)?.events ?? [])) {
      const held = this.state.cases.get(reference);
      const without = held?.value && withoutWordsOf(held.value, held, { from, instead, now });
      if (!held || !without) continue;
      held.value = without.value;
      held.version += 1;
      for (const seq of without.seqs) delete held.opened[seq];
      appendAudit(held, without.entry);
      if (this.state.views.get(reference)?.shown) this.state.markView(reference, now);
    }
  }

  private dropEvents(lane: string, covers: (at: Instant) => boolean): number {
    const gone = [...this.state.events.values()].filter(
      (held: HeldEvent) => held.event.lane === lane && held.state !== 'waiting' && covers(held.event.at),
    );
    for (const { event } of gone) {
      this.state.events.delete(event.key);
      this.state.handled.add(event.key);
    }
    return gone.length;
  }

  private lanes(): Set<string> {
    const { conversations, events, cases } = this.state;
    return new Set([
      ...conversations.keys(),
      ...[...events.values()].map((held) => held.event.lane),
      ...[...cases.values()].map((held) => held.lane),
    ]);
  }

  private usedFiles(): Set<string> {
    const { conversations, events, cases, log, archive } = this.state;
    return new Set([
      ...archive.flatMap(({ order }) => order.files.map(({ sha256 }) => sha256)),
      ...[...conversations.values()].flatMap((held) => filesOfDraft(held.value)),
      ...[...events.values()].flatMap((held) => filesOfEvent(held.event)),
      ...[...cases.values()].flatMap((held) => (held.value ? filesOfCase(held.value) : [])),
      ...[...log.values()].flat().flatMap(filesOfEntry),
    ]);
  }

  private orphans(before: ReadonlySet<string>): readonly string[] {
    return [...before.difference(this.usedFiles())].sort();
  }
}
