import { ATTEMPT_LIMITS, judgeAttempt } from '../../../domain/order-book/disclosure.ts';
import type { LookUpAttempts } from '../../../engine/ports/look-up-attempts.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

const dropOld = statement('DELETE FROM look_up_attempts WHERE at <= $1');
const all = statement<{ at: number; own: boolean }>(
  'SELECT at, person_token = $1 AS own FROM look_up_attempts WHERE at > $2',
);
const add = statement('INSERT INTO look_up_attempts (person_token, at) VALUES ($1, $2)');
const takeBack = statement(`
  DELETE FROM look_up_attempts WHERE id = (
    SELECT max(id) FROM look_up_attempts WHERE person_token = $1 AND at = $2)`);

/** Counts looks that told nothing, for all processes together; who looked stands there only as a keyed hash. */
export class Attempts implements LookUpAttempts {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  countLook: LookUpAttempts['countLook'] = async (person, at) => {
    const { session } = this;
    const token = this.tokenOf(person);
    const before = at - ATTEMPT_LIMITS.shop.within;
    return session.write([session.lockOf(session.sealing.token('attempts', 'all'))], async (tx) => {
      const rows = await tx.all(all, token, before);
      const own = rows.filter((row) => row.own);
      const verdict = judgeAttempt(
        own.map((row) => row.at),
        rows.map((row) => row.at),
        at,
      );
      tx.run(dropOld, before);
      if (verdict === 'allowed') tx.run(add, token, at);
      return verdict;
    });
  };

  takeLookBack: LookUpAttempts['takeLookBack'] = async (person, at) =>
    this.session.write([], async (tx) => tx.run(takeBack, this.tokenOf(person), at));

  private tokenOf(person: string): Buffer {
    return this.session.sealing.token('person', person);
  }
}
