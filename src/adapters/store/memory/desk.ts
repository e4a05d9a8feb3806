import { DESK_MAIL } from '../../../engine/ports/desk-outside-store.ts';
import type { DeskStore, QueueRow, Undelivered } from '../../../engine/ports/desk-store.ts';
import { copyOf } from './copy.ts';
import type { HeldCase, MemoryState } from './state.ts';

/** What the pages read, in memory. */
export class MemoryDesk implements DeskStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  open: DeskStore['open'] = async () =>
    this.atDesk(true)
      .sort((one, other) => (one.value?.handedOverAt ?? 0) - (other.value?.handedOverAt ?? 0))
      .flatMap((held) => this.rowOf(held));

  decided: DeskStore['decided'] = async (limit) =>
    this.atDesk(false)
      .reverse()
      .sort((one, other) => other.updatedAt - one.updatedAt)
      .slice(0, limit)
      .flatMap((held) => this.rowOf(held));

  row: DeskStore['row'] = async (reference) => {
    const held = this.state.cases.get(reference);
    return held ? (this.rowOf(held)[0] ?? null) : null;
  };

  log: DeskStore['log'] = async (lane, after) =>
    copyOf(
      (this.state.log.get(lane) ?? [])
        .filter((entry) => entry.number > after)
        .sort((one, other) => one.number - other.number),
    );

  audit: DeskStore['audit'] = async (reference) => {
    const held = this.state.cases.get(reference);
    return copyOf({ events: held?.events ?? [], opened: held?.opened ?? {} });
  };

  casesOf: DeskStore['casesOf'] = async (lane) =>
    this.state.casesOf(lane).flatMap((held) => this.rowOf(held));

  quarantined: DeskStore['quarantined'] = async () => [
    ...[...this.state.events.values()]
      .filter((held) => held.state === 'quarantined')
      .map(({ event: { key, lane, at }, reason }) => ({ key, lane, reason, at })),
    ...this.state.clocks
      .filter((clock) => clock.state === 'quarantined')
      .map(({ id, lane, reason, dueAt }) => ({ key: id, lane, reason, at: dueAt })),
    ...this.state.mail
      .filter((mail) => mail.state === 'quarantined')
      .map(({ id, reason, at }) => ({ key: id, lane: DESK_MAIL, reason, at })),
    ...this.state.sends
      .filter((send) => send.state !== 'open')
      .map(({ id, lane, number, reason }) => ({ key: id, lane, reason, at: this.saidAt(lane, number) })),
  ];

  undelivered: DeskStore['undelivered'] = async (lane) =>
    this.state.sends.flatMap((send): Undelivered[] => {
      if (send.lane !== lane) return [];
      if (send.state !== 'open') return [{ number: send.number, why: send.state }];
      return this.state.closed.has(send.to) ? [{ number: send.number, why: 'waiting' }] : [];
    });

  dismiss: DeskStore['dismiss'] = async (key) => {
    const { state } = this;
    const event = state.events.get(key);
    if (event?.state === 'quarantined') {
      state.events.delete(key);
      state.handled.add(key);
    }
    for (const mail of state.mail)
      if (mail.id === key && mail.state === 'quarantined') state.handled.add(mail.key);
    state.mail = state.mail.filter((mail) => mail.id !== key || mail.state !== 'quarantined');
    state.clocks = state.clocks.filter((clock) => clock.id !== key || clock.state !== 'quarantined');
    state.sends = state.sends.filter((send) => send.id !== key || send.state === 'open');
  };

  private saidAt(lane: string, number: number): number {
    return this.state.log.get(lane)?.find((entry) => entry.number === number)?.at ?? 0;
  }

  private atDesk(open: boolean): HeldCase[] {
    return [...this.state.cases.values()].filter(
      ({ value }) =>
        value !== null && value.handedOverAt !== null && (value.stage === 'handed_over') === open,
    );
  }

  rowOf({ reference, lane, value, updatedAt }: HeldCase): QueueRow[] {
    if (!value) return [];
    const times = this.state.addressesOf(lane).map((address) => this.state.closed.get(address) ?? null);
    const unreachableSince = times.some((at) => at === null) ? null : Math.max(...times.map(Number));
    return [copyOf({ reference, lane, case: value, updatedAt, unreachableSince })];
  }
}
