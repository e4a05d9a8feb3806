import type { HandledStore } from '../../../engine/ports/handled-store.ts';
import type { LoadedLane, Turn, TurnOutcome, TurnStore } from '../../../engine/ports/turn-store.ts';
import { readCase } from '../documents.ts';
import { caseChanges, judge, requireSound } from '../turn-rules.ts';
import type { CasePayments } from './case-payments.ts';
import type { HandledKeys } from './keys.ts';
import { TurnWriter, type WriterParts } from './turn-writer.ts';

interface Parts extends WriterParts {
  readonly keys: HandledKeys;
  readonly casePayments: CasePayments;
}

/** Loads and commits turns. A group is one transaction; each turn is judged before anything of it is written. */
export class Turns {
  private readonly parts: Parts;
  private readonly writer: TurnWriter;

  constructor(parts: Parts) {
    this.parts = parts;
    this.writer = new TurnWriter(parts);
  }

  load: TurnStore['load'] = async (name) => {
    const { session, laneBook } = this.parts;
    return session.read(() => this.loaded(laneBook.find(name)));
  };

  loadFrom: TurnStore['loadFrom'] = async (address) => {
    const { session, laneBook, inbox } = this.parts;
    return session.read(() => {
      const found = laneBook.leadsFrom(address);
      const lane = found === null || found.lane === found.endpoint ? address : laneBook.name(found.lane);
      return {
        lane,
        ...this.talkIn(found?.lane ?? null),
        waits: found !== null && inbox.isWaitingIn(found.lane),
      };
    });
  };

  answer: TurnStore['answer'] = async (event, turn) => {
    requireSound(turn);
    if (turn.handled.some((key) => key !== event.key))
      throw new Error('an answer handles its own event alone');
    const { session, inbox, keys } = this.parts;
    return session.write(() => {
      const came = inbox.arrive(event);
      if (came.outcome === 'seen') return { outcome: 'seen', lane: came.lane, answered: false };
      const mayAnswer = came.lane === turn.lane && !inbox.isWaitingIn(came.laneId);
      const answered = mayAnswer && this.write(turn, came.laneId) === 'done';
      if (answered) keys.add(came.key);
      else inbox.keep(came);
      return { outcome: 'new', lane: came.lane, answered };
    });
  };

  wasHandled: HandledStore['wasHandled'] = async (key) => {
    const { session, keys } = this.parts;
    return session.read(() => keys.has(keys.tokenOf(key)));
  };

  loadCase: TurnStore['loadCase'] = async (reference) => {
    const { session, caseBook, conversationBook } = this.parts;
    return session.read(() => {
      const row = caseBook.find(reference);
      const found = row && readCase(session, row);
      const conversation = row?.lane == null ? null : conversationBook.read(row.lane);
      return found && conversation && { case: found, conversation };
    });
  };

  casesWithPayment: TurnStore['casesWithPayment'] = async (numbers) => {
    const { session, casePayments, laneBook } = this.parts;
    return session.read(() => {
      const rows = numbers.flatMap((number) => casePayments.casesWith(number));
      return [...new Map(rows.map((row) => [row.reference, row])).values()].flatMap(
        ({ reference, lane, stage }) =>
          lane === null ? [] : [{ reference, lane: laneBook.name(lane), stage }],
      );
    });
  };

  commitTurns: TurnStore['commitTurns'] = async (turns) => {
    for (const turn of turns) requireSound(turn);
    return this.parts.session.write(() => turns.map((turn) => this.commit(turn)));
  };

  private loaded(lane: number | null): LoadedLane {
    return { ...this.talkIn(lane), waiting: lane === null ? [] : this.parts.inbox.waitingIn(lane) };
  }

  private talkIn(lane: number | null): Pick<LoadedLane, 'conversation' | 'case'> {
    const { caseBook, conversationBook } = this.parts;
    const conversation = lane === null ? null : conversationBook.read(lane);
    const reference = conversation?.value.case ?? null;
    return { conversation, case: reference === null ? null : caseBook.read(reference) };
  }

  private commit(turn: Turn): TurnOutcome {
    const { keys, laneBook, inbox } = this.parts;
    const tokens = turn.handled.map((key) => keys.tokenOf(key));
    if (tokens.some((token) => keys.has(token))) return 'seen';
    const outcome = this.write(turn, laneBook.find(turn.lane));
    if (outcome !== 'done') return outcome;
    for (const token of tokens) {
      keys.add(token);
      inbox.drop(token);
    }
    return outcome;
  }

  /** Nothing of it where somebody was faster. */
  private write(turn: Turn, known: number | null): TurnOutcome {
    const { laneBook, caseBook, conversationBook } = this.parts;
    const changes = caseChanges(turn).map((change) => ({
      ...change,
      head: caseBook.headOf(change.case.value.reference),
    }));
    const outcome = judge(turn, {
      answered: false,
      conversation: known === null ? 0 : conversationBook.versionOf(known),
      cases: changes.map(({ head }) => head?.version ?? 0),
    });
    if (outcome === 'done') this.writer.write(turn, known ?? laneBook.findOrAdd(turn.lane), changes);
    return outcome;
  }
}
