import type { Turn, TurnOutcome } from '../../../engine/ports/turn-store.ts';
import { caseChanges, judge } from '../turn-rules.ts';
import { keepArrivals, readArrivals } from './arrivals.ts';
import { addLanes, hex, laneRow, laneToken } from './lanes.ts';
import type { Locks, Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';
import { readState, type TurnState } from './turn-state.ts';
import { type Answering, TurnWriter } from './turn-writer.ts';

const laneIds = statement<{ id: number; token: Buffer }>(
  'SELECT id, token FROM lanes WHERE token = ANY($1::bytea[])',
);

/** A turn on its way, with the hashes of the keys it answers. */
export interface Asked extends Answering {
  readonly turn: Turn;
}

/** Of all lanes that these turns write into. */
export function locksOf(session: Session, turns: readonly Turn[]): Locks {
  const lanes = turns.flatMap(({ lane, letters }) => [lane, ...letters.map((letter) => letter.lane)]);
  return lanes.map((lane) => session.lockOf(laneToken(session, lane)));
}

/** Reads what these turns name, under their locks. `keys`: those of which it is not known whether they were answered. */
export async function beginRound(
  session: Session,
  tx: Transaction,
  turns: readonly Turn[],
  keys: readonly Buffer[],
): Promise<Round> {
  const state = await readState(session, tx, turns, keys);
  return new Round(session, state, await addMissing(session, tx, turns, state));
}

/** An event that came from another conversation and not from the customer: it reopens no closed address. */
export async function postLetters(session: Session, tx: Transaction, done: readonly Turn[]): Promise<void> {
  const letters = done.flatMap((turn) => turn.letters);
  keepArrivals(session, tx, await readArrivals(session, tx, letters));
}

/** Numbers of lanes that nobody wrote to yet; a document is sealed under its lane's number. */
async function addMissing(
  session: Session,
  tx: Transaction,
  turns: readonly Turn[],
  { lanes }: TurnState,
): Promise<ReadonlyMap<string, number>> {
  const names = [...new Set(turns.map(({ lane }) => lane))].filter((name) => !lanes.has(name));
  if (names.length === 0) return new Map();
  const rows = names.map((name) => laneRow(session, name));
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

/** One reading of the database, and what is written upon it: of each lane and each case one turn at most. */
export class Round {
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

  /** Something of it is not answered yet. */
  waits(lane: string): boolean {
    return this.state.lanes.get(lane)?.waits === true;
  }

  /** What becomes of a turn; `null`: it builds upon one of this round and comes in the next. */
  take({ turn, ...answering }: Asked): TurnOutcome | null {
    const laneKey = `lane ${turn.lane}`;
    const caseKeys = caseChanges(turn).map((change) => `case ${change.case.value.reference}`);
    const names = [laneKey, ...caseKeys];
    const outcome = judge(turn, {
      answered: answering.tokens.some((token) => this.answered.has(hex(token))),
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
    if (outcome === 'done') this.write(turn, answering);
    return outcome;
  }

  private isWritten(names: readonly string[]): boolean {
    return names.some((name) => this.versions.has(name));
  }

  private write(turn: Turn, answering: Answering): void {
    const lane = this.state.lanes.get(turn.lane)?.id ?? this.added.get(turn.lane);
    if (lane === undefined) throw new Error('a turn in a lane that is not there');
    const gone = this.writer.add(turn, lane, answering);
    for (const token of [...answering.tokens, ...gone]) this.answered.add(hex(token));
    this.versions.set(`lane ${turn.lane}`, turn.conversation.version + 1);
    for (const { case: changed } of caseChanges(turn))
      this.versions.set(`case ${changed.value.reference}`, changed.version + 1);
  }
}
