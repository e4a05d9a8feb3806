import type { LogEntry } from '../conversation.ts';

/** One thing to bring to a customer. */
export interface Parcel {
  readonly entry: LogEntry;
  /** `say`: it is new there. `update`: the copy that stands there is brought up to what the entry says now. */
  readonly what: 'say' | 'update';
  /** An earlier try may have arrived; whoever repeats it says so, or makes sure first. */
  readonly again: boolean;
  /** Ids of the messages it became at this address, in the channel's own numbering: what of it went out already. */
  readonly outside: readonly string[];
}

/**
 * What became of a delivery. `later`: nothing went out, try again after `retryAt`.
 * `closed`: the customer takes nothing from us; what waits for that address waits until they write again.
 * `unknown`: it may have arrived. It comes back once as `again`; unknown twice, it is shown to an agent.
 * `outside`: ids of the messages that went out now; where one line takes several, those of the ones that did.
 */
export type Delivery =
  | { readonly kind: 'sent'; readonly outside?: readonly string[] }
  | {
      readonly kind: 'later';
      readonly retryAt: number;
      readonly reason: string;
      readonly outside?: readonly string[];
    }
  | {
      readonly kind: 'failed' | 'closed' | 'unknown';
      readonly reason: string;
      readonly outside?: readonly string[];
    };

/** The outgoing half of a channel. Keeps the channel's own pace by answering `later`, or by taking its time. */
export interface Sender {
  deliver(address: string, parcel: Parcel): Promise<Delivery>;
}
