import type { ChainEnd } from '../../domain/audit.ts';
import type { Instant } from '../../domain/instant.ts';
import type { EnvironmentFault } from '../../engine/errors.ts';
import type { ArchiveStore } from '../../engine/ports/archive-store.ts';
import type { DeskOutsideStore } from '../../engine/ports/desk-outside-store.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import type { DueStore } from '../../engine/ports/due-store.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import type { LinkStore } from '../../engine/ports/link-store.ts';
import type { LookUpAttempts } from '../../engine/ports/look-up-attempts.ts';
import type { IdentityStore, PassStore } from '../../engine/ports/pass-store.ts';
import type { RetentionStore } from '../../engine/ports/retention-store.ts';
import type { TurnStore } from '../../engine/ports/turn-store.ts';

/** Everything that is kept, behind one object; each user sees only its own port. */
export type Store = TurnStore &
  DueStore &
  DeskStore &
  DeskOutsideStore &
  LinkStore &
  Heartbeats &
  PassStore &
  IdentityStore &
  LookUpAttempts &
  ArchiveStore &
  RetentionStore;

/** A store that was opened, with what an operator asks of it. */
export interface OpenedStore extends Store {
  /** Whether it can be written to now: for `/readyz`. */
  ready(): Promise<boolean>;
  /** Whether the database is of a version this program works on: for `/readyz`. */
  migrated(): Promise<boolean>;
  /** What is wrong with it, a line each; reads everything, for `doctor`. */
  integrity(): Promise<readonly string[]>;
  /** Where every chain ends. */
  ends(): Promise<readonly StoredEnd[]>;
  /** Resolves when disk or database failed: the process has to end, for a repeated write may lie. */
  readonly broken: Promise<EnvironmentFault>;
  close(): Promise<void>;
}

export interface StoredEnd extends ChainEnd {
  readonly closedAt: Instant | null;
}
