import type { Instant } from '../../domain/instant.ts';

/** Chats of other channels that lead into a conversation: one person, two channels. */
export interface LinkStore {
  /**
   * Uses up a code for going on elsewhere and lets an address (`channel:address`) lead into its conversation from now on.
   * What the customer keeps there comes along. Gives the conversation's lane, or `null` where the code is none or has ended. Of two takers exactly one gets it.
   */
  redeem(codeHash: string, endpoint: string, now: Instant): Promise<string | null>;
  /** The number of the log line that a message with this id at this address is, `null` where none is. */
  numberOf(endpoint: string, outside: string): Promise<number | null>;
  /** This conversation, then those the customer left for it: of each chat that leads here, what was said before it did. */
  leftFor(lane: string): Promise<readonly string[]>;
}
