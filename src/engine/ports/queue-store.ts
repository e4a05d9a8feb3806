import type { CaseFigures } from '../../domain/figures.ts';
import type { Instant } from '../../domain/instant.ts';
import type { LossType } from '../../domain/loss-type.ts';
import type { PaymentChannel } from '../../domain/payment-channel.ts';
import type { QueueRow } from './desk-store.ts';

/** The lists an agent works through. All but the last hold open cases only. */
export const QUEUE_LISTS = [
  'unclaimed',
  /** One's own, and it is the desk's turn. */
  'mine',
  /** Claimed, and the customer is waited for; one's own first. */
  'waiting',
  /** A clock has run out, whosever case it is. */
  'overdue',
  /** Somebody else's, and it is the desk's turn. */
  'others',
  /** A reply waits to be released. */
  'held',
  'decided',
] as const;
export type QueueList = (typeof QUEUE_LISTS)[number];

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** A case by when it came to the desk. */
export interface Arrival {
  readonly reference: string;
  readonly at: Instant;
  readonly incident: string | null;
}

/** The desk's lists, search and figures. None of it opens more cases than it gives. */
export interface QueueStore {
  /** One page of a list, whoever has waited longest first; of the decided ones the newest change. */
  list(list: QueueList, agent: string, now: Instant, page: Page): Promise<readonly QueueRow[]>;
  counts(agent: string, now: Instant): Promise<Readonly<Record<QueueList, number>>>;
  /** Cases at the desk that have a term of every group, newest change first. Only keyed hashes of terms are kept. */
  search(groups: readonly (readonly string[])[], limit: number): Promise<readonly QueueRow[]>;
  /** Cases at the desk whose reference begins so. */
  findReference(beginning: string, limit: number): Promise<readonly QueueRow[]>;
  /** References of the open cases an agent has. */
  ownedBy(agent: string): Promise<readonly string[]>;
  /** Of every case that was opened in this span, also those that never came to the desk. */
  caseFigures(from: Instant, until: Instant): Promise<readonly CaseFigures[]>;
  /** Cases of one kind that came to the desk since then, oldest first; the newest of them where there are more than `most`. */
  arrivals(loss: LossType, channel: PaymentChannel, from: Instant, most: number): Promise<readonly Arrival[]>;
}
