/** What the engine gives the customer to keep. */
export interface Papers {
  /** A bundle of everything held about a conversation, as a zip. `null` where nothing is held yet. */
  everythingOf(lane: string): Promise<Uint8Array | null>;
  /** The receipt for a submitted appeal: the signed head of the case's chain, in a few lines to keep. */
  receipt(reference: string): Promise<string>;
}
