import type { AgentAtDesk } from './agent-at-desk.ts';

/** Somebody who races, by a connection of their own. */
export interface Racer {
  readonly name: string;
  readonly at: Pick<AgentAtDesk, 'run'>;
}

export interface Raced {
  readonly races: number;
  /** Races with exactly one owner. */
  readonly oneOwner: number;
  /** Races whose other one was told who has the case. */
  readonly otherTold: number;
  /** How often each of the two was faster. */
  readonly won: readonly [number, number];
}

/** Two press "claim" at the same moment, so many times at each case; whoever has it gives it back for the next race. */
export async function raceForClaims(
  racers: readonly [Racer, Racer],
  references: readonly string[],
  times: number,
): Promise<Raced> {
  const counts = { oneOwner: 0, otherTold: 0, won: [0, 0] as [number, number] };
  const raceFor = async (reference: string) => {
    for (let race = 0; race < times; race += 1) {
      const answers = await Promise.all(racers.map(({ at }) => at.run(reference, { kind: 'claim' })));
      const winners = answers.flatMap(({ kind }, index) => (kind === 'done' ? [index as 0 | 1] : []));
      const [winner] = winners;
      if (winner === undefined || winners.length > 1) continue;
      counts.oneOwner += 1;
      counts.won[winner] += 1;
      const { error, message } = answers[1 - winner] ?? {};
      if (error === 'taken' && message?.includes(racers[winner].name)) counts.otherTold += 1;
      await racers[winner].at.run(reference, { kind: 'release' });
    }
  };
  await Promise.all(references.map(raceFor));
  return { races: references.length * times, ...counts };
}
