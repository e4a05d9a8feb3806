import type { ChainEnd } from '../../domain/audit.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ArchiveStore } from '../../engine/ports/archive-store.ts';
import type { DeskOutsideStore } from '../../engine/ports/desk-outside-store.ts';
import type { DeskStore } from '../../engine/ports/desk-store.ts';
import type { DueStore } from '../../engine/ports/due-store.ts';
import type { Heartbeats } from '../../engine/ports/heartbeats.ts';
import type { IncidentStore } from '../../engine/ports/incident-store.ts';
import type { LinkStore } from '../../engine/ports/link-store.ts';
import type { LookUpAttempts } from '../../engine/ports/look-up-attempts.ts';
import type { IdentityStore, PassStore } from '../../engine/ports/pass-store.ts';
import type { QueueStore } from '../../engine/ports/queue-store.ts';
import type { RetentionStore } from '../../engine/ports/retention-store.ts';
import type { TurnStore } from '../../engine/ports/turn-store.ts';

/** Everything that is kept, behind one object; each user sees only its own port. */
export type Store = TurnStore &
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

export interface StoredEnd extends ChainEnd {
  readonly closedAt: Instant | null;
}
