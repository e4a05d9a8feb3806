import { type Channel, channelOf } from '../../../engine/inbound.ts';
import type { Due, DueStore } from '../../../engine/ports/due-store.ts';
import { LEASE, MOST_FAILURES } from '../turn-rules.ts';
import type { HeldSend, MemoryState } from './state.ts';

/** Outbox and clocks, in memory. */
export class MemoryDue implements DueStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  takeDue: DueStore['takeDue'] = async (now, limit, channels) => {
    const sends = this.heads(channels).map((send) => ({
      at: send.dueAt,
      take: () => {
        send.dueAt = now + LEASE;
        send.attempt += 1;
        return this.dueSend(send);
      },
    }));
    const clocks = this.setClocks().map((clock) => ({
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

  countRingFailure: DueStore['countRingFailure'] = async (id, reason) => {
    const clock = this.state.clocks.find((one) => one.id === id);
    if (!clock) return 'again';
    clock.failures += 1;
    clock.reason = reason;
    if (clock.failures < MOST_FAILURES) return 'again';
    clock.state = 'quarantined';
    return 'quarantined';
  };

  nextDueAt: DueStore['nextDueAt'] = async (channels) => {
    const times = [
      ...this.heads(channels).map((send) => send.dueAt),
      ...this.setClocks().map((clock) => Math.max(clock.dueAt, clock.leasedUntil)),
    ];
    return times.length > 0 ? Math.min(...times) : null;
  };

  private setClocks() {
    return this.state.clocks.filter((clock) => clock.state === 'set');
  }

  /** The first open send of each lane of these channels, the oldest first. */
  private heads(channels: readonly Channel[]): readonly HeldSend[] {
    const lanes = new Set<string>();
    return this.state.sends.filter((send) => {
      if (send.state !== 'open' || lanes.has(send.lane) || !channels.includes(channelOf(send.lane)))
        return false;
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
