import { away } from './faults.ts';

interface Limits {
  /** Calls in one group. */
  readonly most: number;
  /** Groups under way. */
  readonly atOnce: number;
}

/** Whoever has waited this long without being begun with is told to come back, so that no queue grows without end. */
const LONGEST_WAIT_MS = 1_800;
const LOOK_MS = 200;

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly since: number;
  readonly answer: (answer: Answer) => void;
  readonly refuse: (reason: unknown) => void;
}

/**
 * Calls made in one turn of the event loop, or while earlier ones are under way, are carried out together: few round
 * trips and one sync for all of them. A group that fails is carried out again one by one, so that each fails alone.
 */
export function together<Asked, Answer>(
  run: (group: readonly Asked[]) => Promise<readonly Answer[]>,
  { most, atOnce }: Limits,
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];
  let underWay = 0;
  let woken = false;
  let watch: NodeJS.Timeout | null = null;

  async function carryOut(group: readonly Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const answers = await run(group.map(({ asked }) => asked));
      for (const [index, { answer }] of group.entries()) answer(answers[index] as Answer);
    } catch (reason) {
      if (group.length === 1 || isAway(reason)) for (const { refuse } of group) refuse(reason);
      else for (const one of group) await carryOut([one]);
    }
  }

  function begin(): void {
    woken = false;
    while (waiting.length > 0 && underWay < atOnce) {
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      underWay += 1;
      void carryOut(group).finally(() => {
        underWay -= 1;
        begin();
      });
    }
    if (waiting.length > 0) watch ??= setInterval(sendAway, LOOK_MS);
    else if (watch) {
      clearInterval(watch);
      watch = null;
    }
  }

  function sendAway(): void {
    const before = performance.now() - LONGEST_WAIT_MS;
    const tooLong = waiting.filter(({ since }) => since < before);
    waiting = waiting.filter(({ since }) => since >= before);
    for (const { refuse } of tooLong) refuse(away(new Error('too many wait for the database')));
    begin();
  }

  return (asked) => {
    const { promise, resolve: answer, reject: refuse } = Promise.withResolvers<Answer>();
    waiting.push({ asked, since: performance.now(), answer, refuse });
    if (underWay >= atOnce) watch ??= setInterval(sendAway, LOOK_MS);
    else if (!woken) setImmediate(begin);
    woken ||= underWay < atOnce;
    return promise;
  };
}

function isAway(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'store_away';
}

/** The answers to all, as many for each call as it asked for. */
export function regrouped<Answer>(
  calls: readonly (readonly unknown[])[],
  answers: readonly Answer[],
): readonly (readonly Answer[])[] {
  let from = 0;
  return calls.map(({ length }) => {
    from += length;
    return answers.slice(from - length, from);
  });
}
