import type { Instant } from '../../domain/instant.ts';
import type { EnvironmentFault } from '../../engine/errors.ts';
import type { Channel } from '../../engine/inbound.ts';
import type { ArchiveStore } from '../../engine/ports/archive-store.ts';
import type { ChainEnds } from '../../engine/ports/chain-ends.ts';
import type { DeskOutsideStore } from '../../engine/ports/desk-outside-store.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import type { DueStore } from '../../engine/ports/due-store.ts';
import type { HandledStore } from '../../engine/ports/handled-store.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import type { IncidentStore } from '../../engine/ports/incident-store.ts';
import type { LinkStore } from '../../engine/ports/link-store.ts';
import type { LookUpAttempts } from '../../engine/ports/look-up-attempts.ts';
import type { IdentityStore, PassStore } from '../../engine/ports/pass-store.ts';
import type { QueueStore } from '../../engine/ports/queue-store.ts';
import type { RetentionStore } from '../../engine/ports/retention-store.ts';
import type { StoreStanding } from '../../engine/ports/store-standing.ts';
import type { TurnStore } from '../../engine/ports/turn-store.ts';

/** Everything that is kept, behind one object; each user sees only its own port. */
export type Store = TurnStore &
  HandledStore &
  DueStore &
  DeskStore &
  QueueStore &
  IncidentStore &
  DeskOutsideStore &
  LinkStore &
  Heartbeats &
  PassStore &
  IdentityStore &
  LookUpAttempts &
  ArchiveStore &
  RetentionStore;

/** A store that was opened, with what an operator asks of it. */
export interface OpenedStore extends Store, ChainEnds {
  /** Whether it can be written to now: for `/readyz`. */
  ready(): Promise<boolean>;
  /** Whether the database is of a version this program works on: for `/readyz`. */
  migrated(): Promise<boolean>;
  /** What is wrong with it, a line each; reads everything, for `doctor`. */
  integrity(): Promise<readonly string[]>;
  /** How full it is and how far behind, where these channels are served: for `/metrics`. */
  standing(now: Instant, served: readonly Channel[]): Promise<StoreStanding>;
  /** Resolves when disk or database failed: the process has to end, for a repeated write may lie. */
  readonly broken: Promise<EnvironmentFault>;
  close(): Promise<void>;
}
