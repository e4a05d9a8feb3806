import type { Turn, TurnOutcome, TurnStore } from '../../../engine/ports/turn-store.ts';
import { caseChanges, judge, requireSound } from '../turn-rules.ts';
import { keepEvents } from './arrivals.ts';
import { addLanes, hex, laneRow, laneToken } from './lanes.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';
import { regrouped, together } from './together.ts';
import { readState, type TurnState } from './turn-state.ts';
import { TurnWriter } from './turn-writer.ts';
import { addWakes } from './wake-ups.ts';

const laneIds = statement<{ id: number; token: Buffer }>(
  'SELECT id, token FROM lanes WHERE token = ANY($1::bytea[])',
);

/** A turn on its way, with the hashes of the keys it answers. */
interface Asked {
  readonly turn: Turn;
  readonly tokens: readonly Buffer[];
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
    const lanes = turns.flatMap(({ lane, letters }) => [lane, ...letters.map((letter) => letter.lane)]);
    const locks = lanes.map((lane) => this.session.lockOf(laneToken(this.session, lane)));
    const outcomes = await this.session.write(locks, (tx) => this.commit(tx, turns));
    return regrouped(calls, outcomes);
  }

  private async commit(tx: Transaction, turns: readonly Turn[]): Promise<readonly TurnOutcome[]> {
    const asked = turns.map((turn): Asked => {
      const tokens = turn.handled.map((key) => this.session.sealing.token('key', key));
      return { turn, tokens, outcome: null };
    });
    for (let left: readonly Asked[] = asked; left.length > 0; ) {
      const keys = left.flatMap(({ tokens }) => tokens);
      const state = await readState(
        this.session,
        tx,
        left.map(({ turn }) => turn),
        keys,
      );
      const round = new Round(this.session, state, await this.addMissing(tx, left, state));
      for (const one of left) one.outcome = round.take(one);
      round.writer.write(tx);
      const letters = left.flatMap(({ turn, outcome }) => (outcome === 'done' ? turn.letters : []));
      await keepEvents(this.session, tx, letters, { reopening: false });
      if (this.wakesOthers) addWakes(tx, round.writer.wakes(), Date.now());
      left = left.filter(({ outcome }) => outcome === null);
    }
    return asked.map(({ outcome }) => outcome ?? 'stale');
  }

  /** Numbers of lanes that nobody wrote to yet; a document is sealed under its lane's number. */
  private async addMissing(
    tx: Transaction,
    asked: readonly Asked[],
    { lanes }: TurnState,
  ): Promise<ReadonlyMap<string, number>> {
    const names = [...new Set(asked.map(({ turn }) => turn.lane))].filter((name) => !lanes.has(name));
    if (names.length === 0) return new Map();
    const rows = names.map((name) => laneRow(this.session, name));
    tx.runAll(addLanes, rows);
    const added = await tx.all(
      laneIds,
      rows.map(({ token }) => token),
    );
    const idOf = new Map(added.map(({ id, token }) => [hex(token), id]));
    return new Map(
      names.flatMap((name, index) => {
        const id = idOf.get(hex(rows[index]?.token ?? Buffer.alloc(0)));
        return id === undefined ? [] : [[name, id]];
      }),
    );
  }
}

/** One reading of the database, and what is written upon it: of each lane and each case one turn at most. */
class Round {
  readonly writer: TurnWriter;
  private readonly state: TurnState;
  private readonly added: ReadonlyMap<string, number>;
  private readonly answered: Set<string>;
  private readonly versions = new Map<string, number>();
  private readonly waiting = new Set<string>();

  constructor(session: Session, state: TurnState, added: ReadonlyMap<string, number>) {
    this.writer = new TurnWriter(session, state);
    this.state = state;
    this.added = added;
    this.answered = new Set(state.handled);
  }

  /** What becomes of a turn; `null`: it builds upon one of this round and comes in the next. */
  take({ turn, tokens }: Asked): TurnOutcome | null {
    const laneKey = `lane ${turn.lane}`;
    const caseKeys = caseChanges(turn).map((change) => `case ${change.case.value.reference}`);
    const names = [laneKey, ...caseKeys];
    const outcome = judge(turn, {
      answered: tokens.some((token) => this.answered.has(hex(token))),
      conversation: this.versions.get(laneKey) ?? this.state.lanes.get(turn.lane)?.version ?? 0,
      cases: caseChanges(turn).map(
        ({ case: { value } }, index) =>
          this.versions.get(caseKeys[index] ?? '') ?? this.state.cases.get(value.reference)?.version ?? 0,
      ),
    });
    if (names.some((name) => this.waiting.has(name)) || (outcome === 'done' && this.isWritten(names))) {
      for (const name of names) this.waiting.add(name);
      return null;
    }
    if (outcome === 'done') this.write(turn, tokens);
    return outcome;
  }

  private isWritten(names: readonly string[]): boolean {
    return names.some((name) => this.versions.has(name));
  }

  private write(turn: Turn, tokens: readonly Buffer[]): void {
    const lane = this.state.lanes.get(turn.lane)?.id ?? this.added.get(turn.lane);
    if (lane === undefined) throw new Error('a turn in a lane that is not there');
    const gone = this.writer.add(turn, lane, tokens);
    for (const token of [...tokens, ...gone]) this.answered.add(hex(token));
    this.versions.set(`lane ${turn.lane}`, turn.conversation.version + 1);
    for (const { case: changed } of caseChanges(turn))
      this.versions.set(`case ${changed.value.reference}`, changed.version + 1);
  }
}
