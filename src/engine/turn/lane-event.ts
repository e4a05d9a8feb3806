import type { InboundEvent } from '../inbound.ts';

/** Something that came to a lane: what a customer sent, or a clock that ran out. */
export type LaneEvent =
  | { readonly kind: 'inbound'; readonly event: InboundEvent }
  | { readonly kind: 'clock'; readonly id: string; readonly name: string };
