import type { Instant } from '../../domain/instant.ts';

/** The program's only idea of now; movable in tests and in the demo. */
export interface Clock {
  now(): Instant;
}

/** Unpredictable bytes, for references, ids and tokens. */
export interface Randomness {
  bytes(count: number): Uint8Array;
}
