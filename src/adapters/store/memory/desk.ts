import type { DeskStore, QueueRow } from '../../../engine/ports/desk-store.ts';
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
      .flatMap(rowOf);

  decided: DeskStore['decided'] = async (limit) =>
    this.atDesk(false)
      .reverse()
      .sort((one, other) => other.updatedAt - one.updatedAt)
      .slice(0, limit)
      .flatMap(rowOf);

  row: DeskStore['row'] = async (reference) => {
    const held = this.state.cases.get(reference);
    return held ? (rowOf(held)[0] ?? null) : null;
  };

  log: DeskStore['log'] = async (lane, after) =>
    structuredClone(
      (this.state.log.get(lane) ?? [])
        .filter((entry) => entry.number > after)
        .sort((one, other) => one.number - other.number),
    );

  audit: DeskStore['audit'] = async (reference) => {
    const held = this.state.cases.get(reference);
    return structuredClone({ events: held?.events ?? [], opened: held?.opened ?? {} });
  };

  casesOf: DeskStore['casesOf'] = async (lane) => this.state.casesOf(lane).flatMap(rowOf);

  quarantined: DeskStore['quarantined'] = async () => [
    ...[...this.state.events.values()]
      .filter((held) => held.state === 'quarantined')
      .map(({ event: { key, lane, at }, reason }) => ({ key, lane, reason, at })),
    ...this.state.clocks
      .filter((clock) => clock.state === 'quarantined')
      .map(({ id, lane, reason, dueAt }) => ({ key: id, lane, reason, at: dueAt })),
  ];

  private atDesk(open: boolean): HeldCase[] {
    return [...this.state.cases.values()].filter(
      ({ value }) =>
        value !== null && value.handedOverAt !== null && (value.stage === 'handed_over') === open,
    );
  }
}

function rowOf({ reference, lane, value, updatedAt }: HeldCase): QueueRow[] {
  return value ? [structuredClone({ reference, lane, case: value, updatedAt })] : [];
}
