import type { Instant } from '../../../domain/instant.ts';
import { BookTrouble } from '../trouble.ts';
import type { Resolve } from './addresses.ts';
import { type GetPlan, getJson } from './get-json.ts';

/** What asking over a network needs of the world. */
export interface Surroundings {
  readonly now: () => Instant;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly resolve: Resolve;
}

const TRIES = 3;
const FIRST_PAUSE = 200;
const FAILURES_UNTIL_OPEN = 5;
const OPEN_FOR = 30_000;

/** Asks one other side: again where trouble passes, and not at all for a while after it failed over and over. */
export interface Patience {
  get(plan: Omit<GetPlan, 'resolve'>): Promise<unknown>;
}

export function createPatience({ now, pause, random, resolve }: Surroundings): Patience {
  let failures = 0;
  let openUntil: Instant = 0;

  async function tryOnce(plan: GetPlan): Promise<unknown> {
    try {
      const answer = await getJson(plan);
      failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof BookTrouble && error.passing) {
        failures += 1;
        if (failures >= FAILURES_UNTIL_OPEN) openUntil = now() + OPEN_FOR;
      }
      throw error;
    }
  }

  return {
    async get(plan) {
      for (let tried = 1; ; tried += 1) {
        if (now() < openUntil) throw resting(plan.url.host);
        try {
          return await tryOnce({ ...plan, resolve });
        } catch (error) {
          if (!(error instanceof BookTrouble) || !error.passing || tried === TRIES) throw error;
          await pause(FIRST_PAUSE * 2 ** tried * random());
        }
      }
    },
  };
}

function resting(host: string): BookTrouble {
  return new BookTrouble(
    'down',
    `${host} 多次没有回答，暂停半分钟再问。`,
    `${host} failed several times and is left alone for half a minute.`,
  );
}
