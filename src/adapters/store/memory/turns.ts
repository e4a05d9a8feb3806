import { randomBytes } from 'node:crypto';
import type { AuditEntry } from '../../../domain/audit.ts';
import { type InboundEvent, isFromCustomer } from '../../../engine/inbound.ts';
import type { HandledStore } from '../../../engine/ports/handled-store.ts';
import {
  type CaseChange,
  type ClockChange,
  MOST_WAITING,
  type Receipt,
  type Turn,
  type TurnOutcome,
  type TurnStore,
} from '../../../engine/ports/turn-store.ts';
import { CHAIN_START, linkEvent } from '../chain.ts';
import {
  afterFailure,
  caseChanges,
  draftSince,
  judge,
  requireSound,
  turnTime,
  withEdit,
} from '../turn-rules.ts';
import { copyOf } from './copy.ts';
import type { HeldCase, MemoryState } from './state.ts';

/** Events and turns, in memory. */
export class MemoryTurns implements TurnStore, HandledStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  receive: TurnStore['receive'] = async (events) =>
    events.map((came) => {
      if (isFromCustomer(came)) this.state.closed.delete(came.lane);
      return this.add(came);
    });

  loadFrom: TurnStore['loadFrom'] = async (address) => {
    const lane = this.state.leads.get(address) ?? address;
    const { waiting, ...talk } = await this.load(lane);
    return { lane, ...talk, waits: waiting.length > 0 };
  };

  answer: TurnStore['answer'] = async (event, turn) => {
    requireSound(turn);
    const { lane, waits } = await this.loadFrom(event.lane);
    if (this.knows(event.key)) return { outcome: 'seen', lane, answered: false };
    const mayAnswer = lane === turn.lane && !waits;
    const answered = mayAnswer && this.commit(copyOf(turn)) === 'done';
    this.state.closed.delete(event.lane);
    if (answered) this.state.handled.add(event.key);
    else this.add(event);
    return { outcome: 'new', lane, answered };
  };

  load: TurnStore['load'] = async (lane) => {
    const conversation = this.state.conversations.get(lane);
    const about = this.state.cases.get(conversation?.value.case ?? '');
    const waiting = [...this.state.events.values()]
      .filter((held) => held.event.lane === lane && held.state === 'waiting')
      .slice(0, MOST_WAITING)
      .map((held) => held.event);
    return copyOf({
      conversation: conversation ? { value: conversation.value, version: conversation.version } : null,
      case: about?.value ? { value: about.value, version: about.version } : null,
      waiting,
    });
  };

  commitTurns: TurnStore['commitTurns'] = async (turns) => {
    for (const turn of turns) requireSound(turn);
    return turns.map((turn) => this.commit(copyOf(turn)));
  };

  countFailure: TurnStore['countFailure'] = async (eventKey, reason) => {
    const held = this.state.events.get(eventKey);
    if (!held) return 'again';
    const { failures, answer } = afterFailure(held.failures);
    Object.assign(held, { failures, reason });
    if (answer === 'quarantined') held.state = answer;
    return answer;
  };

  waitingLanes: TurnStore['waitingLanes'] = async (before = Number.POSITIVE_INFINITY) => {
    const waiting = [...this.state.events.values()].filter(
      (held) => held.state === 'waiting' && held.event.at <= before,
    );
    return [...new Set(waiting.map((held) => held.event.lane))];
  };

  casesWithPayment: TurnStore['casesWithPayment'] = async (numbers) =>
    [...this.state.cases.values()].flatMap(({ reference, lane, value, payments }) =>
      value && payments.some((number) => numbers.includes(number))
        ? [{ reference, lane, stage: value.stage }]
        : [],
    );

  wasHandled: HandledStore['wasHandled'] = async (key) => this.state.handled.has(key);

  loadCase: TurnStore['loadCase'] = async (reference) => {
    const held = this.state.cases.get(reference);
    const conversation = this.state.conversations.get(held?.lane ?? '');
    if (!held?.value || !conversation) return null;
    return copyOf({
      case: { value: held.value, version: held.version },
      conversation: { value: conversation.value, version: conversation.version },
    });
  };

  private knows(key: string): boolean {
    return this.state.events.has(key) || this.state.handled.has(key);
  }

  private add(came: InboundEvent): Receipt {
    const { state } = this;
    const lane = state.leads.get(came.lane) ?? came.lane;
    if (this.knows(came.key)) return { outcome: 'seen', lane };
    const event = copyOf(lane === came.lane ? came : { ...came, lane, from: came.lane });
    state.events.set(event.key, { event, state: 'waiting', failures: 0, reason: '' });
    return { outcome: 'new', lane };
  }

  private commit(turn: Turn): TurnOutcome {
    const { state } = this;
    const versionOf = ({ case: { value } }: CaseChange) => state.cases.get(value.reference)?.version ?? 0;
    const outcome = judge(turn, {
      answered: turn.handled.some((key) => state.handled.has(key)),
      conversation: state.conversations.get(turn.lane)?.version ?? 0,
      cases: caseChanges(turn).map(versionOf),
    });
    if (outcome === 'done') this.write(turn);
    return outcome;
  }

  private write(turn: Turn): void {
    const { state } = this;
    const log = state.log.get(turn.lane) ?? [];
    if (turn.log.some((entry) => log.some((there) => there.number === entry.number))) {
      throw new Error('a log number was given twice');
    }
    for (const key of turn.handled) {
      state.handled.add(key);
      state.events.delete(key);
    }
    const { value, version } = turn.conversation;
    state.conversations.set(turn.lane, { value, version: version + 1, draftSince: draftSince(value) });
    for (const change of caseChanges(turn)) this.writeCase(turn, change);
    const edited = log.map((entry) =>
      turn.edits.filter(({ number }) => number === entry.number).reduce(withEdit, entry),
    );
    state.log.set(turn.lane, [...edited, ...turn.log]);
    for (const { author, lane, number, at } of turn.log)
      if (author !== 'customer') state.addSends(lane, number, at, 'say');
    for (const { number } of turn.edits) {
      const said = log.find((entry) => entry.number === number);
      if (said && said.author !== 'customer') state.addSends(turn.lane, number, turnTime(turn), 'update');
    }
    for (const copy of turn.copies) state.copies.push({ ...copy, lane: turn.lane });
    state.clocks = state.clocks.filter((clock) => !turn.handled.includes(clock.id));
    for (const change of turn.clocks) this.setClock(turn.lane, change);
    for (const change of turn.archive) {
      if ('keep' in change) state.archive.push({ lane: turn.lane, order: change.keep });
      else
        state.archive = state.archive.filter(
          ({ lane, order }) => lane !== turn.lane || order.name !== change.drop,
        );
    }
    for (const letter of turn.letters) this.add(letter);
  }

  private writeCase(turn: Turn, { case: { value }, audit, paymentNumbers }: CaseChange): void {
    const held: HeldCase = this.state.cases.get(value.reference) ?? {
      reference: value.reference,
      lane: turn.lane,
      value,
      version: 0,
      updatedAt: value.openedAt,
      closedAt: null,
      payments: [],
      terms: new Set(),
      events: [],
      opened: {},
    };
    held.value = value;
    held.version += 1;
    held.updatedAt = Math.max(held.updatedAt, turnTime(turn));
    held.closedAt = value.closedAt;
    held.payments = paymentNumbers;
    if (value === turn.case?.value) for (const term of turn.terms) held.terms.add(term);
    this.state.cases.set(held.reference, held);
    for (const entry of audit) appendAudit(held, entry);
    if (value.handedOverAt !== null) this.state.markView(value.reference, turnTime(turn));
  }

  /** A clock that nobody was given keeps its place among those that are due at once, as in the databases. */
  private setClock(lane: string, { name, dueAt }: ClockChange): void {
    const { state } = this;
    const at = state.clocks.findIndex((clock) => clock.lane === lane && clock.name === name);
    const old = state.clocks[at];
    if (old?.state === 'set' && dueAt !== null && old.leasedUntil <= old.dueAt) {
      state.clocks[at] = { ...old, dueAt, leasedUntil: 0 };
      return;
    }
    for (const clock of state.clocks) {
      if (clock.lane === lane && clock.name === name) state.handled.add(clock.id);
    }
    state.clocks = state.clocks.filter((clock) => clock.lane !== lane || clock.name !== name);
    if (dueAt === null) return;
    const fresh = { leasedUntil: 0, state: 'set' as const, failures: 0, reason: '' };
    state.clocks.push({ id: state.nextId('clock'), lane, name, dueAt, ...fresh });
  }
}

export function appendAudit(held: HeldCase, entry: AuditEntry): void {
  const head = held.events.at(-1) ?? CHAIN_START;
  const { event, openings } = linkEvent(held.reference, head, entry, () => randomBytes(16));
  held.events.push(event);
  if (Object.keys(openings).length > 0) held.opened[event.seq] = openings;
}
