import type { Instant } from '../../../domain/instant.ts';
import type { Heartbeats } from '../../../engine/ports/heartbeats.ts';
import type { MemoryState } from './state.ts';

/** Signs of life, in memory. */
export class MemoryPulse implements Heartbeats {
  private readonly state: MemoryState;
  private readonly beats = new Map<string, Instant>();
  constructor(state: MemoryState) {
    this.state = state;
  }

  beat: Heartbeats['beat'] = async (name, now) => {
    const before = this.beats.get(name) ?? null;
    this.beats.set(name, now);
    return before;
  };

  lastBeat: Heartbeats['lastBeat'] = async (name) => this.beats.get(name) ?? null;

  toldBetween: Heartbeats['toldBetween'] = async (from, to) =>
    [...this.state.log]
      .filter(([, entries]) => entries.some(({ at }) => at >= from && at <= to))
      .flatMap(([lane]) => this.state.addressesOf(lane).map((address) => ({ lane, address })));
}
