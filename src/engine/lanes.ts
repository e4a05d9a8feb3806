/**
 * One thing at a time per lane, lanes beside each other. Asking for a lane that is running runs it once more
 * afterwards, so that nothing which arrived meanwhile is left lying.
 */
export interface Lanes {
  /** Runs the lane soon; `after` milliseconds later if given, so that messages sent in a row are answered once. */
  wake(lane: string, after?: number): void;
  /** Runs something of its own in the lane's order and gives its result. */
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when no lane runs or waits. */
  idle(): Promise<void>;
  readonly size: number;
}

export function createLanes(
  handle: (lane: string) => Promise<void>,
  failed: (lane: string, reason: unknown) => void,
): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  const pending = new Set<string>();

  function run<T>(lane: string, work: () => Promise<T>): Promise<T> {
    const result = (tails.get(lane) ?? Promise.resolve()).then(work);
    const tail = result
      .catch(() => undefined)
      .then(() => {
        if (tails.get(lane) === tail) tails.delete(lane);
      });
    tails.set(lane, tail);
    return result;
  }

  return {
    run,
    wake(lane, after = 0) {
      if (pending.has(lane)) return;
      pending.add(lane);
      run(lane, async () => {
        if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
        pending.delete(lane);
        await handle(lane);
      }).catch((reason: unknown) => failed(lane, reason));
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
    get size() {
      return tails.size;
    },
  };
}
