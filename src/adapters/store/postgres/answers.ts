import type { InboundEvent } from '../../../engine/inbound.ts';
import type { AnswerReceipt, Turn, TurnStore } from '../../../engine/ports/turn-store.ts';
import { requireSound } from '../turn-rules.ts';
import { type Arrival, keepArrivals, readArrivals, reopenFor } from './arrivals.ts';
import { laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import type { Transaction } from './statements.ts';
import { together } from './together.ts';
import { beginRound, locksOf, postLetters } from './turn-round.ts';
import { addWakes } from './wake-ups.ts';

interface Answered {
  readonly event: InboundEvent;
  readonly turn: Turn;
}

/** Receives events together with the turns that answer them. */
export class Answers {
  private readonly session: Session;
  private readonly wakesOthers: boolean;
  private readonly answers: (asked: Answered) => Promise<AnswerReceipt>;

  /** `wakesOthers`: what becomes due is for another process, which has to hear of it. */
  constructor(session: Session, wakesOthers: boolean) {
    this.session = session;
    this.wakesOthers = wakesOthers;
    this.answers = together((group: readonly Answered[]) => this.answerAll(group), { most: 64, atOnce: 2 });
  }

  answer: TurnStore['answer'] = async (event, turn) => {
    requireSound(turn);
    if (turn.handled.some((key) => key !== event.key))
      throw new Error('an answer handles its own event alone');
    return this.answers({ event, turn });
  };

  private async answerAll(group: readonly Answered[]): Promise<readonly AnswerReceipt[]> {
    const { session } = this;
    const addresses = group.map(({ event }) => session.lockOf(laneToken(session, event.lane)));
    const turns = group.map(({ turn }) => turn);
    const locks = [...addresses, ...locksOf(session, turns)];
    return session.write(locks, (tx) => this.store(tx, group));
  }

  private async store(tx: Transaction, group: readonly Answered[]): Promise<readonly AnswerReceipt[]> {
    const { session } = this;
    const events = group.map(({ event }) => event);
    const turns = group.map(({ turn }) => turn);
    // What was answered before is known of arrivals.
    const [arrivals, round] = await Promise.all([
      readArrivals(session, tx, events),
      beginRound(session, tx, turns, []),
    ]);
    const heldUp = new Set(turns.map(({ lane }) => lane).filter((lane) => round.waits(lane)));
    const done: Turn[] = [];
    const kept: Arrival[] = [];
    const receipts = arrivals.map((arrival, index): AnswerReceipt => {
      const { receipt, key } = arrival;
      const turn = turns[index];
      const mayAnswer = receipt.lane === turn?.lane && !heldUp.has(turn.lane);
      const answered =
        receipt.outcome === 'new' &&
        mayAnswer &&
        round.take({ turn, tokens: [key], stored: false }) === 'done';
      if (answered) done.push(turn);
      else if (receipt.outcome === 'new') {
        kept.push(arrival);
        heldUp.add(receipt.lane);
      }
      return { ...receipt, answered };
    });
    reopenFor(tx, arrivals);
    round.writer.write(tx);
    keepArrivals(session, tx, kept);
    await postLetters(session, tx, done);
    if (this.wakesOthers) addWakes(tx, round.writer.wakes(), Date.now());
    return receipts;
  }
}
