import type { InboundEvent } from './inbound.ts';
import type { Turn, TurnOutcome, TurnStore } from './ports/turn-store.ts';

interface Waiting<I, O> {
  readonly item: I;
  readonly resolve: (outcome: O) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Group commit: all that arrived in one turn of the event loop shares a transaction and its one sync, and each is
 * told its own outcome only after that.
 */
function grouped<I, O>(write: (items: readonly I[]) => Promise<readonly O[]>): (item: I) => Promise<O> {
  let waiting: Waiting<I, O>[] = [];
  const flush = async () => {
    const group = waiting;
    waiting = [];
    try {
      const outcomes = await write(group.map(({ item }) => item));
      for (const [index, { resolve }] of group.entries()) resolve(outcomes[index] as O);
    } catch (reason) {
      for (const { reject } of group) reject(reason);
    }
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length === 1) setImmediate(flush);
    });
}

export interface Committer {
  receive(event: InboundEvent): Promise<'new' | 'seen'>;
  commit(turn: Turn): Promise<TurnOutcome>;
}

export function createCommitter(store: TurnStore): Committer {
  return {
    receive: grouped((events: readonly InboundEvent[]) => store.receive(events)),
    commit: grouped((turns: readonly Turn[]) => store.commitTurns(turns)),
  };
}
