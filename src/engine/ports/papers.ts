import type { Packet } from '../escalation/packet.ts';
import type { ReceivedFile } from '../inbound.ts';

/** A bundle in the vault, as the customer gets it. */
export interface HeldBundle {
  readonly file: ReceivedFile;
  /** Made for this very wish; otherwise it is the last one, which is not an hour old. */
  readonly fresh: boolean;
}

/** What the engine gives the customer to keep. */
export interface Papers {
  /** A bundle of everything held about a conversation, as a zip; a new one at most once an hour. `null` where nothing is held yet. */
  everythingOf(lane: string): Promise<HeldBundle | null>;
  /** The papers and pictures of a route as the customer gets them, in the vault: to hand in, and in their order. */
  packet(packet: Packet): Promise<readonly ReceivedFile[]>;
  /** The receipt for a submitted appeal: the signed head of the case's chain, in a few lines to keep. */
  receipt(reference: string): Promise<string>;
}
