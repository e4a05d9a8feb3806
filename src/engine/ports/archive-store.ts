import type { ArchivedOrder } from '../archive/archived-order.ts';

/** The orders customers keep for themselves; a turn adds and removes them in its one write. */
export interface ArchiveStore {
  /** Of one conversation, newest first. */
  archived(lane: string): Promise<readonly ArchivedOrder[]>;
}
