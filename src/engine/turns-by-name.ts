/** One thing at a time under each name, in the order it was asked for; names beside each other. */
export interface TurnsByName {
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing runs or waits under any name. */
  idle(): Promise<void>;
  readonly size: number;
}

export function turnsByName(): TurnsByName {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(name, work) {
      const result = (tails.get(name) ?? Promise.resolve()).then(work);
      const tail = result
        .catch(() => undefined)
        .then(() => {
          if (tails.get(name) === tail) tails.delete(name);
        });
      tails.set(name, tail);
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
    get size() {
      return tails.size;
    },
  };
}
