/** Where a promise is forgotten, what follows from it begins a trace of its own. */
const MOST = 4_096;

/** What later steps follow from, by name: the last few thousand, so that memory stays bounded. */
export interface Promises<Origin> {
  keep(name: string, origin: Origin): void;
  of(name: string | undefined): Origin | undefined;
}

export function createPromises<Origin>(): Promises<Origin> {
  const kept = new Map<string, Origin>();
  return {
    keep(name, origin) {
      kept.delete(name);
      kept.set(name, origin);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST) return;
        kept.delete(oldest);
      }
    },
    of: (name) => (name === undefined ? undefined : kept.get(name)),
  };
}
