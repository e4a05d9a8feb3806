import type { Due, DueStore } from '../../../engine/ports/due-store.ts';
import { LEASE } from '../turn-rules.ts';
import type { HeldSend, MemoryState } from './state.ts';

/** Outbox and clocks, in memory. */
export class MemoryDue implements DueStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  takeDue: DueStore['takeDue'] = async (now, limit) => {
    const sends = this.heads().map((send) => ({
      at: send.dueAt,
      take: () => {
        send.dueAt = now + LEASE;
        send.attempt += 1;
        return this.dueSend(send);
      },
    }));
    const clocks = this.state.clocks.map((clock) => ({
      at: Math.max(clock.dueAt, clock.leasedUntil),
      take: (): Due => {
        clock.leasedUntil = now + LEASE;
        const { id, lane, name, dueAt } = clock;
        return { kind: 'clock', id, lane, name, dueAt };
      },
    }));
    return [...sends, ...clocks]
      .filter(({ at }) => at <= now)
      .sort((one, other) => one.at - other.at)
      .slice(0, limit)
      .map(({ take }) => take());
  };

  settle: DueStore['settle'] = async (id, delivery) => {
    const send = this.state.sends.find((one) => one.id === id && one.state === 'open');
    if (!send) return;
    if (delivery.kind === 'later') send.dueAt = delivery.retryAt;
    else if (delivery.kind === 'sent') this.state.sends = this.state.sends.filter((one) => one !== send);
    else send.state = delivery.kind;
  };

  nextDueAt: DueStore['nextDueAt'] = async () => {
    const times = [
      ...this.heads().map((send) => send.dueAt),
      ...this.state.clocks.map((clock) => Math.max(clock.dueAt, clock.leasedUntil)),
    ];
    return times.length > 0 ? Math.min(...times) : null;
  };

  /** The first open send of each lane, the oldest first. */
  private heads(): readonly HeldSend[] {
    const lanes = new Set<string>();
    return this.state.sends.filter((send) => {
      if (send.state !== 'open' || lanes.has(send.lane)) return false;
      lanes.add(send.lane);
      return true;
    });
  }

  private dueSend({ id, lane, number, attempt }: HeldSend): Due {
    const entry = this.state.log.get(lane)?.find((one) => one.number === number);
    if (!entry) throw new Error('the outbox names an entry the log does not have');
    return { kind: 'send', id, entry: structuredClone(entry), attempt };
  }
}
