import { DAY, type Instant } from '../../domain/instant.ts';
import type { Channel } from '../inbound.ts';
import type { Shown } from './desk-view.ts';
import type { Delivery, Parcel } from './sender.ts';

/** What a process serves: the channels it can send to, and the desk outside of the program. */
export type Service = Channel | 'desk';

/** Something whose time has come, leased to the one who took it. A dead worker's share comes back. */
export type Due =
  /** `to`: the address, `channel:address`; the conversation's own or one that leads into it. */
  | {
      readonly kind: 'send';
      readonly id: string;
      readonly to: string;
      readonly parcel: Parcel;
      readonly attempt: number;
    }
  | {
      readonly kind: 'clock';
      readonly id: string;
      readonly lane: string;
      readonly name: string;
      readonly dueAt: Instant;
    }
  /** A case whose view at the desk is behind. `mark` counts the changes to the case. */
  | {
      readonly kind: 'view';
      readonly id: string;
      readonly reference: string;
      readonly shown: Shown | null;
      readonly mark: number;
    }
  /** An event of the desk outside, as it came. */
  | { readonly kind: 'mail'; readonly id: string; readonly body: string; readonly attempt: number };

/** How long what was taken belongs to its taker, unless it is renewed. */
export const LEASE = 30_000;

/** None is longer between two tries, whatever a platform asks for. */
export const LONGEST_PAUSE = DAY;

/**
 * A send or a piece of mail that was taken, and at which try: who took it earlier and lost the lease since can only say
 * that it arrived.
 */
export type Lease = Pick<Extract<Due, { kind: 'send' | 'mail' }>, 'id' | 'attempt'>;

/** The outbox, the clocks, and what the desk outside has to show and to say. */
export interface DueStore {
  /**
   * Leases what is due: per address of these channels at most the first unsent parcel (a waiting row stops its lane,
   * others flow), every clock that has run out, in whatever channel, and with `desk` the views that are behind and the
   * first mail that waits of each lane. A clock is gone once a turn that lists its id in `handled` is committed. What belongs to other
   * services is left for a process that serves them. A send that was taken before and never settled is `again`.
   */
  takeDue(now: Instant, limit: number, served: readonly Service[]): Promise<readonly Due[]>;
  /** These are still being sent or read: each is its taker's for another {@link LEASE}, unless somebody else has taken it since. */
  renew(leases: readonly Lease[], now: Instant): Promise<void>;
  /**
   * Undoes what a clock that was ahead has left behind: what is to be sent, read or shown and would wait for more than
   * `longest` (a {@link LEASE} or more) waits for a lease, and nobody holds a clock for more than one.
   */
  bringForward(now: Instant, longest: number): Promise<void>;
  /** Records what became of a send, at `now`. Where somebody else has taken it since, only that it was sent counts. */
  settle(lease: Lease, delivery: Delivery, now: Instant): Promise<void>;
  /** Counts a failed ring or reading; at the third it is set aside for an agent to look at. Setting a clock anew undoes that. */
  countRingFailure(id: string, reason: string): Promise<'again' | 'quarantined'>;
  /** When the next thing these services can do is due, `null` if nothing ever is. */
  nextDueAt(served: readonly Service[]): Promise<Instant | null>;
}
