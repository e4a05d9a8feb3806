import type { TrackedPromise } from '../../../domain/desk-state.ts';
import type { Instant } from '../../../domain/instant.ts';

/** Something an agent said would be done. */
export type PromiseView = Omit<TrackedPromise, 'elsewhere'>;

/** A reply that waits for a lead. */
interface HeldView {
  readonly id: string;
  readonly by: string;
  /** Whether the agent who looks can let it go. */
  readonly mayRelease: boolean;
  readonly at: Instant;
  readonly text: string;
  /** Names of the files that go with it. */
  readonly files: readonly string[];
  /** What it asks the customer for. */
  readonly asks: readonly string[];
}

/** A case of the same payment that was taken into this one. */
interface MergedView {
  readonly reference: string;
  readonly by: string;
  readonly at: Instant;
}

/** What agents have set going with a case. */
export interface PendingView {
  readonly promises: readonly PromiseView[];
  readonly held: readonly HeldView[];
  readonly merged: readonly MergedView[];
  /** The case this one was taken into as a duplicate. */
  readonly mergedInto: string | null;
}
