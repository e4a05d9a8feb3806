import type { LogEntry } from '../conversation.ts';

/**
 * What became of a delivery. `later`: nothing went out, try again after `retryAt`.
 * `unknown`: it may have arrived; never repeated silently.
 */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'later'; readonly retryAt: number; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** The outgoing half of a channel. */
export interface Sender {
  deliver(address: string, entry: LogEntry): Promise<Delivery>;
}
