import type { Instant } from '../../domain/instant.ts';
import type { LogEntry } from '../conversation.ts';
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
   * Leases what is due: per lane at most the first unsent entry (a waiting row stops its lane, others flow) and
   * every clock that has run out. A clock is gone once a turn that lists its id in `handled` is committed.
   */
  takeDue(now: Instant, limit: number): Promise<readonly Due[]>;
  /** Records what became of a send. */
  settle(id: string, delivery: Delivery): Promise<void>;
  /** When the next thing is due, `null` if nothing ever is. */
  nextDueAt(): Promise<Instant | null>;
}
