import type { Instant } from '../../../domain/instant.ts';
import type { Due } from '../../../engine/ports/due-store.ts';

/** Something that is due, since when, and how it is leased. */
export interface Ready {
  readonly at: Instant;
  readonly take: () => Due;
}
