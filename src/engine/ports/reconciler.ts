import type { Instant } from '../../domain/instant.ts';
import type { Discrepancy } from '../../domain/order-book/reconciliation.ts';

/** Which days are compared; both moments belong to them. */
export interface Days {
  readonly from: Instant;
  readonly to: Instant;
}

/** What disagrees, one after the other. */
export type Comparison = Iterable<Discrepancy> | AsyncIterable<Discrepancy>;

/** Compares the shop's orders with its payments; `null` where there is nothing to compare. */
export type Reconciler = (days: Days) => Comparison | null;
