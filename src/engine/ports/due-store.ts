import type { Instant } from '../../domain/instant.ts';
import type { LogEntry } from '../conversation.ts';
import type { Channel } from '../inbound.ts';
import type { Delivery } from './sender.ts';

/** Something whose time has come, leased to the one who took it. A dead worker's share comes back. */
export type Due =
  | { readonly kind: 'send'; readonly id: string; readonly entry: LogEntry; readonly attempt: number }
  | {
      readonly kind: 'clock';
      readonly id: string;
      readonly lane: string;
      readonly name: string;
      readonly dueAt: Instant;
    };

/** The outbox and the clocks. */
export interface DueStore {
  /**
   * Leases what is due: per lane of these channels at most the first unsent entry (a waiting row stops its lane,
   * others flow), and every clock that has run out, in whatever channel. A clock is gone once a turn that lists its
   * id in `handled` is committed. Unsent entries of other channels are left for a process that serves them.
   */
  takeDue(now: Instant, limit: number, channels: readonly Channel[]): Promise<readonly Due[]>;
  /** Records what became of a send. */
  settle(id: string, delivery: Delivery): Promise<void>;
  /** Counts a failed ring of a clock; at the third it is set aside for an agent to look at. Setting it anew undoes that. */
  countRingFailure(id: string, reason: string): Promise<'again' | 'quarantined'>;
  /** When the next thing these channels can do is due, `null` if nothing ever is. */
  nextDueAt(channels: readonly Channel[]): Promise<Instant | null>;
}
