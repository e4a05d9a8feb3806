import type { ChainEnd } from '../../domain/audit.ts';
import type { Instant } from '../../domain/instant.ts';

/** What a checkpoint is taken of. */
export interface ChainEnds {
  /** Where every chain ends. */
  ends(): Promise<readonly StoredEnd[]>;
}

export interface StoredEnd extends ChainEnd {
  readonly closedAt: Instant | null;
}
