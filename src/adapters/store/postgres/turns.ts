import type { Turn, TurnOutcome, TurnStore } from '../../../engine/ports/turn-store.ts';
import { requireSound } from '../turn-rules.ts';
import type { Session } from './session.ts';
import type { Transaction } from './statements.ts';
import { regrouped, together } from './together.ts';
import { type Asked, beginRound, locksOf, postLetters } from './turn-round.ts';
import { addWakes } from './wake-ups.ts';

interface Pending extends Asked {
  outcome: TurnOutcome | null;
}

/**
 * Commits turns. All that are asked for at the same time are one transaction of few round trips: under the locks of
 * their lanes it is read what they name, judged, and written.
 */
export class Turns {
  private readonly session: Session;
  private readonly wakesOthers: boolean;
  private readonly commits: (turns: readonly Turn[]) => Promise<readonly TurnOutcome[]>;

  /** `wakesOthers`: what becomes due is for another process, which has to hear of it. */
  constructor(session: Session, wakesOthers: boolean) {
    this.session = session;
    this.wakesOthers = wakesOthers;
    this.commits = together((calls: readonly (readonly Turn[])[]) => this.commitAll(calls), {
      most: 64,
      atOnce: 2,
    });
  }

  commitTurns: TurnStore['commitTurns'] = async (turns) => {
    for (const turn of turns) requireSound(turn);
    return turns.length === 0 ? [] : this.commits(turns);
  };

  private async commitAll(calls: readonly (readonly Turn[])[]): Promise<readonly (readonly TurnOutcome[])[]> {
    const turns = calls.flat();
    const outcomes = await this.session.write(locksOf(this.session, turns), (tx) => this.commit(tx, turns));
    return regrouped(calls, outcomes);
  }

  private async commit(tx: Transaction, turns: readonly Turn[]): Promise<readonly TurnOutcome[]> {
    const asked = turns.map((turn): Pending => {
      const tokens = turn.handled.map((key) => this.session.sealing.token('key', key));
      return { turn, tokens, stored: true, outcome: null };
    });
    for (let left: readonly Pending[] = asked; left.length > 0; ) {
      const keys = left.flatMap(({ tokens }) => tokens);
      const named = left.map(({ turn }) => turn);
      const round = await beginRound(this.session, tx, named, keys);
      for (const one of left) one.outcome = round.take(one);
      round.writer.write(tx);
      const done = left.filter(({ outcome }) => outcome === 'done').map(({ turn }) => turn);
      await postLetters(this.session, tx, done);
      if (this.wakesOthers) addWakes(tx, round.writer.wakes(), Date.now());
      left = left.filter(({ outcome }) => outcome === null);
    }
    return asked.map(({ outcome }) => outcome ?? 'stale');
  }
}
