import type { Instant } from '../../domain/instant.ts';
import type { Discrepancy } from '../../domain/order-book/reconciliation.ts';

/** Which days are compared; both moments belong to them. */
export interface Days {
  readonly from: Instant;
  readonly to: Instant;
}

/** Where the shop's orders and its payments disagree, one after the other; `null` where neither is there to compare. */
export type Reconciler = (days: Days) => Iterable<Discrepancy> | null;
