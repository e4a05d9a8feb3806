import type { Instant } from '../../../domain/instant.ts';
import { channelOf } from '../../../engine/inbound.ts';
import { type Due, type DueStore, LEASE, type Lease, type Service } from '../../../engine/ports/due-store.ts';
import { afterFailure, settlementOf } from '../turn-rules.ts';
import { copyOf } from './copy.ts';
import type { HeldSend, MemoryState } from './state.ts';

interface Ready {
  readonly at: Instant;
  readonly take: () => Due;
}

/** Outbox and clocks, and whose turn it is, in memory. */
export class MemoryDue implements DueStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  takeDue: DueStore['takeDue'] = async (now, limit, served) =>
    this.ready(now, served)
      .filter(({ at }) => at <= now)
      .sort((one, other) => one.at - other.at)
      .slice(0, limit)
      .map(({ take }) => take());

  renew: DueStore['renew'] = async (leases, now) => {
    for (const lease of leases) {
      const held = this.leased(lease) ?? this.state.mail.find((one) => isUnder(lease, one));
      if (held) held.dueAt = now + LEASE;
    }
  };

  bringForward: DueStore['bringForward'] = async (now, longest) => {
    const { sends, mail, views, clocks } = this.state;
    const until = now + LEASE;
    for (const held of [...sends, ...mail, ...views.values()])
      if (held.dueAt !== null && held.dueAt > now + longest) held.dueAt = until;
    for (const clock of clocks) clock.leasedUntil = Math.min(clock.leasedUntil, until);
  };

  settle: DueStore['settle'] = async (lease, delivery, now) => {
    const { state } = this;
    const send = delivery.kind === 'sent' ? this.open(lease.id) : this.leased(lease);
    if (!send) return;
    const { lane, number, to: endpoint } = send;
    for (const outside of delivery.outside ?? []) state.copies.push({ endpoint, outside, lane, number });
    const settled = settlementOf(delivery, send.doubts, now);
    if (settled.kind === 'sent') state.sends = state.sends.filter((one) => one !== send);
    else if (settled.kind === 'ended') Object.assign(send, { state: settled.state, reason: settled.reason });
    else {
      Object.assign(send, { dueAt: settled.at, doubts: settled.doubts });
      if (settled.closes) state.closed.set(endpoint, now);
    }
  };

  countRingFailure: DueStore['countRingFailure'] = async (id, reason) => {
    const held = [...this.state.clocks, ...this.state.mail].find((one) => one.id === id);
    if (!held) return 'again';
    const { failures, answer } = afterFailure(held.failures);
    Object.assign(held, { failures, reason });
    if (answer === 'quarantined') held.state = answer;
    return answer;
  };

  nextDueAt: DueStore['nextDueAt'] = async (served) => {
    const times = this.ready(0, served).map(({ at }) => at);
    return times.length > 0 ? Math.min(...times) : null;
  };

  private open(id: string): HeldSend | undefined {
    return this.state.sends.find((one) => one.id === id && one.state === 'open');
  }

  private leased(lease: Lease): HeldSend | undefined {
    const send = this.open(lease.id);
    return send && isUnder(lease, send) ? send : undefined;
  }

  private ready(now: Instant, served: readonly Service[]): readonly Ready[] {
    return [
      ...this.sends(now, served),
      ...this.clocks(now),
      ...(served.includes('desk') ? this.desk(now) : []),
    ];
  }

  /** The first open send of each address that takes something, the oldest first. */
  private sends(now: Instant, served: readonly Service[]): readonly Ready[] {
    const lanes = new Set<string>();
    const heads = this.state.sends.filter(({ to, state }) => {
      if (state !== 'open' || lanes.has(to) || this.state.closed.has(to)) return false;
      lanes.add(to);
      return served.includes(channelOf(to));
    });
    return heads.map((send) => ({
      at: send.dueAt,
      take: () => {
        const again = send.doubts > 0;
        send.dueAt = now + LEASE;
        send.attempt += 1;
        send.doubts += 1;
        return this.dueSend(send, again);
      },
    }));
  }

  private clocks(now: Instant): readonly Ready[] {
    return this.state.clocks
      .filter((clock) => clock.state === 'set')
      .map((clock) => ({
        at: Math.max(clock.dueAt, clock.leasedUntil),
        take: (): Due => {
          clock.leasedUntil = now + LEASE;
          const { id, lane, name, dueAt } = clock;
          return { kind: 'clock', id, lane, name, dueAt };
        },
      }));
  }

  private desk(now: Instant): readonly Ready[] {
    const views = [...this.state.views.values()].flatMap((view) => {
      if (view.dueAt === null) return [];
      const take = (): Due => {
        view.dueAt = now + LEASE;
        const { id, reference, mark, shown } = view;
        return { kind: 'view', id, reference, mark, shown: copyOf(shown) };
      };
      return [{ at: view.dueAt, take }];
    });
    return [...views, ...this.mail(now)];
  }

  /** The first of each lane. */
  private mail(now: Instant): readonly Ready[] {
    const waiting = this.state.mail.filter(({ state }) => state === 'waiting');
    const heads = waiting.filter((held) => waiting.find(({ lane }) => lane === held.lane) === held);
    return heads.map((held) => ({
      at: held.dueAt,
      take: () => {
        held.dueAt = now + LEASE;
        held.attempt += 1;
        const { id, body, attempt } = held;
        return { kind: 'mail', id, body, attempt };
      },
    }));
  }

  private dueSend({ id, lane, number, to, what, attempt }: HeldSend, again: boolean): Due {
    const entry = this.state.log.get(lane)?.find((one) => one.number === number);
    if (!entry) throw new Error('the outbox names an entry the log does not have');
    const outside = this.state.copies
      .filter((copy) => copy.endpoint === to && copy.lane === lane && copy.number === number)
      .map((copy) => copy.outside);
    return { kind: 'send', id, to, parcel: { entry: copyOf(entry), what, again, outside }, attempt };
  }
}

function isUnder({ id, attempt }: Lease, held: Lease): boolean {
  return held.id === id && held.attempt === attempt;
}
