import { turnsByName } from './turns-by-name.ts';

/**
 * One thing at a time per lane, lanes beside each other. Asking for a lane that is running runs it once more
 * afterwards, so that nothing which arrived meanwhile is left lying.
 */
export interface Lanes {
  /**
   * Runs the lane now, also where it was waiting; or, with `after`, once nobody woke it for so many milliseconds and
   * {@link LONGEST_WAIT} at the latest, so that messages sent in a row are answered once.
   */
  wake(lane: string, after?: number): void;
  /** Nothing that waits in the lane is run before so many milliseconds are over, however often it is woken; then it is. */
  rest(lane: string, milliseconds: number): void;
  /** Runs something of its own in the lane's order and gives its result. */
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
  /** Lets no lane wait any longer, and none from now on. */
  hurry(): void;
  /** Resolves when no lane runs or waits. */
  idle(): Promise<void>;
  readonly size: number;
}

/** Somebody who goes on writing is answered after so many milliseconds all the same. */
export const LONGEST_WAIT = 4_000;

interface Wait {
  /** `null`: it rests, and nothing wakes it earlier. */
  readonly since: number | null;
  readonly timer: NodeJS.Timeout;
  readonly over: Promise<void>;
  readonly end: () => void;
}

export function createLanes(
  handle: (lane: string) => Promise<void>,
  failed: (lane: string, reason: unknown) => void,
): Lanes {
  const turns = turnsByName();
  const pending = new Set<string>();
  const waits = new Map<string, Wait>();
  let hurried = false;

  function runSoon(lane: string): void {
    if (pending.has(lane)) return;
    pending.add(lane);
    turns
      .run(lane, async () => {
        pending.delete(lane);
        if (!rests(lane)) await handle(lane);
      })
      .catch((reason: unknown) => failed(lane, reason));
  }

  function endWait(lane: string): void {
    const wait = waits.get(lane);
    waits.delete(lane);
    clearTimeout(wait?.timer);
    runSoon(lane);
    wait?.end();
  }

  function rests(lane: string): boolean {
    return waits.get(lane)?.since === null;
  }

  function wait(lane: string, milliseconds: number, since: number | null): void {
    const before = waits.get(lane);
    clearTimeout(before?.timer);
    const timer = setTimeout(() => endWait(lane), milliseconds);
    const { promise: over, resolve: end } = before
      ? { promise: before.over, resolve: before.end }
      : Promise.withResolvers<void>();
    waits.set(lane, { since, timer, over, end });
  }

  function waitForMore(lane: string, after: number): void {
    const now = performance.now();
    const since = waits.get(lane)?.since ?? now;
    wait(lane, Math.max(0, Math.min(after, since + LONGEST_WAIT - now)), since);
  }

  return {
    run: turns.run,
    wake(lane, after = 0) {
      if (rests(lane)) return;
      if (after > 0 && !hurried && !pending.has(lane)) waitForMore(lane, after);
      else endWait(lane);
    },
    rest(lane, milliseconds) {
      // What the program did not come to before it stops is taken up at the next start.
      if (!hurried) wait(lane, milliseconds, null);
    },
    hurry() {
      hurried = true;
      for (const lane of waits.keys()) endWait(lane);
    },
    async idle() {
      while (waits.size + turns.size > 0) {
        await Promise.all([...waits.values()].map((each) => each.over));
        await turns.idle();
      }
    },
    get size() {
      return waits.size + turns.size;
    },
  };
}
